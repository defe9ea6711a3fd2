import { defineProblems } from '../problems/common-problems';

export const documentProblems = defineProblems({
  'document-classified': [
    422,
    '不得处理涉密公文',
    'State secrets are refused',
    '本系统不得起草、传递标为「{classification}」的公文。',
    'Documents classified "{classification}" may not be written or passed on here.',
  ],
  'document-objected': [
    409,
    '会签单位有不同意见',
    'A counter-signing unit objects',
    '{count} 个会签单位有不同意见，须修改后重新会签，或由领导裁定。',
    '{count} counter-signing units object: change the draft, or let the leader overrule them with a reason.',
  ],
  'document-awaited': [
    409,
    '会签尚未完成',
    'The counter-signature is not complete',
    '还有 {count} 个会签单位未反馈意见，期限为 {dueOn}（含当日），逾期视为同意。',
    '{count} counter-signing units have until {dueOn}, that day included; silence after it is consent.',
  ],
  'document-changed': [
    409,
    '文稿已修改',
    'The draft was changed',
    '文稿已修改为第 {revision} 稿，请重新阅读后再提意见。',
    'The draft is at revision {revision} now; read it again first.',
  ],
  'document-not-asked': [
    409,
    '该单位不是此公文的相关单位',
    'The unit is not asked',
    '该单位不在此公文的会签或主送、抄送单位之列。',
    'The unit is none of those that this is asked of.',
  ],
  'document-answered': [
    409,
    '该单位已经办理',
    'The unit has answered already',
    '该单位已反馈意见或已签收，不得重复。',
    'The unit gave its opinion or its receipt already.',
  ],
  'document-number-taken': [
    409,
    '发文字号已被使用',
    'The number is taken',
    '发文字号「{number}」已被使用。',
    'The number "{number}" belongs to another document.',
  ],
});
