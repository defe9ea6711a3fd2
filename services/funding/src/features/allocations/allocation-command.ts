import { toFen } from '../../money';
import type { Limits, Terms } from './allocation';
import type { CreateAllocation, UpdateAllocation } from './allocation-schemas';

const NO_LIMITS: Limits = { perRegion: null, overrides: [] };

/** The terms of a new allocation. */
export function termsOf(command: CreateAllocation): Terms {
  return {
    pool: toFen(command.pool),
    reserve: command.reserve ? toFen(command.reserve) : '0',
    factors: command.factors,
    gradeCoefficients: command.gradeCoefficients ?? [],
    base: command.base ? toFen(command.base) : '0',
    floors: limitsOf(command.floors),
    caps: limitsOf(command.caps),
    exclusions: command.exclusions ?? [],
  };
}

/** The terms after a change: what is missing stays, null clears. */
export function changedTerms(terms: Terms, command: UpdateAllocation): Terms {
  const { pool, reserve, factors, gradeCoefficients, base, floors, caps, exclusions } = command;
  return {
    pool: pool ? toFen(pool) : terms.pool,
    reserve: reserve === undefined ? terms.reserve : reserve ? toFen(reserve) : '0',
    factors: factors ?? terms.factors,
    gradeCoefficients: gradeCoefficients === undefined ? terms.gradeCoefficients : (gradeCoefficients ?? []),
    base: base === undefined ? terms.base : base ? toFen(base) : '0',
    floors: floors === undefined ? terms.floors : limitsOf(floors),
    caps: caps === undefined ? terms.caps : limitsOf(caps),
    exclusions: exclusions === undefined ? terms.exclusions : (exclusions ?? []),
  };
}

function limitsOf(body: CreateAllocation['floors'] | null): Limits {
  if (!body) return NO_LIMITS;
  return {
    perRegion: body.perRegion ? toFen(body.perRegion) : null,
    overrides: (body.overrides ?? []).map(({ territoryId, amount }) => ({ territoryId, amount: toFen(amount) })),
  };
}
