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
  /** The request or event that made it act; stands in every audit row. */
  requestId: string;
}

/** One string for a person or system, unique over issuers; what separation of duties compares. */
export function actorId(actor: Pick<Actor, 'issuer' | 'subject'>): string {
  return `${actor.issuer}|${actor.subject}`;
}

/** The program itself, when it acts on an event or a schedule. */
export function systemActor(requestId: string): Actor {
  return { issuer: 'urn:urbanpilot', subject: 'system', roles: [], rolesThroughout: [], reach: '*', requestId };
}
