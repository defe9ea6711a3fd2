import type { Role } from '@urbanpilot/contract';
import { type Reach, reaches } from '../database/reach';

/** Who acts: the subject of a token with the roles and the reach that its grants give for the operation at hand. */
export interface Actor {
  issuer: string;
  subject: string;
  roles: readonly Role[];
  /** Those of the roles that hold in every territory of the reach: what more they allow, they allow everywhere. */
  rolesThroughout: readonly Role[];
  reach: Reach;
  /** The units (单位) for which it acts, by the posts that give the roles; empty: for all, as systems do. See `actsFor`. */
  units: readonly string[];
  /** What of these rights somebody delegated to it (代理), and what is its own beside that. */
  delegated?: { own: HeldRights | null; from: readonly (HeldRights & { person: string })[] };
  /** Who counts as the same person where duties are separated, by delegations, as `actorId` says them. */
  sameAs?: readonly string[];
  /** The request or event that made it act; stands in every audit row. */
  requestId: string;
}

/** Where and for which units rights hold. */
export type HeldRights = Pick<Actor, 'reach' | 'units'>;

/** One string for a person or system, unique over issuers; what separation of duties compares. */
export function actorId(actor: Pick<Actor, 'issuer' | 'subject'>): string {
  return `${actor.issuer}|${actor.subject}`;
}

/** Every person that the actor counts as: himself, and those with whom delegations make him one. */
export function personsOf(actor: Pick<Actor, 'issuer' | 'subject' | 'sameAs'>): string[] {
  return [actorId(actor), ...(actor.sameAs ?? [])];
}

/** Whether the actor counts as a person, given as `actorId` says it. */
export function isSamePerson(actor: Pick<Actor, 'issuer' | 'subject' | 'sameAs'>, person: string | null): boolean {
  return person !== null && personsOf(actor).includes(person);
}

/** Whether the actor acts for a unit: where a grant of his is bound to units, only for those. */
export function actsFor({ units }: Pick<Actor, 'units'>, unitId: string): boolean {
  return units.length === 0 || units.includes(unitId);
}

/**
 * For whom the actor acts by delegation (代), in a territory and for a unit where that is known; nobody where his own grants
 * suffice.
 */
export function delegatorsOf({ delegated }: Actor, territoryId: string | null, unitId?: string): string[] {
  if (!delegated) return [];
  const { own, from } = delegated;
  const suffices = (rights: HeldRights) =>
    (territoryId === null ? rights.reach === '*' : reaches(rights.reach, territoryId)) &&
    (unitId === undefined || actsFor(rights, unitId));
  if (own && suffices(own)) return [];
  const fitting = from.filter(suffices);
  const persons = (fitting.length > 0 || own ? fitting : from).map(({ person }) => person);
  return [...new Set(persons)];
}

/** Somebody as the actor of what needs no right: a refusal, a sign-in. */
export function actorWithoutRights({ issuer, subject }: Pick<Actor, 'issuer' | 'subject'>, requestId: string): Actor {
  return { issuer, subject, roles: [], rolesThroughout: [], reach: [], units: [], requestId };
}

/** The program itself, when it acts on an event or a schedule. */
export function systemActor(requestId: string): Actor {
  return { ...actorWithoutRights({ issuer: 'urn:urbanpilot', subject: 'system' }, requestId), reach: '*' };
}
