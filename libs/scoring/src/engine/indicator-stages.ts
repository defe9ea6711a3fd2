import type { Table } from '../data/table';
import { ScoringError } from '../errors/scoring-error';
import { imputeColumn } from '../impute/impute-column';
import { normaliseColumn } from '../normalise/normalise-column';
import type { NormaliseContext } from '../normalise/normaliser';
import { countKnown } from '../numeric/column-statistics';
import type { UsedParameters } from '../result/scoring-result';
import { type Treated, treatColumn } from '../treat/treat-column';
import { groupNames, groupRows } from './group-rows';
import type { IndicatorPlan } from './plan';

/** One indicator from raw value to score; columns in the order of the table's regions, NaN for missing. */
export interface IndicatorStages {
  raw: Float64Array;
  denominated: Float64Array;
  imputed: Float64Array;
  treated: Treated;
  normalised: Float64Array;
  parameters: Record<string, UsedParameters>;
  /** Groups (or '') in which the column was constant. */
  constantIn: string[];
}

/**
 * Takes an indicator through denominator, gaps, treatment and normalisation, in this order.
 * @throws ScoringError as the stages say
 */
export function indicatorStages(plan: IndicatorPlan, table: Table): IndicatorStages {
  const code = plan.spec.code;
  const path = `model.indicators[${code}]`;
  const raw = table.columns.get(code) as Float64Array;
  const denominated = denominate(raw, plan, table.denominators);
  const imputed = imputeColumn(denominated, plan.missing, {
    code,
    path: `${path}.missing`,
    regions: table.regions,
    groupsOf: (dimension) => groupNames(table, dimension, `${path}.missing.by`),
    period: table.period,
    others: table.others.map((other) => ({
      period: other.period,
      values: denominate(other.columns.get(code) as Float64Array, plan, other.denominators),
    })),
  });
  const treated = treatColumn(imputed, plan.treatment, `${path}.treatment`);
  const { scores, parameters, constantIn } = normaliseWithin(treated.values, plan, table);
  const normalised =
    plan.missing.policy === 'zero' ? scores.map((score, row) => (!Number.isNaN(imputed[row]) ? score : 0)) : scores;
  return { raw, denominated, imputed, treated, normalised, parameters, constantIn };
}

function denominate(
  raw: Float64Array,
  plan: IndicatorPlan,
  denominators: ReadonlyMap<string, Float64Array>,
): Float64Array {
  const { denominator } = plan.spec;
  if (denominator === undefined) return plan.factor === 1 ? raw : raw.map((value) => value * plan.factor);
  const divisor = denominators.get(denominator) as Float64Array;
  return raw.map((value, row) => (divisor[row] === 0 ? Number.NaN : (value / (divisor[row] as number)) * plan.factor));
}

type Scores = Pick<IndicatorStages, 'parameters' | 'constantIn'> & { scores: Float64Array };

function normaliseWithin(x: Float64Array, plan: IndicatorPlan, table: Table): Scores {
  const path = `model.indicators[${plan.spec.code}].normalise`;
  const { within } = plan.normalise;
  if (within === undefined) {
    const found = normaliseColumn(x, plan.normalise, contextFor(plan, table, undefined, path));
    return {
      scores: found.scores,
      parameters: { '': found.parameters },
      constantIn: found.constant && countKnown(x) > 0 ? [''] : [],
    };
  }
  const scores = new Float64Array(x.length);
  const parameters: Record<string, UsedParameters> = {};
  const constantIn: string[] = [];
  for (const [group, rows] of groupRows(groupNames(table, within, `${path}.within`))) {
    const part = Float64Array.from(rows, (row) => x[row] as number);
    const found = normaliseColumn(part, plan.normalise, contextFor(plan, table, rows, path));
    rows.forEach((row, k) => {
      scores[row] = found.scores[k] as number;
    });
    parameters[group] = found.parameters;
    if (found.constant && countKnown(part) > 0) constantIn.push(group);
  }
  return { scores, parameters, constantIn };
}

/** @param rows the rows of a group, or undefined for all */
function contextFor(
  plan: IndicatorPlan,
  table: Table,
  rows: readonly number[] | undefined,
  path: string,
): NormaliseContext {
  const regions = rows ? rows.map((row) => table.regions[row] as string) : table.regions;
  return {
    code: plan.spec.code,
    path,
    benefit: plan.benefit,
    low: plan.low,
    high: plan.high,
    constant: plan.constant,
    regions,
    rowOf: (id) => regions.indexOf(id),
    parameter(value, x) {
      if (typeof value === 'number') return new Float64Array(x.length).fill(value);
      const column = table.parameters.get(value.parameter) as Float64Array;
      return x.map((cell, k) => {
        const number = column[rows?.[k] ?? k] as number;
        if (!Number.isNaN(cell) && Number.isNaN(number)) {
          throw new ScoringError('PARAMETER_MISSING', path, { name: value.parameter, id: regions[k] ?? '' });
        }
        return number;
      });
    },
  };
}
