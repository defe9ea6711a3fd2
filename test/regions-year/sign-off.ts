import { must } from '@urbanpilot/contract/client';
import { versioned } from '../cycle/walk';
import type { YearWorld } from './world';

const V1 = '/regions/v1';

/** The sign-off of a report or an answer that is on its way. */
export async function runningSignOff(world: YearWorld, subjectId: string) {
  const query = { subjectId, state: 'running' as const, limit: 1 };
  const { items } = await must(world.as('office').GET(`${V1}/sign-offs`, { params: { query } }));
  if (!items[0]) throw new Error(`No sign-off of ${subjectId} is running`);
  return items[0];
}

/** A department checks it, and the leader in charge signs it. */
export async function signOff(world: YearWorld, subjectId: string): Promise<void> {
  let due = await runningSignOff(world, subjectId);
  for (const who of ['department', 'leader'] as const) {
    due = await must(world.as(who).POST(`${V1}/sign-offs/{id}/approvals`, { params: versioned(due) }));
  }
}
