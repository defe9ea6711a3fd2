import type { MonteCarloResult } from '../analysis/monte-carlo-options';
import type { Locale } from '../model/local-text';
import { median } from '../numeric/column-statistics';
import type { ScoringResult } from '../result/scoring-result';
import { escapeHtml, fixed, scriptJson } from './html-text';
import { contributionBar, heatCell, intervalMark, partColour } from './report-charts';
import { type ReportData, type ReportRegion, reportData } from './report-data';
import { REPORT_SCRIPT } from './report-script';
import { REPORT_STYLE } from './report-style';

const WORDS = {
  'zh-CN': {
    ranking: '排名',
    note: '点击地区名称，查看雷达图与得分过程。',
    rank: '位次',
    region: '地区',
    score: '得分',
    grade: '等级',
    interval: '位次区间',
    contributions: '各部分贡献',
    radar: '指标雷达图',
    dashed: '虚线为各地区中位数',
    steps: '得分过程',
    heat: '指标热力表',
    heatNote: '颜色越深，该指标在各地区中得分越高；斜纹为缺失。',
    regions: '个地区',
    draws: '次权重抽样',
    fingerprint: '指纹',
  },
  en: {
    ranking: 'Ranking',
    note: 'Click a region for its radar and the way to its score.',
    rank: 'rank',
    region: 'region',
    score: 'score',
    grade: 'grade',
    interval: 'rank interval',
    contributions: 'contributions',
    radar: 'Radar',
    dashed: 'dashed: median of all regions',
    steps: 'How the score came about',
    heat: 'Heat table',
    heatNote: 'The darker, the better the region scores in the indicator; hatched where missing.',
    regions: 'regions',
    draws: 'draws of weights',
    fingerprint: 'fingerprint',
  },
} as const;

type Words = (typeof WORDS)[Locale];

/** A self-contained page: ranking with rank intervals and contributions, radar and explanation of a region, heat table (网页报告). */
export function htmlReport(result: ScoringResult, draws: MonteCarloResult | undefined, locale: Locale): string {
  const data = reportData(result, draws, locale);
  const words = WORDS[locale];
  const medians = data.indicators.map((_, i) => {
    const known = data.regions
      .map((region) => region.cells[i] ?? null)
      .filter((value): value is number => value !== null);
    return known.length === 0 ? 0 : median(Float64Array.from(known));
  });
  const script = scriptJson({
    indicators: data.indicators,
    medians,
    regions: data.regions.map(({ name, cells, sentences }) => ({ name, cells, sentences })),
  });
  const subtitle = `${data.regions.length} ${words.regions}${data.draws ? ` · ${data.draws} ${words.draws}` : ''}`;
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(data.title)}</title><style>${REPORT_STYLE}</style></head>
<body><header><h1>${escapeHtml(data.title)}</h1><p>${subtitle}</p></header>
<main>
<section><h2>${words.ranking}</h2><p class="note">${words.note}</p>${legend(data)}<div class="scroll">${rankingTable(data, words)}</div></section>
<section class="two"><div><h2>${words.radar} · <span id="who"></span></h2><svg id="radar" viewBox="-60 0 560 380" role="img"></svg><p class="note">${words.dashed}</p></div><div><h2>${words.steps}</h2><ol id="steps"></ol></div></section>
<section><h2>${words.heat}</h2><p class="note">${words.heatNote}</p><div class="scroll">${heatTable(data)}</div></section>
</main>
<footer>${words.fingerprint} ${data.fingerprint} · ${escapeHtml(result.engine.name)} ${escapeHtml(result.engine.version)}</footer>
<script type="application/json" id="data">${script}</script><script>${REPORT_SCRIPT}</script></body></html>
`;
}

function legend(data: ReportData): string {
  const entries = data.parts.map(
    (part, i) => `<span><i style="background:${partColour(i)}"></i>${escapeHtml(part)}</span>`,
  );
  return `<div class="legend">${entries.join('')}</div>`;
}

function rankingTable(data: ReportData, words: Words): string {
  const highest = data.regions.reduce(
    (most, region) =>
      Math.max(
        most,
        region.parts.reduce((sum, part) => sum + Math.max(0, part), 0),
      ),
    0,
  );
  const graded = data.regions.some((region) => region.grade !== null);
  const head = [
    words.rank,
    words.region,
    words.score,
    ...(graded ? [words.grade] : []),
    ...(data.draws ? [words.interval, ''] : []),
    words.contributions,
  ];
  const rows = data.regions.map((region, k) => {
    const cells = [
      `<td class="n">${region.rank ?? '—'}</td>`,
      `<td>${pickButton(region, k)}</td>`,
      `<td class="n">${fixed(region.score, data.decimals)}</td>`,
      ...(graded
        ? [`<td>${region.grade === null ? '' : `<span class="grade">${escapeHtml(region.grade)}</span>`}</td>`]
        : []),
      ...(data.draws
        ? [
            `<td class="n">${region.low ?? '—'}–${region.high ?? '—'}</td>`,
            `<td>${intervalMark(region, data.regions.length)}</td>`,
          ]
        : []),
      `<td>${contributionBar(region, data, highest)}</td>`,
    ];
    return `<tr data-k="${k}">${cells.join('')}</tr>`;
  });
  return `<table><thead><tr>${head.map((text) => `<th>${text}</th>`).join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

function pickButton(region: ReportRegion, k: number): string {
  return `<button class="pick" data-k="${k}">${escapeHtml(region.name)}</button>`;
}

function heatTable(data: ReportData): string {
  const head = data.indicators.map((name) => `<th class="v">${escapeHtml(name)}</th>`).join('');
  const rows = data.regions.map((region, k) => {
    const cells = region.cells.map((value, i) => heatCell(value, `${region.name} · ${data.indicators[i] ?? ''}`));
    return `<tr><td>${region.rank ?? '—'} ${pickButton(region, k)}</td>${cells.join('')}</tr>`;
  });
  return `<table class="heatmap"><thead><tr><th></th>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}
