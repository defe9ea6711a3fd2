import { defineProblems } from '@urbanpilot/platform';

export const finalEvaluationProblems = defineProblems({
  'no-plan-in-force': [
    409,
    '没有现行试点方案',
    'No implementation plan is in force',
    '终期评估对照试点方案进行，此试点地区尚无现行方案。',
    'A final evaluation is made against the implementation plan, and this region has none in force.',
  ],
  'evaluation-standing': [
    409,
    '已有终期评估',
    'A final evaluation stands',
    '此试点地区已有一份终期评估等待确认。',
    'A final evaluation of this region awaits its confirmation.',
  ],
});
