import { defineProblems } from '@urbanpilot/platform';

export const planProblems = defineProblems({
  'plan-open': [
    409,
    '已有方案正在起草或审批',
    'Another version is open',
    '此试点地区已有一份方案正在起草或等待审批，请先办结。',
    'Another version of the plan of this region is drafted or awaits its approval; finish that one first.',
  ],
  'amends-another': [
    409,
    '所依据的方案已变更',
    'The plan in force is another now',
    '起草所依据的方案已不是现行方案，请按现行方案重新起草。',
    'The version that this amends is in force no more; draft the amendment to the one that is.',
  ],
});
