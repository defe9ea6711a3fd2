import { defineProblems } from '@urbanpilot/platform';

/** What the rules of delegations refuse beyond the common problems. */
export const delegationProblems = defineProblems({
  'delegated-onwards': [
    403,
    '代理不得转委托',
    'No delegation onwards',
    '代理人不得将所代理的岗位再委托他人。',
    'Who acts for the holder of a post does not delegate it on.',
  ],
});
