import { systemActor, todayInShanghai } from '@urbanpilot/platform';
import { type Caller, openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { regionsModule } from '../../module';
import { aProgramme, aUnit } from '../../regions-builders';
import { aKind, anActiveRegion, type BuiltKind, kindBody, obligationsOf } from './report-kind-builders';
import { keepReportingCalendar } from './report-kind-service';

const KINDS = '/regions/v1/report-kinds';
const ELSEWHERE = '01990c4e-0000-7000-8000-000000000000';

describe('kinds of reports and their calendar', () => {
  let stack: ServiceStack;
  let office: Caller;
  beforeAll(async () => {
    stack = await openServiceStack(regionsModule);
    office = await stack.as('office');
  });
  afterAll(() => stack.close());

  const year = Number(todayInShanghai(new Date()).slice(0, 4));
  const keep = (day: string) =>
    stack.context.transaction(systemActor('test'), (unit) => keepReportingCalendar(unit, day));
  const problemOf = (answer: { statusCode: number; json<T>(): T }) => {
    const { type, errors } = answer.json<{ type: string; errors?: { pointer: string }[] }>();
    return [answer.statusCode, type.replace('urn:urbanpilot:problem:', ''), errors?.[0]?.pointer];
  };

  it('owes what is named: regions of the programme and units, once for a period', async () => {
    const { programmeId, territoryId } = await anActiveRegion(office);
    const unitId = await aUnit(office);
    const kind = await aKind(office, { programmeId, unitIds: [unitId] });
    const owed = await obligationsOf(office, kind);
    expect(owed).toHaveLength(2);
    expect(owed.map((obligation) => obligation.unitId ?? obligation.territoryId).sort()).toEqual(
      [territoryId, unitId].sort(),
    );
    expect(owed[0]).toMatchObject({ period: String(year), state: 'open', fulfilledOn: null });
    expect((await stack.auditLog()).filter(({ resourceId }) => resourceId === kind.id)).toHaveLength(2);
  });

  it('begins with half-yearly progress, a yearly summary and two briefs a month of every region, once for all programmes', async () => {
    const listed = (await office.get(`${KINDS}?limit=200`)).json<{ items: (BuiltKind & { everyRegion: boolean })[] }>();
    const defaults = listed.items.filter(({ everyRegion }) => everyRegion);
    expect(defaults).toMatchObject([
      { name: '半年工作进展', form: 'report', periodKind: 'half-year', programmeId: null },
      { name: '年度工作总结', form: 'report', periodKind: 'year', programmeId: null },
      { name: '每月信息', form: 'briefs', periodKind: 'month', briefsDue: 2, programmeId: null },
    ]);
    const { programmeId, territoryId } = await anActiveRegion(office);
    const second = await aProgramme(office);
    const body = { programmeId: second, territoryId, batch: 1 };
    const { id } = (await office.post('/regions/v1/pilot-regions', body)).json<{ id: string }>();
    await office.post(`/regions/v1/pilot-regions/${id}/activation`, undefined, { version: 1 });
    await keep(todayInShanghai(new Date()));
    for (const kind of defaults) {
      expect(await obligationsOf(office, kind, `&territoryId=${territoryId}`)).toHaveLength(1);
      for (const programme of [programmeId, second]) {
        expect(await obligationsOf(office, kind, `&programmeId=${programme}`)).toMatchObject([{ territoryId }]);
      }
    }
    const both = await office.post(KINDS, kindBody({ programmeId, everyRegion: true }));
    expect(problemOf(both)).toEqual([422, 'rule-broken', '/programmeId']);
  });

  it('creates each obligation once, however often the calendar runs and on two workers at once', async () => {
    const { programmeId } = await anActiveRegion(office);
    await anActiveRegion(office, programmeId);
    const kind = await aKind(office, { programmeId, form: 'briefs', briefsDue: 2, periodKind: 'month', dueDays: 0 });
    for (const day of [`${year + 1}-01-15`, `${year + 1}-03-01`, `${year + 1}-02-01`]) {
      await Promise.all([keep(day), keep(day)]);
      expect(await keep(day)).toMatchObject({ created: 0 });
    }
    const periods = (await obligationsOf(office, kind)).map(({ period, territoryId }) => `${period} ${territoryId}`);
    expect(new Set(periods).size).toBe(periods.length);
    expect(periods.filter((period) => period.startsWith(`${year + 1}`))).toHaveLength(6);
  });

  it('asks new regions from then on, and nothing more of those that were withdrawn', async () => {
    const first = await anActiveRegion(office);
    const kind = await aKind(office, { programmeId: first.programmeId, startsOn: `${year - 1}-01-01` });
    const owed = await obligationsOf(office, kind);
    expect(owed.map(({ period }) => period)).toEqual([String(year)]);
    const second = await anActiveRegion(office, first.programmeId);
    await keep(todayInShanghai(new Date()));
    expect(await obligationsOf(office, kind, `&territoryId=${second.territoryId}`)).toHaveLength(1);
    const withdrawal = `/regions/v1/pilot-regions/${first.pilotRegionId}/withdrawal`;
    await office.post(withdrawal, { reason: '区划调整' }, { version: first.version });
    await keep(todayInShanghai(new Date()));
    expect(await obligationsOf(office, kind, '&state=ended')).toMatchObject([{ territoryId: first.territoryId }]);
    expect(await obligationsOf(office, kind, '&state=open')).toMatchObject([{ territoryId: second.territoryId }]);
  });

  it('moves open due days with the holidays that are arranged later, and with the kind', async () => {
    const { programmeId } = await anActiveRegion(office);
    const kind = await aKind(office, { programmeId, dueDays: 4 });
    const [before] = await obligationsOf(office, kind);
    const { version } = (await office.get(`/regions/v1/calendar-years/${year + 1}`)).json<{ version: number }>();
    const days = [{ day: before?.dueOn, working: false, name: '补假' }];
    const put = { body: { final: true, note: '通知', days }, version };
    expect((await office.request('PUT', `/regions/v1/calendar-years/${year + 1}`, put)).statusCode).toBe(200);
    await keep(todayInShanghai(new Date()));
    const [after] = await obligationsOf(office, kind);
    expect((after?.dueOn ?? '') > (before?.dueOn ?? '')).toBe(true);
    await office.patch(`${KINDS}/${kind.id}`, { dueDays: 30 }, { version: kind.version });
    const [changed] = await obligationsOf(office, kind);
    expect((changed?.dueOn ?? '') >= `${year + 1}-01-30`).toBe(true);
  });

  it('P13, P22: refuses what is stale or wrong by name, and ends with its kind', async () => {
    const { programmeId } = await anActiveRegion(office);
    const body = kindBody({ programmeId });
    const key = uuidv4();
    const created = await office.post(KINDS, body, { key });
    expect((await office.post(KINDS, body, { key })).json()).toEqual(created.json());
    expect(problemOf(await office.post(KINDS, body))).toEqual([409, 'report-kind-taken', undefined]);
    expect(problemOf(await office.post(KINDS, kindBody()))).toEqual([422, 'rule-broken', '/programmeId']);
    expect(problemOf(await office.post(KINDS, kindBody({ programmeId: uuidv4() })))).toEqual([
      422,
      'unknown-reference',
      '/programmeId',
    ]);
    const unknownUnit = kindBody({ unitIds: [uuidv4()] });
    expect(problemOf(await office.post(KINDS, unknownUnit))).toEqual([422, 'unknown-reference', '/unitIds/0']);
    expect(problemOf(await office.post(KINDS, kindBody({ programmeId, dueDays: 181 })))[0]).toBe(400);
    const { id } = created.json<{ id: string }>();
    expect((await office.post(`${KINDS}/${id}/retirement`)).statusCode).toBe(428);
    expect((await office.patch(`${KINDS}/${id}`, { dueDays: 1 }, { version: 9 })).statusCode).toBe(412);
    const retired = await office.post(`${KINDS}/${id}/retirement`, undefined, { version: 1 });
    expect(retired.json()).toMatchObject({ state: 'retired', version: 2 });
    expect((await obligationsOf(office, { id }, '&state=ended')).length).toBe(1);
    expect(problemOf(await office.patch(`${KINDS}/${id}`, { dueDays: 1 }, { version: 2 }))[1]).toBe('wrong-state');
    const acts = (await stack.auditLog()).filter(({ resourceId }) => resourceId === id).map(({ action }) => action);
    expect(acts).toEqual(['report-kind.created', 'report-obligation.created', 'report-kind.retired']);
    const list = await office.get(`${KINDS}?programmeId=${programmeId}&state=retired`);
    expect(list.json<{ items: unknown[] }>().items).toHaveLength(1);
  });

  it('P19: is set up by the office of the whole city alone', async () => {
    const body = kindBody({ programmeId: await aProgramme(office) });
    expect((await (await stack.as('office', [ELSEWHERE])).post(KINDS, body)).statusCode).toBe(403);
    expect((await (await stack.as('pilot')).post(KINDS, body)).statusCode).toBe(403);
  });
});
