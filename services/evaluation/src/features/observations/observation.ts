import { type FieldError, fieldError } from '@urbanpilot/platform';
import { type Indicator, isInRange } from '../indicators/indicator';

export const OBSERVATION_STATUSES = ['preliminary', 'final'] as const;
export type ObservationStatus = (typeof OBSERVATION_STATUSES)[number];

/** Why there is no value; not applicable is not missing. */
export const NO_VALUE_REASONS = ['not-applicable'] as const;
export type NoValueReason = (typeof NO_VALUE_REASONS)[number];

/** A value of an indicator for a territory and a period (监测数据), as one source gave it. Append-only. */
export interface Observation {
  id: string;
  indicatorCode: string;
  territoryId: string;
  period: string;
  source: string;
  /** Counts from 1 within indicator, territory, period and source; the highest holds. */
  revision: number;
  value: string | null;
  reason: NoValueReason | null;
  status: ObservationStatus;
  recordedAt: Date;
}

/** What a submitter says. */
export interface SubmittedObservation {
  indicatorCode: string;
  territoryId: string;
  period: string;
  source: string;
  value: string | null;
  reason?: NoValueReason;
  status: ObservationStatus;
}

/** What a batch is checked against: the indicators it names, and the territories that are the submitter's. */
export interface Known {
  indicators: ReadonlyMap<string, Pick<Indicator, 'rangeMin' | 'rangeMax'>>;
  territories: ReadonlySet<string>;
}

const MAX_ERRORS = 10_000;

/** What is wrong with a batch, row by row; a territory of somebody else answers as one that is not there. */
export function batchErrors(observations: readonly SubmittedObservation[], known: Known): FieldError[] {
  const cells = new Map<string, number>();
  const errors: FieldError[] = [];
  observations.forEach((observation, index) => {
    const at = `/observations/${index}`;
    errors.push(...rowErrors(observation, known, at));
    const cell = cellOf(observation);
    const first = cells.get(cell);
    if (first === undefined) cells.set(cell, index);
    else errors.push(duplicate(at, first));
  });
  return errors.slice(0, MAX_ERRORS);
}

function rowErrors(row: SubmittedObservation, { indicators, territories }: Known, at: string): FieldError[] {
  const errors: FieldError[] = [];
  const indicator = indicators.get(row.indicatorCode);
  if (!indicator) errors.push(unknown(`${at}/indicatorCode`, '指标不存在', 'there is no such indicator'));
  if (!territories.has(row.territoryId.toLowerCase())) {
    const en = 'there is no such territory, or it is not yours to use';
    errors.push(unknown(`${at}/territoryId`, '地区不存在，或您无权使用', en));
  }
  if (row.value === null) {
    if (row.reason === undefined) {
      errors.push(fieldError(`${at}/reason`, 'required', '没有数值须说明原因', 'without a value a reason is needed'));
    }
    return errors;
  }
  if (row.reason !== undefined) {
    errors.push(fieldError(`${at}/reason`, 'noReason', '有数值时不得有原因', 'with a value there is no reason'));
  }
  if (indicator && !isInRange(indicator, row.value)) {
    const { rangeMin, rangeMax } = indicator;
    const zh = `数值应在 ${rangeMin} 至 ${rangeMax} 之间`;
    errors.push(fieldError(`${at}/value`, 'range', zh, `the value must lie between ${rangeMin} and ${rangeMax}`));
  }
  return errors;
}

/** Sources may differ over a cell, but one source says one thing in one batch. */
function cellOf({ indicatorCode, territoryId, period, source }: SubmittedObservation): string {
  return JSON.stringify([indicatorCode, territoryId.toLowerCase(), period, source]);
}

function duplicate(at: string, first: number): FieldError {
  return fieldError(at, 'unique', `与第 ${first} 行重复（从 0 起）`, `repeats row ${first}, counted from 0`);
}

function unknown(pointer: string, zh: string, en: string): FieldError {
  return fieldError(pointer, 'reference', zh, en);
}
