import type { Locale } from '../errors/allocation-error';
import type { CoefficientHeading, FactorHeading } from '../result/allocation-result';
import type { RoundingMethod } from '../spec/allocation-spec';

/** Names of transforms (变换) in both languages. */
export const TRANSFORMS: Record<FactorHeading['transforms'][number], Record<Locale, string>> = {
  none: { 'zh-CN': '原值', en: 'as it is' },
  'share-of-sum': { 'zh-CN': '占合计的比重', en: 'share of the sum' },
  'share-of-max': { 'zh-CN': '与最大值之比', en: 'share of the maximum' },
  'ratio-to-mean': { 'zh-CN': '与平均值之比', en: 'ratio to the mean' },
  'min-max': { 'zh-CN': '极差标准化', en: 'min-max' },
  rank: { 'zh-CN': '按名次计分', en: 'points by rank' },
  reciprocal: { 'zh-CN': '倒数', en: 'reciprocal' },
  'square-root': { 'zh-CN': '平方根', en: 'square root' },
  bands: { 'zh-CN': '分档计分', en: 'points by band' },
};

/** Names of rounding methods (取整方法) in both languages. */
export const METHODS: Record<RoundingMethod, Record<Locale, string>> = {
  'largest-remainder': { 'zh-CN': '最大余数法', en: 'largest remainder' },
  'sainte-lague': { 'zh-CN': '圣拉古法', en: 'Sainte-Laguë' },
  'huntington-hill': { 'zh-CN': '亨廷顿—希尔法', en: 'Huntington–Hill' },
  quota: { 'zh-CN': '配额法', en: 'the quota method' },
};

/** The sentences of an explanation. Amounts arrive written out, with their unit. */
export interface Phrases {
  factor(f: {
    name: string;
    value: string;
    transforms: string;
    normalised: string;
    weight: string;
    product: string;
    imputed: boolean;
  }): string;
  coefficient(c: { name: string; kind: CoefficientHeading['kind']; from: string; coefficient: string }): string;
  share(s: { share: string }): string;
  base(b: { base: string }): string;
  proRata(p: { proRata: string; contributions: string }): string;
  contribution(c: { name: string; amount: string }): string;
  limit(l: { which: 'floor' | 'cap'; limit: string; before: string; adjustment: string }): string;
  rounding(r: { method: string; rounding: string; tie: boolean }): string;
  total(t: { amount: string; sum: string }): string;
  change(c: { previous: string; change: string; rise: boolean; same: boolean }): string;
  excluded(e: { reason: string }): string;
}

const chinese: Phrases = {
  factor: (f) =>
    `因素“${f.name}”：数值 ${f.value}${f.imputed ? '（缺失，按规定补入）' : ''}，${f.transforms}后为 ${f.normalised}，乘以权重 ${f.weight}，得 ${f.product}。`,
  coefficient: (c) => `系数“${c.name}”：${c.kind === 'grade' ? '等级' : '数值'} ${c.from}，系数 ${c.coefficient}。`,
  share: (s) => `各因素加权合计并乘以系数后，占全部权重的 ${s.share}。`,
  base: (b) => `基数 ${b.base}。`,
  proRata: (p) => `按因素分配 ${p.proRata}${p.contributions === '' ? '' : `，其中 ${p.contributions}`}。`,
  contribution: (c) => `“${c.name}” ${c.amount}`,
  limit: (l) => `限额前为 ${l.before}，触及${l.which === 'floor' ? '保底' : '封顶'} ${l.limit}，调整 ${l.adjustment}。`,
  rounding: (r) => `按${r.method}取整，尾差 ${r.rounding}${r.tie ? '；余数相同，按规定次序确定' : ''}。`,
  total: (t) => `合计 ${t.sum} = ${t.amount}。`,
  change: (c) =>
    c.same ? `与上年 ${c.previous} 持平。` : `上年 ${c.previous}，${c.rise ? '增加' : '减少'} ${c.change}。`,
  excluded: (e) => `不参与分配：${e.reason}。`,
};

const english: Phrases = {
  factor: (f) =>
    `Factor “${f.name}”: value ${f.value}${f.imputed ? ' (missing, filled in by rule)' : ''}, ${f.transforms} ${f.normalised}, times weight ${f.weight} makes ${f.product}.`,
  coefficient: (c) =>
    `Coefficient “${c.name}”: ${c.kind === 'grade' ? 'grade' : 'value'} ${c.from} gives ${c.coefficient}.`,
  share: (s) => `Weighted, summed and multiplied with the coefficients, this is ${s.share} of all weights.`,
  base: (b) => `Base amount ${b.base}.`,
  proRata: (p) => `By factors ${p.proRata}${p.contributions === '' ? '' : `, of which ${p.contributions}`}.`,
  contribution: (c) => `“${c.name}” ${c.amount}`,
  limit: (l) => `Before limits ${l.before}; the ${l.which} of ${l.limit} holds and adjusts it by ${l.adjustment}.`,
  rounding: (r) =>
    `Rounded by ${r.method}: ${r.rounding}${r.tie ? '; claims were equal, and the stated order decided' : ''}.`,
  total: (t) => `Together ${t.sum} = ${t.amount}.`,
  change: (c) =>
    c.same
      ? `The same as last year's ${c.previous}.`
      : `Last year ${c.previous}: ${c.rise ? 'up' : 'down'} by ${c.change}.`,
  excluded: (e) => `Takes no part: ${e.reason}.`,
};

/** Sentences by language. */
export const PHRASES: Record<Locale, Phrases> = { 'zh-CN': chinese, en: english };
