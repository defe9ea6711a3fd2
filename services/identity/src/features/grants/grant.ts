import type { Role } from '@urbanpilot/contract';
import {
  type Actor,
  actorId,
  commonProblems,
  fieldError,
  isSamePerson,
  Problem,
  type Reach,
  reaches,
} from '@urbanpilot/platform';
import { grantProblems, ownGrant } from './grant-problems';

/** Follows from the period: a grant that is not yet, is, or is no longer in force. */
export const GRANT_STATES = ['upcoming', 'active', 'ended'] as const;
export type GrantState = (typeof GRANT_STATES)[number];

/** A role that a subject of an issuer has over territories for a time. It is never changed, only revoked. */
export interface Grant {
  id: string;
  issuer: string;
  subject: string;
  role: Role;
  /** Territory ids, or the single entry `*` for all. */
  reach: string[];
  /** For which unit the holder acts with it; null: for all. */
  unitId: string | null;
  validFrom: Date;
  validTo: Date | null;
  version: number;
  createdAt: Date;
  /** The post that owns it, and the delegation of that post; null: it stands by itself. */
  postId: string | null;
  delegationId: string | null;
  /** For whom its holder acts by delegation, as `actorId` says him. */
  onBehalfOf: string | null;
  /** To which scopes a delegation is limited; null: to none. */
  scopes: string[] | null;
  /** Since when the holder is a disabled account; null otherwise. */
  suspendedAt: Date | null;
}

/** Where the grant stands; one that was revoked before it began has ended too. */
export function stateOf({ validFrom, validTo }: Pick<Grant, 'validFrom' | 'validTo'>, now: Date): GrantState {
  if (validTo && (validTo <= now || validTo <= validFrom)) return 'ended';
  return validFrom <= now ? 'active' : 'upcoming';
}

/** Until when the grant holds for the services: a disabled account's ends where it was disabled. */
export function effectiveEnd({ validTo, suspendedAt }: Pick<Grant, 'validTo' | 'suspendedAt'>): Date | null {
  if (suspendedAt === null) return validTo;
  return validTo === null || suspendedAt < validTo ? suspendedAt : validTo;
}

/** The grant, ended now; one that has not begun ends at its beginning, so that it never holds. */
export function revoked(grant: Grant, now: Date): Grant {
  const state = stateOf(grant, now);
  if (state === 'ended') {
    throw new Problem(commonProblems['wrong-state'], { parameters: { state, allowed: 'upcoming, active' } });
  }
  return { ...grant, validTo: state === 'active' ? now : grant.validFrom, version: grant.version + 1 };
}

/** `*` stands alone, and nobody gives what lies outside his own reach. */
export function checkReach(reach: readonly string[], own: Reach): void {
  const all = reach.includes('*');
  if (reach.length === 0) throw invalid('/reach', 'minItems', '不能为空', 'must not be empty');
  if (all && reach.length > 1) throw invalid('/reach', 'wildcard', '* 须单独使用', '* must stand alone');
  const within = all ? own === '*' : reach.every((territory) => reaches(own, territory));
  if (!within) throw new Problem(grantProblems['reach-exceeded']);
}

/** A grant ends after it begins. */
export function checkPeriod({ validFrom, validTo }: Pick<Grant, 'validFrom' | 'validTo'>): void {
  if (validTo && validTo <= validFrom) {
    throw invalid('/validTo', 'period', '须晚于 validFrom', 'must be later than validFrom');
  }
}

/** Nobody decides over grants of his own, neither to gain nor to hide what he had. */
export function refuseOwnGrant(decider: Actor, holder: Pick<Grant, 'issuer' | 'subject'>): void {
  if (isSamePerson(decider, actorId(holder))) throw new Problem(ownGrant);
}

/** What a post or a delegation owns ends with it and not by itself. */
export function refuseOwned({ postId }: Pick<Grant, 'postId'>): void {
  if (postId !== null) throw new Problem(grantProblems['grant-of-post'], { parameters: { postId } });
}

/** The grant, ended at an instant that may be yet to come; one that begins later never holds. */
export function endedAt(grant: Grant, at: Date): Grant {
  return { ...grant, validTo: at > grant.validFrom ? at : grant.validFrom, version: grant.version + 1 };
}

function invalid(pointer: string, rule: string, zh: string, en: string): Problem {
  return new Problem(commonProblems['validation-failed'], { errors: [fieldError(pointer, rule, zh, en)] });
}
