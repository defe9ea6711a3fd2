import { defineProblems } from '@urbanpilot/platform';

/** What this service's rules refuse, beside the common problems. */
export const experienceProblems = defineProblems({
  'case-incomplete': [
    422,
    '经验做法内容不全，不能提交',
    'The case is not complete',
    '领域、问题、做法、成效、推广条件均须填写后方可提交，缺少的项目见 errors。',
    'Domain, problem, measures, results and conditions must be filled in first; `errors` names what is missing.',
  ],
  'own-region-review': [
    403,
    '专家须回避本地区',
    'An expert does not review his own region',
    '您在该地区担任试点地区或部门职务，须回避该地区经验做法的评审。',
    'You hold a post of a pilot region or a department there, so you may not review a case of this region.',
  ],
});
