import type { Installation } from '@urbanpilot/testing';
import { walkAnnualPlan } from './annual-plan';
import { walkDataCall } from './data-call';
import { walkLadder } from './ladder';
import { walkMeeting } from './meetings';
import { walkTaskWork } from './task-work';
import { checkReceived, subscribe } from './webhooks';
import { designate, openYear } from './world';

/** A year of the office's and the regions' work, from designation to the league table. */
export async function walkYear(installation: Installation, say: (line: string) => void): Promise<void> {
  const world = await openYear(installation, say);
  for (const territoryId of Object.values(world.territories)) await designate(world, territoryId);
  const receiver = await subscribe(world);
  try {
    await walkTaskWork(world);
    await walkLadder(world);
    await walkMeeting(world);
    await walkAnnualPlan(world);
    await walkDataCall(world);
    await checkReceived(world, receiver);
  } finally {
    await receiver.close();
  }
}
