/** Everything that can be wrong with a specification or its recipients. */
export type ErrorCode =
  | 'invalid-spec'
  | 'unknown-field'
  | 'invalid-amount'
  | 'invalid-decimal'
  | 'unknown-unit'
  | 'inexact-amount'
  | 'no-recipients'
  | 'duplicate-id'
  | 'unknown-recipient'
  | 'missing-value'
  | 'missing-label'
  | 'negative-factor'
  | 'constant-factor'
  | 'zero-reciprocal'
  | 'precision-needed'
  | 'negative-weight'
  | 'no-weight'
  | 'wrong-sign'
  | 'reserve-exceeds-total'
  | 'not-a-multiple'
  | 'previous-missing'
  | 'given-missing'
  | 'floor-above-cap'
  | 'floors-exceed-pool'
  | 'bases-exceed-pool'
  | 'caps-below-pool'
  | 'method-without-limits'
  | 'too-many-units';

/** What a message needs to know; each code uses a part of it. */
export interface ErrorDetail {
  readonly what?: string;
  readonly gap?: bigint;
  readonly recipients?: readonly string[];
}

type Write = (detail: ErrorDetail & { path: string }) => string;

/** Names a few recipients and counts the rest: an error about thousands must stay readable. */
function named(recipients: readonly string[] = [], separator: string, more: (count: number) => string): string {
  const shown = recipients.slice(0, 5).join(separator);
  return recipients.length > 5 ? shown + more(recipients.length) : shown;
}
const en = (ids?: readonly string[]): string => named(ids, ', ', (count) => ` … (${count} in all)`);
const zh = (ids?: readonly string[]): string => named(ids, '、', (count) => `等 ${count} 个`);

/** Messages in both languages. Amounts in them are minor units (最小单位). */
export const MESSAGES: Record<ErrorCode, { en: Write; zh: Write }> = {
  'invalid-spec': { en: (d) => `${d.path}: ${d.what}`, zh: (d) => `${d.path}：输入不符合规定（${d.what}）` },
  'unknown-field': { en: (d) => `${d.path}: unknown field`, zh: (d) => `${d.path}：未知字段` },
  'invalid-amount': {
    en: (d) => `${d.path}: an amount is a string of digits in minor units, got ${d.what}`,
    zh: (d) => `${d.path}：金额应为最小单位的整数字符串，实为 ${d.what}`,
  },
  'invalid-decimal': {
    en: (d) => `${d.path}: not a finite decimal: ${d.what}`,
    zh: (d) => `${d.path}：不是有限小数：${d.what}`,
  },
  'unknown-unit': { en: (d) => `${d.path}: unknown unit ${d.what}`, zh: (d) => `${d.path}：未知计量单位 ${d.what}` },
  'inexact-amount': {
    en: (d) => `${d.path}: ${d.what} is not a whole number of minor units`,
    zh: (d) => `${d.path}：${d.what} 不能无损换算`,
  },
  'no-recipients': { en: () => 'nobody takes part in the allocation', zh: () => '没有参与分配的对象' },
  'duplicate-id': {
    en: (d) => `${d.path}: id given twice: ${en(d.recipients)}`,
    zh: (d) => `${d.path}：标识重复：${zh(d.recipients)}`,
  },
  'unknown-recipient': {
    en: (d) => `${d.path}: no such recipient: ${en(d.recipients)}`,
    zh: (d) => `${d.path}：没有该分配对象：${zh(d.recipients)}`,
  },
  'missing-value': {
    en: (d) => `${d.path}: no value of ${d.what} for ${en(d.recipients)}`,
    zh: (d) => `${d.path}：${zh(d.recipients)} 缺少数值“${d.what}”`,
  },
  'missing-label': {
    en: (d) => `${d.path}: ${d.what} is not in the table, for ${en(d.recipients)}`,
    zh: (d) => `${d.path}：${zh(d.recipients)} 的“${d.what}”不在系数表内`,
  },
  'negative-factor': {
    en: (d) => `${d.path}: negative after its transform (${d.what}), for ${en(d.recipients)}`,
    zh: (d) => `${d.path}：因素变换后为负（${d.what}）：${zh(d.recipients)}`,
  },
  'constant-factor': {
    en: (d) => `${d.path}: the transform ${d.what} is undefined here (values all equal, or sum zero); state "constant"`,
    zh: (d) => `${d.path}：各地数值相同或合计为零，变换 ${d.what} 无定义，请规定 constant 的处理办法`,
  },
  'zero-reciprocal': {
    en: (d) => `${d.path}: no reciprocal of a value that is not positive, for ${en(d.recipients)}`,
    zh: (d) => `${d.path}：非正数没有倒数：${zh(d.recipients)}`,
  },
  'precision-needed': {
    en: (d) => `${d.path}: exact reciprocals need a denominator beyond 4,096 bits; state "places"`,
    zh: (d) => `${d.path}：倒数的公分母过大，请规定小数位数 places`,
  },
  'negative-weight': { en: (d) => `${d.path}: must not be negative`, zh: (d) => `${d.path}：不得为负` },
  'no-weight': {
    en: (d) => `no recipient has a positive weight, and ${d.gap} minor units remain to be allocated`,
    zh: (d) => `各对象权重均为零，尚有 ${d.gap} 个最小单位无从分配`,
  },
  'wrong-sign': {
    en: (d) => `${d.path}: ${d.what} has the wrong sign for this pool`,
    zh: (d) => `${d.path}：${d.what} 的正负号与分配总额不符`,
  },
  'reserve-exceeds-total': {
    en: (d) => `the reserve exceeds the total by ${d.gap} minor units`,
    zh: (d) => `预留超过总额 ${d.gap} 个最小单位`,
  },
  'not-a-multiple': {
    en: (d) => `${d.path}: ${d.what} is not a multiple of the rounding unit; ${d.gap} minor units are left over`,
    zh: (d) => `${d.path}：${d.what} 不是取整单位的整数倍，余 ${d.gap} 个最小单位`,
  },
  'previous-missing': {
    en: (d) => `${d.path}: a limit relative to last year needs last year's amount, missing for ${en(d.recipients)}`,
    zh: (d) => `${d.path}：相对上年的限额需要上年数，${zh(d.recipients)} 缺少上年数`,
  },
  'given-missing': {
    en: (d) => `${d.path}: a reduction needs the amount given, missing for ${en(d.recipients)}`,
    zh: (d) => `${d.path}：调减需要已下达数，${zh(d.recipients)} 缺少已下达数`,
  },
  'floor-above-cap': {
    en: (d) => `${d.path}: the floor is above the cap by up to ${d.gap} minor units, for ${en(d.recipients)}`,
    zh: (d) => `${d.path}：保底高于封顶，最多相差 ${d.gap} 个最小单位：${zh(d.recipients)}`,
  },
  'floors-exceed-pool': {
    en: (d) => `the floors exceed the pool by ${d.gap} minor units: ${en(d.recipients)}`,
    zh: (d) => `保底合计超过可分配总额 ${d.gap} 个最小单位：${zh(d.recipients)}`,
  },
  'bases-exceed-pool': {
    en: (d) => `base amounts and floors exceed the pool by ${d.gap} minor units: ${en(d.recipients)}`,
    zh: (d) => `基数与保底合计超过可分配总额 ${d.gap} 个最小单位：${zh(d.recipients)}`,
  },
  'caps-below-pool': {
    en: (d) => `the caps leave ${d.gap} minor units of the pool unallocated: ${en(d.recipients)}`,
    zh: (d) => `封顶合计低于可分配总额，余 ${d.gap} 个最小单位无法分配：${zh(d.recipients)}`,
  },
  'method-without-limits': {
    en: (d) => `${d.path}: the method ${d.what} takes no floors, caps or base amounts`,
    zh: (d) => `${d.path}：取整方法 ${d.what} 不支持保底、封顶和基数`,
  },
  'too-many-units': {
    en: (d) => `${d.path}: the method ${d.what} goes unit by unit; choose a larger rounding unit`,
    zh: (d) => `${d.path}：取整方法 ${d.what} 逐单位分配，请选用较大的取整单位`,
  },
};
