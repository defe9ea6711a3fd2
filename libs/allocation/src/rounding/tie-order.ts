import type { Column } from '../arithmetic/column';
import { columnOfDecimals } from '../arithmetic/column';
import type { AllocationSpec, TieKey } from '../spec/allocation-spec';
import type { Participant } from '../spec/participants';
import { readAmount } from '../spec/read';
import { readValues } from '../weights/read-values';

/** Compares two participants by row; negative when the left one goes first. */
export type Compare = (left: number, right: number) => number;

const DEFAULT_ORDER: readonly TieKey[] = [{ by: 'weight' }];

/**
 * The order in which participants with equal claims come (同余次序). The keys of the specification are tried in turn and
 * the smaller id decides last; rows are already in order of id, so the order is total and the same on every machine.
 */
export function tieOrder(spec: AllocationSpec, participants: readonly Participant[], weight: Column): Compare {
  const comparisons = (spec.tieOrder ?? DEFAULT_ORDER).map((key) => compareBy(key, participants, weight.values));
  return (left, right) => {
    for (const compare of comparisons) {
      const result = compare(left, right);
      if (result !== 0) return result;
    }
    return left - right;
  };
}

function compareBy(key: TieKey, participants: readonly Participant[], weights: readonly bigint[]): Compare {
  if (key.by === 'list') return byPosition(participants, key.ids ?? [], key.order ?? 'desc');
  const values = key.by === 'weight' ? weights : valuesOf(key, participants);
  const sign = key.order === 'asc' ? 1 : -1;
  return (left, right) => {
    const a = values[left] ?? null;
    const b = values[right] ?? null;
    if (a === b) return 0;
    if (a === null || b === null) return a === null ? 1 : -1;
    return a < b ? -sign : sign;
  };
}

function valuesOf(key: TieKey, participants: readonly Participant[]): readonly (bigint | null)[] {
  if (key.by === 'previous') {
    return participants.map((participant) =>
      participant.recipient.previous === undefined
        ? null
        : readAmount(participant.recipient.previous, participant, '/previous'),
    );
  }
  const given = readValues(participants, key.value ?? '');
  const column = columnOfDecimals(given.map((value) => value ?? { digits: 0n, places: 0 }));
  return column.values.map((value, row) => (given[row] === null ? null : value));
}

function byPosition(participants: readonly Participant[], ids: readonly string[], order: 'asc' | 'desc'): Compare {
  const position = new Map(ids.map((id, index) => [id, index]));
  const at = participants.map(({ recipient }) => position.get(recipient.id) ?? ids.length);
  const sign = order === 'asc' ? -1 : 1;
  return (left, right) => sign * ((at[left] ?? 0) - (at[right] ?? 0));
}
