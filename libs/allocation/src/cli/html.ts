import type { Locale } from '../errors/allocation-error';
import { explain } from '../explain/explain';
import { readableAmount, readablePercent } from '../explain/format';
import type { AllocationLine, AllocationResult } from '../result/allocation-result';

const WORDS = {
  'zh-CN': {
    title: '分配方案',
    head: ['名次', '对象', '金额', '比例', '份额', '限额', '增减'],
    floor: '保底',
    cap: '封顶',
    total: '总额',
    reserve: '预留',
    pool: '可分配',
    gini: '基尼系数',
    curve: '洛伦兹曲线',
    fingerprint: '校验码',
    excluded: '不参与',
  },
  en: {
    title: 'Allocation',
    head: ['Rank', 'Recipient', 'Amount', '', 'Share', 'Limit', 'Change'],
    floor: 'floor',
    cap: 'cap',
    total: 'Total',
    reserve: 'Reserve',
    pool: 'Pool',
    gini: 'Gini',
    curve: 'Lorenz curve',
    fingerprint: 'Fingerprint',
    excluded: 'excluded',
  },
} as const;

/** Escapes text for HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const magnitude = (amount: string): bigint => (amount.startsWith('-') ? BigInt(amount.slice(1)) : BigInt(amount));

/** The lines in order of the amount, the largest first. */
function ranked(result: AllocationResult): AllocationLine[] {
  const compare = (a: AllocationLine, b: AllocationLine): number => {
    const [left, right] = [magnitude(a.amount), magnitude(b.amount)];
    return left === right ? 0 : left > right ? -1 : 1;
  };
  return [...result.lines].sort(compare);
}

/**
 * A result as one self-contained HTML page: totals, ranked table with bars, explanation of every line on a click, Lorenz
 * curve. No script, nothing is loaded from elsewhere.
 */
export function htmlOf(result: AllocationResult, locale: Locale): string {
  const words = WORDS[locale];
  const lines = ranked(result);
  const most = magnitude(lines[0]?.amount ?? '0') || 1n;
  const money = (amount: string): string => escapeHtml(readableAmount(amount, result.unit, locale));
  const rows = lines.map((line, index) =>
    rowOf(result, line, index + 1, Number((magnitude(line.amount) * 1000n) / most) / 10, locale),
  );
  const facts = [
    [words.total, money(result.total)],
    [words.reserve, money(result.reserve)],
    [words.pool, money(result.pool)],
    [words.gini, result.concentration.gini.slice(0, 6)],
  ].map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`);
  const title = escapeHtml(result.title ?? words.title);
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head>
<body><h1>${title}</h1><dl>${facts.join('')}</dl>
<table><thead><tr>${words.head.map((word) => `<th>${word}</th>`).join('')}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table>
<h2>${words.curve}</h2>${lorenzOf(result)}
<footer>${words.fingerprint} ${result.fingerprint} · ${escapeHtml(result.engine.name)} ${result.engine.version}</footer></body></html>
`;
}

function rowOf(result: AllocationResult, line: AllocationLine, rank: number, width: number, locale: Locale): string {
  const words = WORDS[locale];
  const limit = line.excluded === null ? (line.limit === null ? '' : words[line.limit]) : words.excluded;
  const steps = explain(result, line.id, locale).steps.map(({ text }) => `<li>${escapeHtml(text)}</li>`);
  const name = `<details><summary>${escapeHtml(line.name ?? line.id)}</summary><ol>${steps.join('')}</ol></details>`;
  const change = line.change === null ? '' : escapeHtml(readableAmount(line.change, result.unit, locale));
  const amount = escapeHtml(readableAmount(line.amount, result.unit, locale));
  const bar = `<div class="bar" style="width:${width}%"></div>`;
  return `<tr><td>${rank}</td><td>${name}</td><td class="n">${amount}</td><td class="b">${bar}</td><td class="n">${readablePercent(line.share)}</td><td>${limit}</td><td class="n">${change}</td></tr>`;
}

function lorenzOf({ concentration }: AllocationResult): string {
  const at = (share: string): string => (Number(share) * 300).toFixed(1);
  const points = concentration.lorenz.map(
    ({ recipients, amount }) => `${at(recipients)},${(300 - Number(at(amount))).toFixed(1)}`,
  );
  return `<svg viewBox="-5 -5 310 310" width="310" role="img"><path d="M0 300H300V0" class="axis"/><path d="M0 300L300 0" class="even"/><polyline points="${points.join(' ')}"/></svg>`;
}

const STYLE = `body{font:15px/1.6 system-ui,"PingFang SC","Microsoft YaHei",sans-serif;max-width:1080px;margin:2rem auto;padding:0 1rem;color:#1d2733}
h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}dl{display:flex;flex-wrap:wrap;gap:1rem 3rem}dt{color:#667}dd{margin:0;font-size:1.2rem;font-variant-numeric:tabular-nums}
table{border-collapse:collapse;width:100%}th{text-align:left;color:#667;font-weight:500;border-bottom:2px solid #ccd}td{padding:.35rem .6rem .35rem 0;border-bottom:1px solid #e6eaf0;vertical-align:top}
.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}.b{width:22%}.bar{background:#2f6fb3;height:1rem;margin-top:.25rem;border-radius:2px}
summary{cursor:pointer}ol{color:#445;font-size:.9em;padding-left:1.2rem}svg path{fill:none;stroke:#99a;stroke-width:1}.even{stroke-dasharray:4}svg polyline{fill:none;stroke:#2f6fb3;stroke-width:2}
footer{margin-top:2rem;color:#889;font-size:.8rem;word-break:break-all}`;
