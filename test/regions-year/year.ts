import type { Installation } from '@urbanpilot/testing';
import { walkAnnualPlan } from './annual-plan';
import { walkDataCall } from './data-call';
import { walkDesignation } from './designation';
import { walkDocument } from './document';
import { walkReports } from './half-year-reports';
import { walkHandover } from './handover';
import { walkImplementationPlan } from './implementation-plan';
import { walkLadder } from './ladder';
import { walkMeeting } from './meetings';
import { walkMerge } from './merge';
import { walkTaskWork } from './task-work';
import { checkReceived, subscribe } from './webhooks';
import { openYear } from './world';

/** A year of the office's and the regions' work, from designation to the league table. */
export async function walkYear(installation: Installation, say: (line: string) => void): Promise<void> {
  const world = await openYear(installation, say);
  await walkDesignation(world);
  const receiver = await subscribe(world);
  try {
    await walkImplementationPlan(world);
    await walkTaskWork(world);
    await walkLadder(world);
    await walkMeeting(world);
    await walkDocument(world);
    await walkAnnualPlan(world);
    await walkDataCall(world);
    await walkReports(world);
    await walkHandover(world);
    await walkMerge(world);
    await checkReceived(world, receiver);
  } finally {
    await receiver.close();
  }
}
