import { defineProblems } from '@urbanpilot/platform';

export const reportProblems = defineProblems({
  'report-begun': [
    409,
    '此项报送任务已有报告',
    'The report is there already',
    '此项报送任务已有报告，请在其上修改。',
    'There is a report for this obligation already; change that one.',
  ],
});
