import { systemActor, todayInShanghai } from '@urbanpilot/platform';
import { type Caller, openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { regionsModule } from '../../module';
import { recordBriefFact } from '../brief-counts/brief-count-service';
import { aKind, anActiveRegion, obligationsOf } from '../report-kinds/report-kind-builders';

const TABLE = '/regions/v1/league-table';
const RULE = '/regions/v1/league-rule';

describe('the league table over HTTP', () => {
  let stack: ServiceStack;
  let office: Caller;
  beforeAll(async () => {
    stack = await openServiceStack(regionsModule);
    office = await stack.as('office');
  });
  afterAll(() => stack.close());

  const today = todayInShanghai(new Date());
  const brief = (territoryId: string, points = 0) =>
    stack.context.transaction(systemActor('test'), async (unit) => {
      const about = { briefId: uuidv4(), territoryId };
      await recordBriefFact(unit, about, { kind: 'submitted', revision: 1, submittedOn: today });
      if (points > 0) await recordBriefFact(unit, about, { kind: 'used', version: 2, level: 'national', points });
    });

  it('P19: ranks the regions within reach by what they owed and by their briefs, in pages and as files', async () => {
    const first = await anActiveRegion(office);
    const { programmeId } = first;
    const second = await anActiveRegion(office, programmeId);
    const third = await anActiveRegion(office, programmeId);
    const kind = { programmeId, form: 'briefs', briefsDue: 2, periodKind: 'month', dueDays: 0 };
    const monthly = await aKind(office, kind);
    await brief(second.territoryId);
    await brief(second.territoryId, 3);
    await brief(third.territoryId);
    expect((await obligationsOf(office, monthly, `&territoryId=${second.territoryId}`))[0]).toMatchObject({
      state: 'on-time',
      fulfilledOn: today,
    });

    const query = `?programmeId=${programmeId}&period=${today.slice(0, 4)}`;
    const table = await office.get(`${TABLE}${query}`);
    const { items } = table.json<{ items: Record<string, unknown>[] }>();
    expect(items.map(({ rank, territoryId, score }) => [rank, territoryId, score])).toEqual([
      [1, second.territoryId, 5],
      ...[first.territoryId, third.territoryId]
        .map((territoryId) => [2, territoryId, 0])
        .sort((a, b) => nameOf(items, a[1]).localeCompare(nameOf(items, b[1]), 'en')),
    ]);
    expect(items[0]).toMatchObject({ briefs: 2, briefTarget: 2, monthsMet: 1, monthsDue: 1, briefPoints: 3 });
    const page = (await office.get(`${TABLE}${query}&limit=2`)).json<{ items: unknown[]; nextCursor: string }>();
    const rest = await office.get(`${TABLE}${query}&limit=2&cursor=${page.nextCursor}`);
    expect([...page.items, ...rest.json<{ items: unknown[] }>().items]).toEqual(items);

    const csv = await office.get(`${TABLE}${query}`, { headers: { accept: 'text/csv' } });
    expect([csv.headers['content-type'], csv.body.trim().split('\r\n').length]).toEqual(['text/csv; charset=utf-8', 4]);
    const xlsx = await office.get(`${TABLE}${query}`, {
      headers: { accept: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
    });
    expect(xlsx.rawPayload.subarray(0, 2).toString()).toBe('PK');
    const exported = (await stack.auditLog()).filter(({ action }) => action === 'league-table.exported');
    expect(exported.filter(({ resourceId }) => resourceId === programmeId)).toHaveLength(2);

    const part = await stack.as('office', [first.territoryId]);
    expect((await part.get(`${TABLE}${query}`)).json<{ items: unknown[] }>().items).toHaveLength(1);
    expect((await (await stack.as('pilot')).get(`${TABLE}${query}`)).statusCode).toBe(403);
    expect((await office.get(`${TABLE}?programmeId=${programmeId}&period=2026-13`)).statusCode).toBe(400);
  });

  it('P13: goes by the rule that the office of the whole city sets', async () => {
    const rule = (await office.get(RULE)).json<{ version: number }>();
    expect(rule).toEqual({ onTime: 10, late: 5, missing: -5, monthMet: 2, briefPoint: 1, version: 1 });
    const { version: _version, ...worth } = { ...rule, briefPoint: 3 };
    const put = (caller: Caller, version = 1, body: object = worth) => caller.request('PUT', RULE, { body, version });
    expect((await put(office, 1, { ...worth, late: 101 })).statusCode).toBe(400);
    expect((await put(await stack.as('office', [uuidv4()]))).statusCode).toBe(403);
    expect((await office.request('PUT', RULE, { body: worth })).statusCode).toBe(428);
    const changed = await put(office);
    expect([changed.statusCode, changed.json()]).toEqual([200, { ...worth, version: 2 }]);
    expect((await put(office)).statusCode).toBe(412);
  });
});

function nameOf(items: Record<string, unknown>[], territoryId: unknown): string {
  return String(items.find((item) => item.territoryId === territoryId)?.territoryName);
}
