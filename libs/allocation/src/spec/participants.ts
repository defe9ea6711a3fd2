import { AllocationError } from '../errors/allocation-error';
import type { AllocationSpec } from './allocation-spec';
import { checkRecipientShape } from './check-shape';
import type { Recipient } from './recipient';

/** A recipient with its place in the input, for error paths, and the reason that excludes it, if any. */
export interface Participant {
  readonly recipient: Recipient;
  /** JSON pointer to the recipient as given, e.g. `/recipients/3`. */
  readonly path: string;
  readonly excluded: string | null;
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
  const participants = recipients
    .map((recipient, index) => ({
      recipient,
      path: `/recipients/${index}`,
      excluded: recipient.excluded ?? reasons.get(recipient.id) ?? excludedByLabel(spec, recipient),
    }))
    .sort((left, right) => compareIds(left.recipient.id, right.recipient.id));
  participants.forEach((participant, index) => {
    const { id } = participant.recipient;
    if (index > 0 && participants[index - 1]?.recipient.id === id) {
      throw new AllocationError('duplicate-id', `${participant.path}/id`, { recipients: [id] });
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
