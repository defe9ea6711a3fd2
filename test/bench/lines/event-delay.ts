import { until } from '@urbanpilot/testing';
import type { Line } from '../report/line';
import { medianOf, percentileOf, spreadOf } from '../report/statistics';
import type { EventScene } from '../stage/event-scene';
import { EVENT_RATE, ROUND_SECONDS, ROUNDS, WARM_UP_SECONDS } from '../stage/sizes';
import type { Stage } from '../stage/stage';
import { authorization } from './read-one-task';

const GOALS = { PostgreSQL: { p50: 40, p99: 150 }, Redis: { p50: 15, p99: 60 } };
/** Enough that a slow answer holds no request up. */
const CONNECTIONS = 32;
/** Few enough that the warm-up, which asks without a pause, leaves no long queue. */
const WARM_UP_CONNECTIONS = 8;
const SETTLED_MS = 120_000;

interface Round {
  events: number;
  perSecond: number;
  p50: number;
  p99: number;
}

/** How long after the commit of a new unit in regions identity's knowledge of it is committed, at a steady rate. */
export async function eventDelay(stage: Stage, scene: EventScene, say: (text: string) => void): Promise<Line[]> {
  // On a busy machine the first connections to PostgreSQL may come too late, which is refused; then it is warmed up again.
  await until(() => warmUp(stage, scene), SETTLED_MS);
  await until(() => isIdle(scene), SETTLED_MS);
  const rounds: Round[] = [];
  for (let number = 1; number <= ROUNDS; number += 1) {
    const began = await clockOf(scene);
    const order = { ...publishing(stage, scene), seconds: ROUND_SECONDS, perSecond: EVENT_RATE };
    const { requests, perSecond } = await stage.load.run(order);
    const delays = await until(() => delaysSince(scene, began, requests), SETTLED_MS);
    const round = { events: requests, perSecond, p50: percentileOf(delays, 0.5), p99: percentileOf(delays, 0.99) };
    rounds.push(round);
    const { p50, p99 } = round;
    say(
      `${scene.queue}, round ${number}: p50 ${p50.toFixed(1)}, p99 ${p99.toFixed(1)} ms at ${perSecond.toFixed(0)}/s`,
    );
  }
  return [lineOf(scene, rounds, 'p50'), lineOf(scene, rounds, 'p99')];
}

async function warmUp(stage: Stage, scene: EventScene): Promise<boolean> {
  const limits = { connections: WARM_UP_CONNECTIONS, seconds: WARM_UP_SECONDS };
  await stage.load.run({ ...publishing(stage, scene), ...limits });
  return true;
}

function publishing(stage: Stage, { publisher }: EventScene) {
  return {
    ...{ port: publisher.port, method: 'POST' as const, path: '/regions/v1/units{id}', ids: [''], offset: 0 },
    ...{ headers: authorization(stage), freshKeys: true, expectedStatus: 201 },
    ...{ body: JSON.stringify({ name: '单位 {key}', kind: 'government' }) },
    connections: CONNECTIONS,
  };
}

/** Whether every event has been relayed and every delivery acknowledged. */
async function isIdle({ database }: EventScene): Promise<boolean> {
  const { rows } = await database.query<{ idle: boolean }>(IDLE);
  return rows[0]?.idle === true;
}

const IDLE = `
SELECT NOT EXISTS (SELECT FROM regions.outbox_event WHERE relayed_at IS NULL)
  AND NOT EXISTS (SELECT FROM regions.outbox_delivery WHERE acknowledged_at IS NULL) AS idle`;

async function clockOf({ database }: EventScene): Promise<Date> {
  const { rows } = await database.query<{ now: Date }>('SELECT clock_timestamp() AS now');
  return rows[0]?.now ?? new Date();
}

/**
 * Both times are PostgreSQL's own, taken at the two commits: `xid` of an outbox row is the transaction that wrote it, and `xmin`
 * of an inbox row the one that marked it done with the effect. Nothing while some have not arrived.
 *
 * @throws when there are more than were acknowledged.
 */
async function delaysSince({ database }: EventScene, began: Date, expected: number): Promise<number[] | undefined> {
  const { rows } = await database.query<{ ms: number }>(DELAYS, [began]);
  if (rows.length > expected) throw new Error(`${rows.length} events for ${expected} acknowledged requests`);
  return rows.length === expected ? rows.map(({ ms }) => ms) : undefined;
}

const DELAYS = `
SELECT (1000 * extract(epoch FROM pg_xact_commit_timestamp(i.xmin) - pg_xact_commit_timestamp(o.xid::xid)))::float8 AS ms
FROM regions.outbox_event o
JOIN identity.inbox_event i ON i.event_id = o.id AND i.status = 'done'
JOIN identity.known_unit u ON u.id = (o.event->'data'->>'unitId')::uuid
WHERE o.type = 'regions.unit.changed.v1' AND o.occurred_at >= $1`;

function lineOf({ queue }: EventScene, rounds: Round[], share: 'p50' | 'p99'): Line {
  const values = rounds.map((round) => round[share]);
  const perSecond = medianOf(rounds.map((round) => round.perSecond));
  const ours = medianOf(values);
  const [least, greatest] = spreadOf(values);
  const goal = GOALS[queue][share];
  return {
    ...{ bench: 'B4', what: `commit → effect, ${share} at ${perSecond.toFixed(0)} events/s, ${queue}` },
    ...{ ours: `${ours.toFixed(1)} ms`, raw: '', ratio: '', spread: `${least.toFixed(1)}–${greatest.toFixed(1)}` },
    // A rate that was not reached is another measurement.
    ...{ goal: `≤ ${goal} ms`, met: ours <= goal && perSecond >= 0.95 * EVENT_RATE },
    detail: { queue, rounds },
  };
}
