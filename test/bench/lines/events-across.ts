import type { Line } from '../report/line';
import { openEventScene, startWatchedPostgres } from '../stage/event-scene';
import { findRedis } from '../stage/redis';
import type { Stage } from '../stage/stage';
import { eventDelay } from './event-delay';
import { eventThroughput } from './event-throughput';

/** B4: from the commit in one service to the commit of the effect in another, on each queue that there is. */
export async function eventsAcross(stage: Stage, say: (text: string) => void): Promise<Line[]> {
  const postgres = await startWatchedPostgres(stage);
  const redisUrl = await findRedis(stage);
  if (!redisUrl) say('There is no redis-server and no REDIS_URL: B4 is measured on PostgreSQL alone');
  const lines: Line[] = [];
  for (const queue of redisUrl ? [undefined, redisUrl] : [undefined]) {
    const scene = await openEventScene(stage, postgres, queue);
    lines.push(...(await eventDelay(stage, scene, say)), await eventThroughput(scene, say));
    await scene.close();
  }
  return lines;
}
