import { grantChanged, type Role } from '@urbanpilot/contract';
import { checkVersion, commonProblems, Problem, type ServiceName, type UnitOfWork } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import {
  checkPeriod,
  checkReach,
  effectiveEnd,
  endedAt,
  type Grant,
  refuseOwned,
  refuseOwnGrant,
  revoked,
} from './grant';
import { everyGrant, holderIsDisabled } from './grant-read-model';
import { insertGrant, lockGrant, lockGrantsOf, lockOwnedGrants, updateGrant } from './grant-store';

/** A grant to be; it holds from now on unless said otherwise. */
export interface NewGrant extends Partial<Pick<Grant, 'postId' | 'delegationId' | 'onBehalfOf' | 'scopes'>> {
  issuer: string;
  subject: string;
  role: Role;
  reach: string[];
  unitId?: string | undefined;
  validFrom?: Date | undefined;
  validTo?: Date | null | undefined;
}

/** Gives a role over territories to a subject. */
export async function giveGrant(unit: UnitOfWork, input: NewGrant): Promise<Grant> {
  const { issuer, subject, role, reach, unitId = null, validFrom = unit.now, validTo = null } = input;
  const { postId = null, delegationId = null, onBehalfOf = null, scopes = null } = input;
  const grant: Grant = {
    ...{ postId, delegationId, onBehalfOf, scopes },
    id: uuidv7(),
    issuer,
    subject,
    role,
    reach,
    unitId,
    validFrom,
    validTo,
    version: 1,
    createdAt: unit.now,
    suspendedAt: (await holderIsDisabled(unit, subject)) ? unit.now : null,
  };
  // Who delegates his own post was asked there.
  if (delegationId === null) refuseOwnGrant(unit.actor, grant);
  checkReach(reach, unit.actor.reach);
  checkPeriod(grant);
  await insertGrant(unit, grant);
  record(unit, 'grant.given', grant);
  return grant;
}

/** Ends a grant now. Every service learns of it by event and refuses the role within a minute. */
export async function revokeGrant(unit: UnitOfWork, id: string, expectedVersion: number): Promise<Grant> {
  const before = await lockGrant(unit, id);
  if (!before) throw new Problem(commonProblems['not-found']);
  refuseOwnGrant(unit.actor, before);
  checkVersion(before, expectedVersion);
  refuseOwned(before);
  const after = revoked(before, unit.now);
  await updateGrant(unit, after);
  record(unit, 'grant.revoked', after);
  return after;
}

/** Ends what a post or a delegation owns at an instant, now or later. */
export async function endGrantsOf(
  unit: UnitOfWork,
  owner: { postId: string } | { delegationId: string },
  at: Date,
): Promise<void> {
  for (const before of await lockOwnedGrants(unit, owner)) {
    if (before.validTo !== null && before.validTo <= at) continue;
    const after = endedAt(before, at);
    await updateGrant(unit, after);
    record(unit, 'grant.ended', after);
  }
}

/** Lets the grant of a post hold until another instant than before; null: open. */
export async function moveGrantEnd(unit: UnitOfWork, postId: string, validTo: Date | null): Promise<void> {
  for (const before of await lockOwnedGrants(unit, { postId })) {
    if (before.validTo !== null && before.validTo <= unit.now) continue;
    const after = { ...before, validTo, version: before.version + 1 };
    await updateGrant(unit, after);
    record(unit, 'grant.changed', after);
  }
}

/** Lets the grants of a disabled account rest: every service is told that they have ended, within a minute. */
export async function suspendGrants(unit: UnitOfWork, holder: Pick<Grant, 'issuer' | 'subject'>): Promise<void> {
  await eachGrantOf(unit, holder, 'grant.suspended', unit.now);
}

/** Lets the grants of an account hold again that was enabled, for as long as they were given. */
export async function resumeGrants(unit: UnitOfWork, holder: Pick<Grant, 'issuer' | 'subject'>): Promise<void> {
  await eachGrantOf(unit, holder, 'grant.resumed', null);
}

async function eachGrantOf(
  unit: UnitOfWork,
  holder: Pick<Grant, 'issuer' | 'subject'>,
  action: string,
  suspendedAt: Date | null,
): Promise<void> {
  for (const before of await lockGrantsOf(unit, holder)) {
    const after = { ...before, suspendedAt, version: before.version + 1 };
    await updateGrant(unit, after);
    record(unit, action, after);
  }
}

/** Tells one consumer of all grants as they stand; answers how many. */
export async function republishGrants(unit: UnitOfWork, consumer: ServiceName): Promise<number> {
  let published = 0;
  for await (const grant of everyGrant(unit)) {
    publish(unit, grant, consumer);
    published += 1;
  }
  return published;
}

function record(unit: UnitOfWork, action: string, grant: Grant): void {
  unit.audit({
    action,
    resourceType: 'grant',
    resourceId: grant.id,
    detail: { ...dataOf(grant), version: grant.version },
  });
  publish(unit, grant);
}

function publish(unit: UnitOfWork, grant: Grant, onlyConsumer?: ServiceName): void {
  const event = { subject: grant.id, version: grant.version, data: dataOf(grant) };
  unit.publish(grantChanged, onlyConsumer ? { ...event, onlyConsumer } : event);
}

function dataOf(grant: Grant) {
  const { id, issuer, subject, role, reach, unitId, validFrom } = grant;
  const period = { validFrom: validFrom.toISOString(), validTo: effectiveEnd(grant)?.toISOString() ?? null };
  // Left out where there is none, because the version before takes no property that it does not know.
  return {
    ...{ grantId: id, issuer, subject, role, reach, ...period, ...(unitId !== null && { unitId }) },
    ...(grant.onBehalfOf !== null && { onBehalfOf: grant.onBehalfOf }),
    ...(grant.scopes !== null && { scopes: grant.scopes }),
  };
}
