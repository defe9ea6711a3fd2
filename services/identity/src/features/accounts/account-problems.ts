import { defineProblems } from '@urbanpilot/platform';

/** What the rules of accounts and clients refuse beyond the common problems. */
export const accountProblems = defineProblems({
  'own-account': [
    403,
    '不得操作本人账号',
    'Not with your own account',
    '不得停用本人账号或重置本人密码；修改密码请在登录页面进行。',
    'Nobody disables his own account or resets his own password; change it on the sign-in page.',
  ],
});
