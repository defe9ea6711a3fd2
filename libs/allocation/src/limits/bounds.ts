import { extremesOf } from '../arithmetic/column';
import { powerOfTen } from '../arithmetic/decimal';
import { ceilRatio, floorRatio, type Ratio } from '../arithmetic/ratio';
import { AllocationError } from '../errors/allocation-error';
import type { AllocationSpec, LimitSpec } from '../spec/allocation-spec';
import { type Participant, pathOf } from '../spec/participants';
import { at, type Place, readAmount, readDecimal } from '../spec/read';
import type { Pool } from './pool';

/**
 * Bounds of every participant in rounding units and as magnitudes (in a reduction the signs are turned round).
 * `low ≤ high`; `high` is `null` without a cap. `base` is not negative.
 */
export interface Bounds {
  readonly base: readonly bigint[];
  readonly low: readonly bigint[];
  readonly high: readonly (bigint | null)[];
}

type Side = 'floor' | 'cap';

/** Reads bases, floors and caps, rounds limits inwards to the rounding unit, and refuses a floor above its cap. */
export function readBounds(spec: AllocationSpec, participants: readonly Participant[], pool: Pool): Bounds {
  const base = participants.map((participant) => readBase(spec, participant, pool));
  const reader = { floor: limitReader(spec, 'floor', pool), cap: limitReader(spec, 'cap', pool) };
  const reduction = pool.sign < 0n;
  const low: bigint[] = [];
  const high: (bigint | null)[] = [];
  for (const participant of participants) {
    const floor = reader.floor(participant);
    const cap = reader.cap(participant);
    const [least, most] = reduction ? [negate(cap), negate(floor)] : [floor, cap];
    low.push(least === null || least < 0n ? 0n : least);
    high.push(reduction ? smaller(most, readGiven(participant, pool)) : most);
  }
  refuseContradictions(participants, low, high, pool);
  return { base, low, high };
}

const negate = (value: bigint | null): bigint | null => (value === null ? null : -value);
const smaller = (left: bigint | null, right: bigint): bigint => (left === null || left > right ? right : left);

function readBase(spec: AllocationSpec, participant: Participant, { sign, unit }: Pool): bigint {
  const { recipient } = participant;
  const own = recipient.base !== undefined;
  const base = own ? readAmount(recipient.base, participant, '/base') : readAmount(spec.base ?? '0', '/spec/base');
  if (base === 0n) return base;
  const path = own ? `${pathOf(participant)}/base` : '/spec/base';
  if (base * sign < 0n) throw new AllocationError('wrong-sign', path, { what: base.toString() });
  if (base % unit !== 0n)
    throw new AllocationError('not-a-multiple', path, { what: base.toString(), gap: base % unit });
  return (base * sign) / unit;
}

function readGiven(participant: Participant, { unit }: Pool): bigint {
  const { recipient } = participant;
  if (recipient.given === undefined) {
    throw new AllocationError('given-missing', `${pathOf(participant)}/given`, { recipients: [recipient.id] });
  }
  const given = readAmount(recipient.given, participant, '/given');
  if (given < 0n) throw new AllocationError('wrong-sign', `${pathOf(participant)}/given`, { what: given.toString() });
  return given / unit;
}

/** Reads one side's limit in rounding units: floors are rounded up, caps down; of several the tightest holds. */
function limitReader(spec: AllocationSpec, side: Side, pool: Pool): (participant: Participant) => bigint | null {
  const inwards = side === 'floor' ? ceilRatio : floorRatio;
  const tightest = side === 'floor' ? 'most' : 'least';
  return (participant) => {
    const own = participant.recipient[side] !== undefined;
    const limit = own ? participant.recipient[side] : spec[side];
    if (!limit) return null;
    const place = own ? participant : '/spec';
    const units = limitsOf(limit, side, place, participant, pool.pool).map(({ numerator, denominator }) =>
      inwards({ numerator, denominator: denominator * pool.unit }),
    );
    if (units.some((limited) => limited * pool.sign < 0n)) {
      throw new AllocationError('wrong-sign', `${at(place)}/${side}`, { what: units.join(', ') });
    }
    return units.length === 0 ? null : extremesOf(units)[tightest];
  };
}

const BELOW = {
  floor: { amount: '/floor/amount', ofPrevious: '/floor/ofPrevious', ofPool: '/floor/ofPool' },
  cap: { amount: '/cap/amount', ofPrevious: '/cap/ofPrevious', ofPool: '/cap/ofPool' },
} as const;

/** The limits that a participant's floor or cap states, exactly and in minor units; `place` is where it is stated. */
function limitsOf(limit: LimitSpec, side: Side, place: Place, participant: Participant, pool: bigint): Ratio[] {
  const { recipient } = participant;
  const below = BELOW[side];
  const limits: Ratio[] = [];
  const times = (amount: bigint, share: 'ofPool' | 'ofPrevious'): Ratio => {
    const { digits, places } = readDecimal(limit[share], place, below[share]);
    return { numerator: amount * digits, denominator: powerOfTen(places) };
  };
  if (limit.amount !== undefined) {
    limits.push({ numerator: readAmount(limit.amount, place, below.amount), denominator: 1n });
  }
  if (limit.ofPool !== undefined) limits.push(times(pool, 'ofPool'));
  if (limit.ofPrevious === undefined) return limits;
  if (recipient.previous !== undefined) {
    limits.push(times(readAmount(recipient.previous, participant, '/previous'), 'ofPrevious'));
  } else if (limit.withoutPrevious !== 'no-limit') {
    throw new AllocationError('previous-missing', at(place) + below.ofPrevious, { recipients: [recipient.id] });
  }
  return limits;
}

function refuseContradictions(
  participants: readonly Participant[],
  low: readonly bigint[],
  high: readonly (bigint | null)[],
  { unit, sign }: Pool,
): void {
  const overlap = (row: number): bigint => {
    const most = high[row];
    return most === null || most === undefined ? 0n : (low[row] ?? 0n) - most;
  };
  const wrong = participants.flatMap((_, row) => (overlap(row) > 0n ? [row] : []));
  const [first] = wrong;
  if (first === undefined) return;
  const gap = extremesOf(wrong.map(overlap)).most * unit;
  const recipients = wrong.map((row) => participants[row]?.recipient.id ?? '');
  const side = sign < 0n ? 'given' : 'cap';
  const path = participants[first] ? pathOf(participants[first]) : '';
  throw new AllocationError('floor-above-cap', `${path}/${side}`, { gap, recipients });
}
