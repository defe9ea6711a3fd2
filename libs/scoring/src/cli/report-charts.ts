import { escapeHtml, fixed } from './html-text';
import type { ReportData, ReportRegion } from './report-data';

/** Colours of the parts, distinguishable for colour-blind readers (Okabe and Ito). */
const PART_COLOURS = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#f0e442', '#999999'];

/** Colour of the n-th part. */
export function partColour(index: number): string {
  return PART_COLOURS[index % PART_COLOURS.length] as string;
}

/** A bar of contributions, as wide as the score's share of the highest score. */
export function contributionBar(region: ReportRegion, data: ReportData, highest: number): string {
  let x = 0;
  const scale = highest > 0 ? 300 / highest : 0;
  const parts = region.parts.map((value, i) => {
    const width = Math.max(0, value) * scale;
    const part = `<rect x="${x.toFixed(1)}" y="3" width="${width.toFixed(1)}" height="12" fill="${partColour(i)}"><title>${escapeHtml(data.parts[i] ?? '')} ${fixed(value, data.decimals)}</title></rect>`;
    x += width;
    return part;
  });
  return `<svg class="bar" viewBox="0 0 300 18" preserveAspectRatio="none" role="img" aria-label="${escapeHtml(region.name)}">${parts.join('')}</svg>`;
}

/** The rank interval as a line with the rank as a dot, on a scale of all ranks. */
export function intervalMark(region: ReportRegion, count: number): string {
  if (region.low === null || region.high === null || region.rank === null) return '';
  const at = (rank: number) => (count > 1 ? 4 + (112 * (rank - 1)) / (count - 1) : 60).toFixed(1);
  return `<svg class="interval" viewBox="0 0 120 18" role="img"><title>${region.low}–${region.high}</title><line x1="4" x2="116" y1="9" y2="9" class="axis"/><line x1="${at(region.low)}" x2="${at(region.high)}" y1="9" y2="9" class="range"/><circle cx="${at(region.rank)}" cy="9" r="3.5"/></svg>`;
}

/** A cell of the heat table: pale for the worst, dark blue for the best, hatched for missing. */
export function heatCell(value: number | null, label: string): string {
  if (value === null) return `<td class="heat none" title="${escapeHtml(label)} —"></td>`;
  const mix = (from: number, to: number) => Math.round(from + (to - from) * value);
  return `<td class="heat" style="background:rgb(${mix(247, 8)},${mix(251, 81)},${mix(255, 156)})" title="${escapeHtml(label)} ${Math.round(value * 100)}"></td>`;
}
