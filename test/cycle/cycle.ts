import { everyItem } from '@urbanpilot/contract/client';
import { SERVICE_NAMES } from '@urbanpilot/platform';
import { walkAllocation } from './allocations';
import { walkBriefs } from './briefs';
import { walkCase } from './cases';
import { walkFinding } from './findings';
import { walkRound } from './rounds';
import { walkTask } from './tasks';
import { check, type Walk } from './walk';

/** The whole yearly cycle through HTTP: task → monitoring → score → finding → rectification → allocation → experience. */
export async function walkCycle(walk: Walk): Promise<void> {
  await walkTask(walk);
  const round = await walkRound(walk);
  await walkFinding(walk, round);
  await walkAllocation(walk, round);
  await walkCase(walk, round);
  await walkBriefs(walk);
  await checkNothingLeftBehind(walk);
}

/** Every event was handled: no service has a dead letter. */
async function checkNothingLeftBehind(walk: Walk): Promise<void> {
  const auditor = walk.as('auditor');
  let deadLetters = 0;
  for (const service of SERVICE_NAMES) {
    const letters = await everyItem((cursor) =>
      auditor.GET(`/${service}/v1/dead-letters`, { params: { query: { limit: 200, cursor } } }),
    );
    deadLetters += letters.length;
  }
  check(walk, deadLetters === 0, '所有事件都已处理，没有死信');
}
