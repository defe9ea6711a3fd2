import type { CloudEvent, EventData, EventType } from '@urbanpilot/contract';
import { type EventHandler, systemActor } from '@urbanpilot/platform';
import { type Caller, openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { onBriefReturned } from '../../events/on-brief-returned';
import { onBriefSubmitted } from '../../events/on-brief-submitted';
import { onBriefUsed } from '../../events/on-brief-used';
import { regionsModule } from '../../module';

interface Told {
  handler: EventHandler;
  event: CloudEvent;
}

/** Always the same numbers, so that a failure repeats. */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const TERRITORIES = Array.from({ length: 4 }, () => uuidv4());

describe('briefs that the experience service tells of', () => {
  let stack: ServiceStack;
  let office: Caller;
  beforeAll(async () => {
    stack = await openServiceStack(regionsModule);
    office = await stack.as('office');
  });
  afterAll(() => stack.close());

  const told = (
    handler: EventHandler,
    subject: string,
    aggregateversion: number,
    data: EventData<EventType>,
  ): Told => ({
    handler,
    event: {
      ...{ specversion: '1.0', id: uuidv4(), source: '/experience', type: handler.event.type, subject },
      ...{ time: '2026-11-01T00:00:00.000Z', datacontenttype: 'application/json', aggregateversion, data },
    },
  });

  /** What happens to one brief, in order: submissions that are returned, and at last a use or none. */
  function historyOf(territoryId: string, next: (below: number) => number): Told[] {
    const briefId = uuidv4();
    const about = { briefId, territoryId };
    const events: Told[] = [];
    const revisions = 1 + next(3);
    for (let revision = 1; revision <= revisions; revision += 1) {
      const day = `2026-${10 + next(2)}-${10 + next(18)}`;
      events.push(told(onBriefSubmitted, briefId, revision * 2, { ...about, revision, submittedOn: day }));
      const isReturned = revision < revisions || next(4) === 0;
      if (!isReturned) continue;
      events.push(told(onBriefReturned, briefId, revision * 2 + 1, { ...about, revision, returnedOn: day }));
    }
    for (let use = next(3); use > 0; use -= 1) {
      const used = { ...about, revision: revisions, level: 'municipal', points: 1 + next(9), usedOn: '2026-11-30' };
      events.push(told(onBriefUsed, briefId, 20 - use, used));
    }
    return events;
  }

  const feed = (events: readonly Told[]) =>
    stack.context.transaction(systemActor('test'), async (unit) => {
      for (const { handler, event } of events) await handler.handle(unit, event);
    });
  const counts = async () =>
    (await office.get('/regions/v1/brief-counts?limit=200')).json<{ items: Record<string, unknown>[] }>().items;

  it('P9: a thousand events three times in any order count as in order and once', async () => {
    const next = numbers(2026);
    const histories = Array.from({ length: 330 }, (_, index) => historyOf(TERRITORIES[index % 4] ?? '', next)).flat();
    expect(histories.length).toBeGreaterThanOrEqual(1000);
    await feed(histories);
    const inOrder = await counts();
    expect(inOrder).toHaveLength(8);
    await stack.context.transaction(systemActor('test'), (unit) => unit.rows('DELETE FROM reported_brief'));
    const often = [...histories, ...histories, ...histories].map((one) => ({ one, at: next(1_000_000) }));
    often.sort((a, b) => a.at - b.at);
    await feed(often.map(({ one }) => one));
    expect(await counts()).toEqual(inOrder);
  }, 120_000);

  it('P19: are counted within reach, by region and month', async () => {
    const territoryId = uuidv4();
    const brief = (submittedOn: string) =>
      told(onBriefSubmitted, uuidv4(), 1, { briefId: uuidv4(), territoryId, revision: 1, submittedOn });
    await feed([brief('2026-09-30'), brief('2026-10-01'), brief('2026-10-31')]);
    const query = `?territoryId=${territoryId}`;
    const read = async (caller: Caller, more = '') =>
      (await caller.get(`/regions/v1/brief-counts${query}${more}`)).json<{ items: object[] }>().items;
    expect(await read(await stack.as('pilot', [territoryId]))).toEqual([
      { territoryId, month: '2026-09', briefs: 1, used: 0, points: 0 },
      { territoryId, month: '2026-10', briefs: 2, used: 0, points: 0 },
    ]);
    expect(await read(office, '&fromMonth=2026-10&toMonth=2026-10')).toHaveLength(1);
    expect(await read(await stack.as('pilot', [uuidv4()]))).toEqual([]);
  });

  it('takes facts of one brief from two workers at once', async () => {
    const [briefId, territoryId] = [uuidv4(), uuidv4()];
    const about = { briefId, territoryId };
    const facts = [
      told(onBriefSubmitted, briefId, 1, { ...about, revision: 1, submittedOn: '2026-10-10' }),
      told(onBriefReturned, briefId, 2, { ...about, revision: 1, returnedOn: '2026-10-11' }),
      told(onBriefSubmitted, briefId, 3, { ...about, revision: 2, submittedOn: '2026-11-02' }),
      told(onBriefUsed, briefId, 4, { ...about, revision: 2, level: 'national', points: 10, usedOn: '2026-11-03' }),
    ];
    await Promise.all([...facts].reverse().map((fact) => feed([fact])));
    expect((await counts()).filter((count) => count.territoryId === territoryId)).toEqual([
      { territoryId, month: '2026-11', briefs: 1, used: 1, points: 10 },
    ]);
  });
});
