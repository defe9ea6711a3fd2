import type { Installation } from '@urbanpilot/testing';
import { walkLadder } from './ladder';
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
    await checkReceived(world, receiver);
  } finally {
    await receiver.close();
  }
}
