import { setTimeout as delay } from 'node:timers/promises';
import type { Line } from '../report/line';
import { medianOf, spreadOf } from '../report/statistics';
import type { EventScene } from '../stage/event-scene';
import { EVENTS, ROUNDS } from '../stage/sizes';

const GOAL = 0.5;
const LOOK_MS = 250;
const SETTLED_MS = 300_000;

/** How fast events that lie ready in the outbox become effects, against jobs that a bare worker only takes. */
export async function eventThroughput(scene: EventScene, say: (text: string) => void): Promise<Line> {
  const data = await someEvent(scene);
  const pairs: { ours: number; raw: number }[] = [];
  await scene.bare.ask({ jobs: EVENTS, data });
  await passOn(scene);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const { perSecond: raw } = await scene.bare.ask({ jobs: EVENTS, data });
    const ours = await passOn(scene);
    pairs.push({ ours, raw });
    say(`${scene.queue}, round ${round}: ours ${ours.toFixed(0)}, raw ${raw.toFixed(0)} events/s`);
  }
  const ratios = pairs.map(({ ours, raw }) => ours / raw);
  const ratio = medianOf(ratios);
  const [least, greatest] = spreadOf(ratios);
  const rate = (side: 'ours' | 'raw') => `${medianOf(pairs.map((pair) => pair[side])).toFixed(0)}/s`;
  return {
    ...{ bench: 'B4', what: `outbox → effects, ${scene.queue}`, ours: rate('ours'), raw: rate('raw') },
    ...{ ratio: ratio.toFixed(2), spread: `${least.toFixed(2)}–${greatest.toFixed(2)}` },
    ...{ goal: `≥ ${GOAL.toFixed(2)}`, met: ratio >= GOAL },
    detail: { queue: scene.queue, events: EVENTS, ratio, ratios, pairs },
  };
}

async function someEvent({ database }: EventScene): Promise<object> {
  const { rows } = await database.query<{ event: object }>(
    "SELECT event FROM regions.outbox_event WHERE type = 'regions.unit.changed.v1' ORDER BY id DESC LIMIT 1",
  );
  if (!rows[0]) throw new Error('B4: no event has been published');
  return rows[0].event;
}

/** Commits events of new units at once and answers how many became effects in a second, from the first to the last. */
async function passOn({ database }: EventScene): Promise<number> {
  const { rows } = await database.query<{ id: string }>(BACKLOG, [EVENTS]);
  const ids = rows.map(({ id }) => id);
  const deadline = performance.now() + SETTLED_MS;
  for (;;) {
    await delay(LOOK_MS);
    const [done] = (await database.query<{ count: number; seconds: number }>(PROGRESS, [ids])).rows;
    if (done?.count === EVENTS) return (EVENTS - 1) / done.seconds;
    if (performance.now() > deadline) throw new Error(`B4: ${done?.count} of ${EVENTS} events took effect`);
  }
}

const BACKLOG = `
INSERT INTO regions.outbox_event (id, type, subject, event, occurred_at)
SELECT n.id, o.type, n.unit::text, o.event || jsonb_build_object('id', n.id, 'subject', n.unit, 'time', now(),
  'data', o.event->'data' || jsonb_build_object('unitId', n.unit)), now()
FROM (SELECT uuidv7() AS id, uuidv7() AS unit FROM generate_series(1, $1::int)) n
CROSS JOIN (SELECT type, event FROM regions.outbox_event WHERE type = 'regions.unit.changed.v1' ORDER BY id DESC LIMIT 1) o
RETURNING id`;

const PROGRESS = `
SELECT count(*)::int AS count, extract(epoch FROM max(at) - min(at))::float8 AS seconds
FROM (SELECT pg_xact_commit_timestamp(xmin) AS at FROM identity.inbox_event
  WHERE event_id = ANY ($1::uuid[]) AND status = 'done') done`;
