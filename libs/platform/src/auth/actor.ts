import type { Role } from '@urbanpilot/contract';
import type { Reach } from '../database/reach';

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
  /** The request or event that made it act; stands in every audit row. */
  requestId: string;
}

/** One string for a person or system, unique over issuers; what separation of duties compares. */
export function actorId(actor: Pick<Actor, 'issuer' | 'subject'>): string {
  return `${actor.issuer}|${actor.subject}`;
}

/** Whether the actor acts for a unit: where a grant of his is bound to units, only for those. */
export function actsFor({ units }: Pick<Actor, 'units'>, unitId: string): boolean {
  return units.length === 0 || units.includes(unitId);
}

/** Somebody as the actor of what needs no right: a refusal, a sign-in. */
export function actorWithoutRights({ issuer, subject }: Pick<Actor, 'issuer' | 'subject'>, requestId: string): Actor {
  return { issuer, subject, roles: [], rolesThroughout: [], reach: [], units: [], requestId };
}

/** The program itself, when it acts on an event or a schedule. */
export function systemActor(requestId: string): Actor {
  return { ...actorWithoutRights({ issuer: 'urn:urbanpilot', subject: 'system' }, requestId), reach: '*' };
}
