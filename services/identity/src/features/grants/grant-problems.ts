import { defineProblems } from '@urbanpilot/platform';

/** What the rules of grants refuse beyond the common problems. */
export const grantProblems = defineProblems({
  'reach-exceeded': [
    403,
    '超出自身管辖范围',
    'Beyond your own reach',
    '授权的地区范围不得超出授权人自己的范围。',
    'A grant may not reach beyond the territories that its grantor reaches.',
  ],
});
