import type { ProblemDefinition } from './problem';

/** Makes a catalogue of problems from compact rows: code → [status, zh title, en title, zh detail, en detail]. */
export function defineProblems<Code extends string>(
  rows: Record<Code, [status: number, zhTitle: string, enTitle: string, zhDetail: string, enDetail: string]>,
): Record<Code, ProblemDefinition> {
  const entries = Object.entries<[number, string, string, string, string]>(rows);
  return Object.fromEntries(
    entries.map(([code, [status, zhTitle, enTitle, zhDetail, enDetail]]) => [
      code,
      { code, status, title: { 'zh-CN': zhTitle, en: enTitle }, detail: { 'zh-CN': zhDetail, en: enDetail } },
    ]),
  ) as Record<Code, ProblemDefinition>;
}

/** Problems that every service can answer with. A service adds its own catalogue for its domain's rules. */
export const commonProblems = defineProblems({
  'validation-failed': [
    400,
    '请求内容不符合要求',
    'The request is not valid',
    '请按 errors 所列逐项修改后重新提交。',
    'Mend what `errors` lists and send the request again.',
  ],
  'malformed-json': [
    400,
    'JSON 格式错误',
    'Malformed JSON',
    '请求体不是合法的 JSON：{reason}。',
    'The body is not valid JSON: {reason}.',
  ],
  'malformed-request': [
    400,
    '请求格式错误',
    'Malformed request',
    '请求不符合 HTTP 规范：{reason}。',
    'The request breaks HTTP: {reason}.',
  ],
  'invalid-cursor': [
    400,
    '分页游标无效',
    'Invalid cursor',
    '游标已被改动，或属于另一个列表。请从第一页重新开始。',
    'The cursor was altered or belongs to another list. Start again from the first page.',
  ],
  'idempotency-key-missing': [
    400,
    '缺少 Idempotency-Key',
    'Idempotency-Key is missing',
    '此操作涉及资金，必须带 Idempotency-Key 请求头。',
    'This operation moves money and needs an Idempotency-Key header.',
  ],
  unauthenticated: [
    401,
    '未通过身份验证',
    'Not authenticated',
    '访问令牌缺失、无效或已过期：{reason}。',
    'The access token is missing, invalid or expired: {reason}.',
  ],
  'insufficient-scope': [
    403,
    '令牌权限不足',
    'Insufficient scope',
    '此操作需要权限范围 {scope}。',
    'This operation needs the scope {scope}.',
  ],
  'role-required': [
    403,
    '角色无权操作',
    'Role not permitted',
    '此操作只对以下角色开放：{roles}。',
    'This operation is open to these roles only: {roles}.',
  ],
  'separation-of-duties': [
    403,
    '违反职责分离',
    'Separation of duties',
    '{first}与{second}不得为同一人。',
    'One and the same person may not be {first} and {second}.',
  ],
  'not-found': [
    404,
    '资源不存在',
    'Not found',
    '没有这一资源，或您无权查看。',
    'There is no such resource, or it is not yours to see.',
  ],
  'method-not-allowed': [
    405,
    '方法不被允许',
    'Method not allowed',
    '此地址只接受：{allow}。',
    'This address accepts only: {allow}.',
  ],
  'not-acceptable': [
    406,
    '无法提供所需格式',
    'Not acceptable',
    '可提供的格式：{offered}。',
    'Formats on offer: {offered}.',
  ],
  'request-timeout': [
    408,
    '请求未及时发完',
    'Request timeout',
    '请求没有在规定时间内发送完毕，请重新发送。',
    'The request was not sent in time; send it again.',
  ],
  'already-exists': [409, '已存在', 'Already exists', '{what}已存在。', '{what} exists already.'],
  'wrong-state': [
    409,
    '当前状态不允许此操作',
    'Not possible in this state',
    '当前状态为「{state}」，此操作只能在「{allowed}」状态下进行。',
    'The state is "{state}"; this is possible only in "{allowed}".',
  ],
  'idempotency-key-in-use': [
    409,
    '相同的请求正在处理',
    'The same request is still running',
    '带有此 Idempotency-Key 的请求尚未完成，请稍后重试。',
    'A request with this Idempotency-Key has not finished; try again shortly.',
  ],
  'precondition-failed': [
    412,
    '版本已过期',
    'Stale version',
    '资源已被他人修改，当前版本为 {version}。请重新读取后再提交。',
    'The resource was changed meanwhile; its version is {version}. Read it again first.',
  ],
  'payload-too-large': [
    413,
    '请求体过大',
    'Payload too large',
    '请求体最大 {limit} 字节。',
    'The body may have {limit} bytes at most.',
  ],
  'uri-too-long': [414, '地址过长', 'URI too long', '请求地址过长。', 'The address of the request is too long.'],
  'unsupported-media-type': [
    415,
    '不支持的内容类型',
    'Unsupported media type',
    '只接受 {accepted}（UTF-8）。',
    'Only {accepted} in UTF-8 is accepted.',
  ],
  'expectation-failed': [
    417,
    '无法满足 Expect 要求',
    'Expectation failed',
    '只支持 Expect: 100-continue。',
    'Only `Expect: 100-continue` can be met.',
  ],
  'unknown-reference': [
    422,
    '引用的对象不存在',
    'Unknown reference',
    '{what}「{value}」不存在，或您无权使用。',
    '{what} "{value}" does not exist, or is not yours to use.',
  ],
  'rule-broken': [
    422,
    '违反业务规则',
    'A rule is broken',
    '内容违反业务规则，请按 errors 所列逐项修改。',
    'The content breaks a rule; mend what `errors` lists.',
  ],
  'idempotency-key-reused': [
    422,
    'Idempotency-Key 已用于其他请求',
    'Idempotency-Key was used for another request',
    '此 Idempotency-Key 已用于内容不同的请求，请换一个。',
    'This Idempotency-Key belongs to a request with another content; choose another key.',
  ],
  'precondition-required': [
    428,
    '缺少版本号',
    'Version required',
    '修改前须以 If-Match 请求头给出所读取的版本（ETag）；不接受 *。',
    'Give the version that you read (its ETag) in If-Match; `*` is not accepted.',
  ],
  'header-fields-too-large': [
    431,
    '请求头过大',
    'Header fields too large',
    '请求头过大。',
    'The header of the request is too large.',
  ],
  internal: [
    500,
    '服务器内部错误',
    'Internal error',
    '服务器出现故障，已记录。报障时请提供编号 instance。',
    'Something failed on our side and was recorded. Quote `instance` when you report it.',
  ],
  unavailable: [
    503,
    '服务暂不可用',
    'Temporarily unavailable',
    '所依赖的服务暂不可用，请稍后重试。',
    'Something that this service depends on is away. Try again shortly.',
  ],
});
