import { defineProblems } from '@urbanpilot/platform';

/** What the rules of accounts and clients refuse beyond the common problems. */
export const accountProblems = defineProblems({
  'whole-reach-required': [
    403,
    '须管辖全部地区',
    'All territories must be within reach',
    '账号、客户端与签名密钥关系到全部地区，只有管辖范围为全部地区的办公室人员可以操作。',
    'Accounts, clients and signing keys concern every territory: only an office that reaches all of them may do this.',
  ],
  'own-account': [
    403,
    '不得操作本人账号',
    'Not with your own account',
    '不得停用本人账号或重置本人密码；修改密码请在登录页面进行。',
    'Nobody disables his own account or resets his own password; change it on the sign-in page.',
  ],
});
