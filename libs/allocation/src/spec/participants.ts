import { AllocationError } from '../errors/allocation-error';
import type { AllocationSpec } from './allocation-spec';
import { checkRecipientShape } from './check-shape';
import type { Recipient } from './recipient';

/** A recipient with its place in the input, for error paths, and the reason that excludes it, if any. */
export interface Participant {
  readonly recipient: Recipient;
  /** Its place as given, from 0. */
  readonly index: number;
  readonly excluded: string | null;
}

/** JSON pointer to a recipient as given, e.g. `/recipients/3`; only built for errors. */
export function pathOf({ index }: Participant): string {
  return `/recipients/${index}`;
}

/** Whether ids already rise: checking is cheaper than sorting again what comes from a database in order. */
function inOrder(participants: readonly Participant[]): boolean {
  return participants.every(
    ({ recipient }, at) => at === 0 || (participants[at - 1]?.recipient.id ?? '') <= recipient.id,
  );
}

/** Compares ids by code units: the same order on every machine, whatever its locale. */
export function compareIds(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * Puts recipients in the order of their ids, so that the order given does not matter, and applies the exclusions.
 * Throws `duplicate-id`, `unknown-recipient` (an exclusion of nobody) and `no-recipients`.
 */
export function readParticipants(spec: AllocationSpec, recipients: readonly Recipient[]): Participant[] {
  if (!Array.isArray(recipients)) throw new AllocationError('invalid-spec', '/recipients', { what: 'expected a list' });
  recipients.forEach((recipient, index) => {
    checkRecipientShape(recipient, `/recipients/${index}`);
  });
  const reasons = exclusionsById(spec, new Set(recipients.map((recipient) => recipient.id)));
  const participants: Participant[] = recipients.map((recipient, index) => ({
    recipient,
    index,
    excluded: recipient.excluded ?? reasons.get(recipient.id) ?? excludedByLabel(spec, recipient),
  }));
  if (!inOrder(participants)) participants.sort((a, b) => compareIds(a.recipient.id, b.recipient.id));
  participants.forEach((participant, index) => {
    const { id } = participant.recipient;
    if (index > 0 && participants[index - 1]?.recipient.id === id) {
      throw new AllocationError('duplicate-id', `${pathOf(participant)}/id`, { recipients: [id] });
    }
  });
  if (participants.every(({ excluded }) => excluded !== null))
    throw new AllocationError('no-recipients', '/recipients');
  return participants;
}

function exclusionsById(spec: AllocationSpec, known: ReadonlySet<string>): Map<string, string> {
  const reasons = new Map<string, string>();
  spec.exclusions?.forEach(({ ids = [], reason }, rule) => {
    ids.forEach((id, index) => {
      const path = `/spec/exclusions/${rule}/ids/${index}`;
      if (!known.has(id)) throw new AllocationError('unknown-recipient', path, { recipients: [id] });
      if (!reasons.has(id)) reasons.set(id, reason);
    });
  });
  return reasons;
}

function excludedByLabel(spec: AllocationSpec, recipient: Recipient): string | null {
  const rule = spec.exclusions?.find(({ label, in: words }) => {
    const word = label === undefined ? undefined : recipient.labels?.[label];
    return word !== undefined && words?.includes(word);
  });
  return rule ? rule.reason : null;
}
