import { isDeepStrictEqual } from 'node:util';
import type { DemoClientName } from '@urbanpilot/testing';
import { until } from '@urbanpilot/testing';
import type { History } from './history';
import { invariants } from './invariants';
import { randomOf } from './random';
import type { Stage } from './stage';
import { StormCaller } from './storm-caller';

const DRAINED_MS = 60_000;
const AT_ONCE = 8;
const SERVICES = ['identity', 'regions', 'evaluation', 'funding', 'experience'];
const OPEN = SERVICES.map(
  (service) => `(SELECT count(*) FROM ${service}.outbox_event WHERE relayed_at IS NULL)
    + (SELECT count(*) FROM ${service}.outbox_delivery WHERE acknowledged_at IS NULL)`,
).join(' + ');
const STILL_OPEN = SERVICES.map(
  (service) => `SELECT '${service}' AS producer, d.consumer, count(*)::int AS events,
    count(*) FILTER (WHERE o.relayed_at IS NULL)::int AS waiting, max(d.attempts) AS attempts, min(o.occurred_at) AS since
    FROM ${service}.outbox_event o LEFT JOIN ${service}.outbox_delivery d ON d.event_id = o.id
    WHERE o.relayed_at IS NULL OR (d.event_id IS NOT NULL AND d.acknowledged_at IS NULL) GROUP BY d.consumer`,
).join(' UNION ALL ');

/** Waits until nothing is on its way between the services; answers the milliseconds. */
export async function untilDrained(stage: Stage): Promise<number> {
  const from = Date.now();
  const drained = until(async () => {
    const [row] = await stage.sql<{ open: number }>(`SELECT (${OPEN})::int AS open`);
    return row?.open === 0;
  }, DRAINED_MS);
  await drained.catch(async () => {
    throw new Error(`open after ${DRAINED_MS} ms: ${JSON.stringify(await stage.sql(STILL_OPEN))}`);
  });
  return Date.now() - from;
}

/** Everything that is not as it must be, in words; empty when all holds. */
export async function breaches(stage: Stage, history: History): Promise<string[]> {
  return [...history.violations, ...(await brokenInvariants(stage)), ...(await lostStates(stage, history))];
}

export async function brokenInvariants(stage: Pick<Stage, 'sql'>): Promise<string[]> {
  const found: string[] = [];
  for (const { name, sql } of invariants()) {
    const rows = await stage.sql<{ breach: string }>(sql);
    found.push(...rows.slice(0, 5).map(({ breach }) => `${name}: ${breach}`));
    if (rows.length > 5) found.push(`${name}: and ${rows.length - 5} more`);
  }
  return found;
}

/** What a write was told last is what is there now, field by field. */
async function lostStates(stage: Stage, history: History): Promise<string[]> {
  const office = callerOf(stage, 'office', history);
  const lost: string[] = [];
  const compare = async ([path, told]: [string, unknown]) => {
    const found = await currentState(stage, office, path);
    if (!isDeepStrictEqual(found, told))
      lost.push(`P4: ${path} is ${JSON.stringify(found)}, told was ${JSON.stringify(told)}`);
  };
  const states = [...history.states];
  while (states.length > 0) await Promise.all(states.splice(-AT_ONCE).map(compare));
  return lost;
}

async function currentState(stage: Stage, office: StormCaller, path: string): Promise<unknown> {
  const [resource = '', id] = path.split('#');
  if (id === undefined) return office.get(resource).catch((error: Error) => error.message);
  if (resource.endsWith('observation-batches')) return batchOf(stage, id);
  const [entry] = await stage.sql(
    `SELECT id, task_id AS "taskId", percent, narrative, fall_reason AS "fallReason", evidence,
       attachment_ids AS "attachmentIds", corrects_id AS "correctsId", recorded_at AS "recordedAt"
     FROM regions.progress_entry WHERE id = $1`,
    [id],
  );
  return entry && JSON.parse(JSON.stringify(entry));
}

async function batchOf(stage: Stage, id: string): Promise<unknown> {
  const [row] = await stage.sql<{ source: string; rows: number }>(
    `SELECT min(source) AS source, count(*)::int AS rows FROM evaluation.observation WHERE batch_id = $1`,
    [id],
  );
  return row && { id, count: row.rows, revised: 0, source: row.source, rows: row.rows };
}

function callerOf(stage: Stage, client: DemoClientName, history: History): StormCaller {
  return new StormCaller(stage.baseUrl, stage.dataDir, client, history, randomOf(0));
}

/** Sends acknowledged writes again under their keys: each gets its first answer, and nothing happens. */
export async function repeatAnswered(stage: Stage, history: History, most: number): Promise<number> {
  const answered = history.writes.filter(({ answer }) => answer && answer.status < 300);
  const chosen = answered.filter((_, index) => index % Math.ceil(answered.length / most) === 0);
  const callers = new Map<string, StormCaller>();
  for (const write of chosen) {
    const caller = callers.get(write.client) ?? callerOf(stage, write.client as DemoClientName, history);
    callers.set(write.client, caller);
    await caller.repeat(write);
  }
  return chosen.length;
}
