import { defineProblems } from '@urbanpilot/platform';

export const reportKindProblems = defineProblems({
  'report-kind-taken': [
    409,
    '报送类别名称已被使用',
    'The kind of report is there already',
    '已有名为「{name}」的报送类别。',
    'There is a kind of report named "{name}" already.',
  ],
});
