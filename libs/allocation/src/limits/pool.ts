import { powerOfTen } from '../arithmetic/decimal';
import { AllocationError } from '../errors/allocation-error';
import type { AllocationSpec } from '../spec/allocation-spec';
import { readAmount, readWeight } from '../spec/read';

/** What is divided. All amounts in minor units; `sign` is −1 in a reduction, where the solver works on magnitudes. */
export interface Pool {
  readonly total: bigint;
  readonly reserve: bigint;
  /** `total − reserve`. */
  readonly pool: bigint;
  readonly sign: 1n | -1n;
  /** Rounding unit, positive. */
  readonly unit: bigint;
}

/** Reads total, reserve and rounding unit. Throws `reserve-exceeds-total`, `wrong-sign`, `not-a-multiple`. */
export function readPool(spec: AllocationSpec): Pool {
  const total = readAmount(spec.total, '/spec/total');
  const unit = readAmount(spec.rounding?.unit ?? '1', '/spec/rounding/unit');
  if (unit <= 0n) throw new AllocationError('wrong-sign', '/spec/rounding/unit', { what: unit.toString() });
  const reserve = readReserve(spec, total, unit);
  if (reserve < 0n || (total < 0n && reserve > 0n)) {
    throw new AllocationError('wrong-sign', '/spec/reserve', { what: reserve.toString() });
  }
  if (total >= 0n && reserve > total) {
    throw new AllocationError('reserve-exceeds-total', '/spec/reserve', { gap: reserve - total });
  }
  const pool = total - reserve;
  if (pool % unit !== 0n) {
    throw new AllocationError('not-a-multiple', '/spec/total', { what: pool.toString(), gap: pool % unit });
  }
  return { total, reserve, pool, sign: total < 0n ? -1n : 1n, unit };
}

function readReserve(spec: AllocationSpec, total: bigint, unit: bigint): bigint {
  if (spec.reserve === undefined) return 0n;
  if (typeof spec.reserve === 'string') return readAmount(spec.reserve, '/spec/reserve');
  const share = readWeight(spec.reserve.ofTotal, '/spec/reserve/ofTotal');
  const exact = (total * share.digits) / powerOfTen(share.places);
  // What does not fill a rounding unit joins the reserve, so that the pool can be divided without a rest.
  return total > 0n && exact <= total ? exact + ((total - exact) % unit) : exact;
}
