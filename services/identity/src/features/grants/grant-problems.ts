import { commonProblems, defineProblems, type ProblemDefinition } from '@urbanpilot/platform';

/** What the rules of grants refuse beyond the common problems. */
export const grantProblems = defineProblems({
  'grant-of-post': [
    409,
    '授权属于岗位',
    'The grant belongs to a post',
    '该授权属于岗位 {postId}，请变更或结束该岗位或其代理。',
    'The grant belongs to the post {postId}; change or end the post or its delegation.',
  ],
  'reach-exceeded': [
    403,
    '超出自身管辖范围',
    'Beyond your own reach',
    '授权的地区范围不得超出授权人自己的范围。',
    'A grant may not reach beyond the territories that its grantor reaches.',
  ],
});

/** The common problem, said for grants in full sentences of each language. */
export const ownGrant: ProblemDefinition = {
  ...commonProblems['separation-of-duties'],
  detail: {
    'zh-CN': '授予或撤销授权的人与持有该授权的人不得为同一人。',
    en: 'Whoever gives or revokes a grant may not be the one who holds it.',
  },
};
