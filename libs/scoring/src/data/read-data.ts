import type { ScoringPlan } from '../engine/plan';
import { ScoringError } from '../errors/scoring-error';
import { compareCodes } from '../model/canonical-model';
import { requireUsableCode } from '../validate/validate-model';
import type { Cell, Region, ScoringData } from './scoring-data';
import type { Table } from './table';

/** Points of each label, by indicator code. */
type Labels = Map<string, Map<string, number>>;

/**
 * Reads the columns that a model uses, regions sorted by id (读取数据).
 * @throws ScoringError REGION_DUPLICATE, COLUMN_MISSING, SHAPE_WRONG, NOT_FINITE, NOT_A_NUMBER, LABEL_UNKNOWN, …
 */
export function readData(data: ScoringData, plan: ScoringPlan): Table {
  requireShape(data);
  const order = regionOrder(data.regions);
  const columnOf = columnIndex(data.indicators);
  const labels = labelsOf(plan);
  const needed = neededColumns(plan);
  const { denominators: denominatorNames, parameters: parameterNames } = neededSeries(plan);
  checkShape(data.values, data, 'data.values');
  const read = (values: Cell[][], path: string) => readColumns(values, path, order, needed, columnOf, labels);
  const series = (source: Record<string, (number | null)[]> | undefined, names: Set<string>, path: string) =>
    readSeries(source ?? {}, names, path, order);
  const denominators = series(data.denominators, denominatorNames, 'data.denominators');
  const others = (data.periods ?? []).map((other, i) => {
    const path = `data.periods[${i}]`;
    checkShape(other.values, data, `${path}.values`);
    return {
      period: other.period,
      columns: read(other.values, `${path}.values`),
      denominators: other.denominators ? series(other.denominators, denominatorNames, `${path}.denominators`) : denominators,
    };
  });
  return {
    regions: order.map((row) => (data.regions[row] as Region).id),
    names: namesOf(data.regions, order),
    groups: groupsOf(data.regions, order),
    columns: read(data.values, 'data.values'),
    denominators,
    parameters: series(data.parameters, parameterNames, 'data.parameters'),
    period: data.period,
    others: others.sort((a, b) => a.period - b.period),
  };
}

/** Refuses what is not even an array of the right kind, before anything is read. */
function requireShape(data: ScoringData): void {
  const refuse = (path: string, problem: string) => {
    throw new ScoringError('DATA_INVALID', path, { problem });
  };
  if (typeof data !== 'object' || data === null) refuse('data', 'not an object');
  for (const key of ['regions', 'indicators', 'values'] as const) {
    if (!Array.isArray(data[key])) refuse(`data.${key}`, 'not an array');
  }
  for (const [i, region] of data.regions.entries()) {
    if (typeof region?.id !== 'string') refuse(`data.regions[${i}].id`, 'not a string');
  }
  for (const [row, cells] of data.values.entries()) if (!Array.isArray(cells)) refuse(`data.values[${row}]`, 'not an array');
  const seen = new Set<number | undefined>([data.period]);
  for (const [i, other] of (data.periods ?? []).entries()) {
    if (!Number.isFinite(other.period) || seen.has(other.period)) refuse(`data.periods[${i}].period`, 'not a number of its own');
    seen.add(other.period);
  }
}

function regionOrder(regions: readonly Region[]): number[] {
  if (regions.length === 0) throw new ScoringError('REGIONS_EMPTY', 'data.regions');
  const seen = new Set<string>();
  for (const [row, region] of regions.entries()) {
    if (seen.has(region.id)) throw new ScoringError('REGION_DUPLICATE', `data.regions[${row}].id`, { id: region.id });
    requireUsableCode(region.id, `data.regions[${row}].id`);
    seen.add(region.id);
  }
  return regions.map((_, row) => row).sort((a, b) => compareCodes(regions[a]?.id ?? '', regions[b]?.id ?? ''));
}

function columnIndex(indicators: readonly string[]): Map<string, number> {
  const index = new Map<string, number>();
  for (const [column, code] of indicators.entries()) {
    if (index.has(code)) throw new ScoringError('CODE_DUPLICATE', `data.indicators[${column}]`, { code });
    index.set(code, column);
  }
  return index;
}

function neededColumns(plan: ScoringPlan): string[] {
  const codes = new Set(plan.indicators.map((indicator) => indicator.spec.code));
  for (const item of plan.model.adjustments?.items ?? []) codes.add(item.indicator);
  return [...codes].sort(compareCodes);
}

function neededSeries(plan: ScoringPlan): { denominators: Set<string>; parameters: Set<string> } {
  const denominators = new Set<string>();
  const parameters = new Set<string>();
  for (const { spec, normalise } of plan.indicators) {
    if (spec.denominator !== undefined) denominators.add(spec.denominator);
    for (const value of Object.values(normalise)) {
      if (typeof value === 'object' && value !== null && 'parameter' in value) parameters.add(String(value.parameter));
    }
  }
  return { denominators, parameters };
}

function labelsOf(plan: ScoringPlan): Labels {
  const labels: Labels = new Map();
  for (const { spec, normalise } of plan.indicators) {
    if (normalise.method === 'graded') {
      labels.set(spec.code, new Map(normalise.levels.map((level) => [level.label, level.score])));
    }
  }
  return labels;
}

function checkShape(values: Cell[][], data: ScoringData, path: string): void {
  if (values.length !== data.regions.length) {
    throw new ScoringError('SHAPE_WRONG', path, { expected: data.regions.length, actual: values.length });
  }
  for (const [row, cells] of values.entries()) {
    if (cells.length !== data.indicators.length) {
      throw new ScoringError('SHAPE_WRONG', `${path}[${row}]`, { expected: data.indicators.length, actual: cells.length });
    }
  }
}

function readColumns(
  values: Cell[][],
  path: string,
  order: readonly number[],
  needed: readonly string[],
  columnOf: ReadonlyMap<string, number>,
  labels: Labels,
): Map<string, Float64Array> {
  const columns = new Map<string, Float64Array>();
  for (const code of needed) {
    const column = columnOf.get(code);
    if (column === undefined) throw new ScoringError('COLUMN_MISSING', 'data.indicators', { code });
    const levels = labels.get(code);
    const out = new Float64Array(order.length);
    for (let k = 0; k < order.length; k++) {
      const row = order[k] as number;
      const cell = values[row]?.[column];
      out[k] =
        typeof cell === 'number' && cell - cell === 0 && !levels ? cell : readCell(cell, levels, `${path}[${row}][${column}]`);
    }
    columns.set(code, out);
  }
  return columns;
}

function readCell(cell: Cell | undefined, levels: ReadonlyMap<string, number> | undefined, path: string): number {
  if (cell === null || cell === undefined) return Number.NaN;
  if (levels) {
    const points = levels.get(String(cell));
    if (points === undefined) throw new ScoringError('LABEL_UNKNOWN', path, { label: String(cell) });
    return points;
  }
  if (typeof cell !== 'number') throw new ScoringError('NOT_A_NUMBER', path, { value: String(cell) });
  if (!Number.isFinite(cell)) throw new ScoringError('NOT_FINITE', path, { value: String(cell) });
  return cell;
}

function readSeries(
  source: Record<string, (number | null)[]>,
  names: ReadonlySet<string>,
  path: string,
  order: readonly number[],
): Map<string, Float64Array> {
  const series = new Map<string, Float64Array>();
  for (const name of [...names].sort(compareCodes)) {
    const values = Object.hasOwn(source, name) ? source[name] : undefined;
    if (values === undefined) throw new ScoringError('COLUMN_MISSING', path, { code: name });
    if (values.length !== order.length) {
      throw new ScoringError('SHAPE_WRONG', `${path}.${name}`, { expected: order.length, actual: values.length });
    }
    series.set(
      name,
      Float64Array.from(order, (row) => readCell(values[row], undefined, `${path}.${name}[${row}]`)),
    );
  }
  return series;
}

function namesOf(regions: readonly Region[], order: readonly number[]): Record<string, { zh: string; en: string }> {
  const names: Record<string, { zh: string; en: string }> = {};
  for (const row of order) {
    const { id, name } = regions[row] as Region;
    if (name !== undefined) names[id] = typeof name === 'string' ? { zh: name, en: name } : { zh: name.zh, en: name.en };
  }
  return names;
}

function groupsOf(regions: readonly Region[], order: readonly number[]): Record<string, (string | null)[]> {
  const dimensions = new Set(regions.flatMap((region) => Object.keys(region.groups ?? {})));
  const groups: Record<string, (string | null)[]> = {};
  for (const dimension of [...dimensions].sort(compareCodes)) {
    requireUsableCode(dimension, 'data.regions[].groups');
    groups[dimension] = order.map((row) => regions[row]?.groups?.[dimension] ?? null);
  }
  return groups;
}
