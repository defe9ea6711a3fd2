import { type Caller, openServiceStack, type ServiceStack, TEST_ISSUER } from '@urbanpilot/testing';
import { regionsModule } from '../../module';
import { aDesignation, aTerritory, aUnit, inDays } from '../../regions-builders';
import { aBody, aLeadingGroup } from '../bodies/body-builders';
import { aConfirmedMeeting, aMeeting, type BuiltMeeting, minutesOf } from './meeting-builders';

const V1 = '/regions/v1';
const ELSEWHERE = '01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e';

interface Answer {
  statusCode: number;
  json<T>(): T;
}

describe('meetings over HTTP', () => {
  let stack: ServiceStack;
  let office: Caller;
  let colleague: Caller;
  beforeAll(async () => {
    stack = await openServiceStack(regionsModule);
    office = await stack.as('office');
    colleague = await stack.as('office');
  });
  afterAll(() => stack.close());

  const refusal = (answer: Answer) => {
    const { type, errors = [] } = answer.json<{ type: string; errors?: { pointer: string; rule: string }[] }>();
    const named = errors.map(({ pointer, rule }) => `${pointer} ${rule}`);
    return [answer.statusCode, type.replace('urn:urbanpilot:problem:', ''), ...named];
  };
  const stateOf = async (id: string) => (await office.get(`${V1}/meetings/${id}`)).json<BuiltMeeting>().state;

  it('plans, changes, holds and confirms; the audit tells each step', async () => {
    const territoryId = await aTerritory(office);
    const meeting = await aMeeting(office, territoryId);
    const path = `${V1}/meetings/${meeting.id}`;
    const changed = await office.patch(path, { title: '第四季度调度会' }, { version: 1 });
    expect([changed.statusCode, changed.headers.etag]).toEqual([200, '"2"']);
    expect((await office.patch(path, { title: '旧' }, { version: 1 })).statusCode).toBe(412);
    expect((await office.patch(path, { title: '旧' })).statusCode).toBe(428);
    const held = await office.post(`${path}/minutes`, minutesOf(territoryId), { version: 2 });
    expect(held.json()).toMatchObject({ state: 'held', version: 3, resolutions: [{ position: 1 }, { position: 2 }] });
    const again = await office.post(`${path}/minutes`, minutesOf(territoryId, 1), { version: 3 });
    expect(again.json<BuiltMeeting>().resolutions).toHaveLength(1);
    const confirmed = await colleague.post(`${path}/confirmation`, undefined, { version: 4 });
    expect(confirmed.json()).toMatchObject({ state: 'confirmed', confirmedOn: inDays(0) });
    expect(refusal(await office.post(`${path}/minutes`, minutesOf(territoryId), { version: 5 }))).toEqual([
      409,
      'wrong-state',
    ]);
    const acts = (await stack.auditLog()).filter(({ resourceId }) => resourceId === meeting.id);
    expect(acts.map(({ action }) => action)).toEqual([
      ...['meeting.planned', 'meeting.changed', 'meeting.held', 'meeting.held', 'meeting.minutes-confirmed'],
    ]);
  });

  it('P21: lets nobody confirm the minutes that he recorded', async () => {
    const territoryId = await aTerritory(office);
    const { id } = await aMeeting(office, territoryId);
    await office.post(`${V1}/meetings/${id}/minutes`, minutesOf(territoryId), { version: 1 });
    const own = await office.post(`${V1}/meetings/${id}/confirmation`, undefined, { version: 2 });
    expect([own.statusCode, await stateOf(id)]).toEqual([403, 'held']);
    const both = await Promise.all(
      [1, 2].map(() => colleague.post(`${V1}/meetings/${id}/confirmation`, undefined, { version: 2 })),
    );
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
  });

  it('P21: takes delegation for no other person: neither approves what the other, or another deputy, recorded', async () => {
    const [chief, deputy, second] = [await stack.as('office'), await stack.as('expert'), await stack.as('expert')];
    const delegate = (to: Caller, from: Caller, validTo: string) =>
      stack.context.database.dataSource.query(
        `INSERT INTO access_grant (id, issuer, subject, role, reach, valid_from, valid_to, version, on_behalf_of, scopes)
         VALUES (gen_random_uuid(), $1, $2, 'office', '{*}', now() - interval '1 hour', now() + $3::interval, 1, $1 || '|' || $4,
           '{regions:write}')`,
        [TEST_ISSUER, to.subject, validTo, from.subject],
      );
    for (const each of [deputy, second]) await delegate(each, chief, '1 day');
    stack.context.grants.clear();
    const territoryId = await aTerritory(office);
    const recordedBy = async (caller: Caller) => {
      const { id } = await aMeeting(office, territoryId);
      const held = await caller.post(`${V1}/meetings/${id}/minutes`, minutesOf(territoryId), { version: 1 });
      expect(held.statusCode).toBe(200);
      return id;
    };
    const confirm = async (id: string, caller: Caller) =>
      refusal(await caller.post(`${V1}/meetings/${id}/confirmation`, undefined, { version: 2 }));
    const [byDeputy, byChief] = [await recordedBy(deputy), await recordedBy(chief)];
    for (const caller of [deputy, chief, second]) {
      expect(await confirm(byDeputy, caller)).toEqual([403, 'separation-of-duties']);
    }
    const refused = await deputy.post(`${V1}/meetings/${byChief}/confirmation`, undefined, { version: 2 });
    expect(refusal(refused)).toEqual([403, 'separation-of-duties']);
    expect(refused.json<{ detail: string }>().detail).toContain('代理人与被代理人视为同一人');
    await stack.context.database.dataSource.query(
      `UPDATE access_grant SET valid_to = now() WHERE on_behalf_of IS NOT NULL`,
    );
    stack.context.grants.clear();
    expect(await confirm(byDeputy, chief)).toEqual([403, 'separation-of-duties']);
    expect(
      (await colleague.post(`${V1}/meetings/${byDeputy}/confirmation`, undefined, { version: 2 })).statusCode,
    ).toBe(200);
    const records = await stack.context.database
      .reader('*')
      .rows<{ record: { on_behalf_of?: string[] } }>(
        `SELECT record::json AS record FROM audit_log WHERE resource_id = $1 AND action = 'meeting.held'`,
        [byDeputy],
      );
    expect(records[0]?.record.on_behalf_of).toEqual([`${TEST_ISSUER}|${chief.subject}`]);
  });

  it('names what is wrong with a plan and with minutes, and leaves nothing', async () => {
    const territoryId = await aTerritory(office);
    const plan = { kind: 'joint-conference', title: '联席会议', territoryId, plannedOn: inDays(7), agenda: [] };
    expect(refusal(await office.post(`${V1}/meetings`, plan))).toEqual([422, 'rule-broken', '/bodyId required']);
    const group = await aLeadingGroup(office, territoryId);
    expect(refusal(await office.post(`${V1}/meetings`, { ...plan, bodyId: group.id }))).toEqual([
      ...[422, 'rule-broken', '/bodyId jointConference'],
    ]);
    const body = await aBody(office, territoryId, 'joint-conference');
    expect((await office.post(`${V1}/meetings`, { ...plan, bodyId: body.id })).statusCode).toBe(201);
    const absent = { ...plan, kind: 'dispatch', agenda: [{ title: '议题', unitId: ELSEWHERE }] };
    expect(refusal(await office.post(`${V1}/meetings`, absent))).toEqual([
      ...[422, 'unknown-reference', '/agenda/0/unitId reference'],
    ]);
    const meeting = await aMeeting(office, territoryId);
    const minutes = minutesOf(territoryId);
    const [first] = minutes.resolutions;
    const wrong = {
      ...minutes,
      resolutions: [
        { ...first, territoryId: await aTerritory(office) },
        { ...first, dueOn: '2020-01-01' },
      ],
    };
    const refused = await office.post(`${V1}/meetings/${meeting.id}/minutes`, wrong, { version: 1 });
    expect(refusal(refused)).toEqual([
      ...[422, 'rule-broken', '/resolutions/0/territoryId samePlace', '/resolutions/1/dueOn afterMeeting'],
    ]);
    const future = await office.post(
      `${V1}/meetings/${meeting.id}/minutes`,
      { ...minutes, heldOn: inDays(1) },
      { version: 1 },
    );
    expect([refusal(future), await stateOf(meeting.id)]).toEqual([
      [422, 'rule-broken', '/heldOn notFuture'],
      'planned',
    ]);
  });

  it('cancels with a reason only what was not held', async () => {
    const meeting = await aMeeting(office, await aTerritory(office));
    const path = `${V1}/meetings/${meeting.id}/cancellation`;
    expect((await office.post(path, {}, { version: 1 })).statusCode).toBe(400);
    expect((await office.post(path, { reason: '改期' }, { version: 1 })).json()).toMatchObject({ state: 'cancelled' });
    expect(refusal(await office.post(path, { reason: '改期' }, { version: 2 }))).toEqual([409, 'wrong-state']);
  });

  it('makes tasks of resolutions in one call, each once, also when two ask at once', async () => {
    const meeting = await aConfirmedMeeting(office, colleague);
    const { programmeId, territoryId } = meeting;
    const make = (body: object) => office.post(`${V1}/meetings/${meeting.id}/tasks`, { programmeId, ...body });
    const first = meeting.resolutions[0]?.id;
    const one = await make({ resolutionIds: [first] });
    const [made] = one.json<{ tasks: { resolutionId: string; task: { id: string } }[] }>().tasks;
    expect([one.statusCode, made]).toEqual([
      200,
      {
        resolutionId: first,
        task: expect.objectContaining({ state: 'issued', territoryId, dueOn: inDays(60), origin: 'municipal' }),
      },
    ]);
    expect(refusal(await make({ resolutionIds: [first] }))).toEqual([
      ...[409, 'resolution-has-task', '/resolutionIds/0 once'],
    ]);
    const rest = await Promise.all([make({}), make({})]);
    const counts = rest.map((answer) => answer.json<{ tasks: object[] }>().tasks.length).sort();
    expect(counts).toEqual([0, 1]);
    const from = await office.get(`${V1}/tasks/${made?.task.id}/resolution`);
    expect(from.json()).toMatchObject({ id: first, meetingId: meeting.id });
    const open = await office.get(`${V1}/meeting-resolutions?meetingId=${meeting.id}&hasTask=false`);
    expect(open.json<{ items: object[] }>().items).toEqual([]);
  });

  it('makes no task where one resolution has no territory, or takes no part in the programme', async () => {
    const { programmeId } = await aDesignation(office);
    const meeting = await aMeeting(office);
    const resolutions = [{ text: '由市公安局牵头', leadUnitId: await aUnit(office), dueOn: inDays(30) }];
    const minutes = { heldOn: inDays(0), minutes: '纪要', resolutions };
    await office.post(`${V1}/meetings/${meeting.id}/minutes`, minutes, { version: 1 });
    const path = `${V1}/meetings/${meeting.id}`;
    expect(refusal(await office.post(`${path}/tasks`, { programmeId }))).toEqual([409, 'wrong-state']);
    await colleague.post(`${path}/confirmation`, undefined, { version: 2 });
    expect(refusal(await office.post(`${path}/tasks`, { programmeId }))).toEqual([
      ...[422, 'rule-broken', '/programmeId territory'],
    ]);
    const elsewhere = await aConfirmedMeeting(office, colleague);
    expect(refusal(await office.post(`${V1}/meetings/${elsewhere.id}/tasks`, { programmeId }))).toEqual([
      ...[422, 'rule-broken', '/programmeId designated', '/programmeId designated'],
    ]);
  });

  it('P1: repeats under one key what it answered first', async () => {
    const { id, programmeId } = await aConfirmedMeeting(office, colleague);
    const make = () => office.post(`${V1}/meetings/${id}/tasks`, { programmeId }, { key: `m-${id}` });
    const [first, again] = [await make(), await make()];
    expect([first.statusCode, again.body]).toEqual([200, first.body]);
  });

  it('P19: keeps a region’s meetings to the region', async () => {
    const territoryId = await aTerritory(office);
    const meeting = await aMeeting(office, territoryId);
    const [own, other] = [await stack.as('pilot', [territoryId]), await stack.as('pilot', [ELSEWHERE])];
    expect((await own.get(`${V1}/meetings/${meeting.id}`)).statusCode).toBe(200);
    expect(refusal(await other.get(`${V1}/meetings/${meeting.id}`))).toEqual([404, 'not-found']);
    expect(refusal(await own.post(`${V1}/meetings`, NEW))).toEqual([403, 'whole-reach-required']);
    const listed = (await other.get(`${V1}/meetings?limit=200`)).json<{ items: { id: string }[] }>().items;
    expect(listed.map(({ id }) => id)).not.toContain(meeting.id);
  });

  it('checks the mechanisms of a region: what stands, what is missing, and whether it met this quarter', async () => {
    const { programmeId, territoryId } = await aDesignation(office);
    const check = async () =>
      (await office.get(`${V1}/territories/${territoryId}/mechanism-check`)).json<{
        isComplete: boolean;
        items: { mechanism: string; finding: string }[];
      }>();
    expect((await check()).items.map(({ finding }) => finding)).toEqual([
      ...['no-body', 'no-body', 'no-body', 'none-this-quarter'],
    ]);
    await aLeadingGroup(office, territoryId);
    for (const kind of ['office', 'joint-conference']) await aBody(office, territoryId, kind);
    const list = async (complete: boolean) =>
      (await office.get(`${V1}/mechanism-checks?programmeId=${programmeId}&complete=${complete}`)).json<{
        items: { territoryId: string }[];
      }>().items;
    expect([await list(true), (await list(false)).map((item) => item.territoryId)]).toEqual([[], [territoryId]]);
    await aConfirmedMeeting(office, colleague, { programmeId, territoryId });
    expect(await check()).toMatchObject({ isComplete: true });
    expect((await list(true)).map((item) => item.territoryId)).toEqual([territoryId]);
    expect((await office.get(`${V1}/territories/${ELSEWHERE}/mechanism-check`)).statusCode).toBe(404);
  });
});

const NEW = { kind: 'dispatch', title: '市调度会', plannedOn: '2026-12-01', agenda: [] };
