import { defineProblems } from '@urbanpilot/platform';

export const dataCallSheetProblems = defineProblems({
  'sheet-too-large': [
    422,
    '汇总表过大',
    'The sheet is too large',
    '填报内容过多，无法汇总为一个文件，请逐份查看填报表。',
    'There is too much text for one file; read the answers one by one.',
  ],
});
