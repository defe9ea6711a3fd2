import { systemActor } from '@urbanpilot/platform';
import { type Caller, openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { regionsModule } from '../../module';
import { aProgramme, aTaskInProgress, aTerritory, inDays } from '../../regions-builders';
import { watchCheckpoints } from '../programme-batches/checkpoint-alert-service';
import { aBatch, programmeOf } from './programme-builders';

const V1 = '/regions/v1';
const ELSEWHERE = ['01990c4e-0000-7000-8000-000000000000'];

interface Refusal {
  type: string;
  errors?: { pointer: string; rule: string }[];
}

describe('programmes over HTTP', () => {
  let stack: ServiceStack;
  let office: Caller;
  let pilot: Caller;
  beforeAll(async () => {
    stack = await openServiceStack(regionsModule);
    [office, pilot] = [await stack.as('office'), await stack.as('pilot')];
  });
  afterAll(() => stack.close());

  const refusalOf = (answer: { statusCode: number; json<T>(): T }) => {
    const { type, errors = [] } = answer.json<Refusal>();
    return [answer.statusCode, type.replace('urn:urbanpilot:problem:', ''), ...errors.map(({ pointer }) => pointer)];
  };

  it('P13: are changed by the office of all territories that read their last version', async () => {
    const id = await aProgramme(office);
    const path = `${V1}/programmes/${id}`;
    const special = await office.patch(path, { kind: 'special', topic: 'smart-city' }, { version: 1 });
    expect([special.statusCode, special.json()]).toEqual([
      200,
      expect.objectContaining({ kind: 'special', topic: 'smart-city', level: 'municipal', version: 2 }),
    ]);
    expect(refusalOf(await office.patch(path, { kind: 'comprehensive' }, { version: 2 }))).toEqual([
      422,
      'rule-broken',
      '/topic',
    ]);
    expect((await office.patch(path, { level: 'national' })).statusCode).toBe(428);
    expect((await office.patch(path, { level: 'national' }, { version: 1 })).statusCode).toBe(412);
    expect((await pilot.patch(path, { level: 'national' }, { version: 2 })).statusCode).toBe(403);
    const inPart = await stack.as('office', ELSEWHERE);
    expect(refusalOf(await inPart.patch(path, { level: 'national' }, { version: 2 }))).toEqual([
      403,
      'whole-reach-required',
    ]);
    const name = ((await office.get(path)).json() as { name: string }).name;
    const other = `${V1}/programmes/${await aProgramme(office)}`;
    expect(refusalOf(await office.patch(other, { name }, { version: 1 }))).toEqual([409, 'name-taken']);
    const acts = (await stack.auditLog()).filter(({ resourceId }) => resourceId === id).map(({ action }) => action);
    expect(acts).toEqual(['programme.created', 'programme.changed']);
  });

  it('have batches within their period, each number once, and stay around them', async () => {
    const id = await aProgramme(office);
    const path = `${V1}/programmes/${id}/batches`;
    const body = { number: 2, startsOn: '2027-01-01', endsOn: '2028-12-31', documentNumber: '发改规划〔2026〕1号' };
    expect((await office.post(path, body, { key: 'batch-2' })).statusCode).toBe(201);
    expect((await office.post(path, body, { key: 'batch-2' })).statusCode).toBe(201);
    expect(refusalOf(await office.post(path, body))).toEqual([409, 'batch-taken']);
    const outside = { number: 3, startsOn: '2025-01-01', endsOn: '2029-01-01' };
    expect(refusalOf(await office.post(path, outside))).toEqual([422, 'rule-broken', '/startsOn', '/endsOn']);
    expect((await pilot.post(path, { ...body, number: 4 })).statusCode).toBe(403);
    expect((await office.post(path, { ...body, number: 0 })).statusCode).toBe(400);
    expect((await office.post(`${V1}/programmes/${ELSEWHERE[0]}/batches`, body)).statusCode).toBe(404);
    const { items } = (await office.get(path)).json<{ items: { id: string; number: number }[] }>();
    expect(items.map(({ number }) => number)).toEqual([2]);
    const batch = `${V1}/programme-batches/${items[0]?.id}`;
    const moved = await office.patch(batch, { startsOn: '2026-02-01', documentNumber: null }, { version: 1 });
    expect(moved.json()).toMatchObject({ startsOn: '2026-02-01', documentNumber: null, version: 2 });
    expect((await office.patch(batch, { startsOn: '2026-03-01' }, { version: 1 })).statusCode).toBe(412);
    const shorter = { startsOn: '2026-03-01', endsOn: '2028-11-30' };
    expect(refusalOf(await office.patch(`${V1}/programmes/${id}`, shorter, { version: 1 }))).toEqual([
      422,
      'rule-broken',
      '/startsOn',
      '/endsOn',
    ]);
    expect((await programmeOf(office, id)).version).toBe(1);
  });

  it('take a territory into a batch that they have, once', async () => {
    const [programmeId, territoryId] = [await aProgramme(office), await aTerritory(office)];
    await aBatch(office, programmeId);
    const designate = (batch: number) => office.post(`${V1}/pilot-regions`, { programmeId, territoryId, batch });
    expect(refusalOf(await designate(2))).toEqual([422, 'rule-broken', '/batch']);
    expect((await designate(1)).statusCode).toBe(201);
    expect(refusalOf(await designate(1))).toEqual([409, 'already-designated', '/territoryId']);
  });

  it('say where a batch stands on a day, and alert the office in time, once, until the checkpoint has passed', async () => {
    const { id, programmeId } = await aBatch(office, await aProgramme(office));
    const path = `${V1}/programme-batches/${id}`;
    expect((await pilot.get(`${path}/checkpoints?day=2028-01-02`)).json()).toEqual({
      day: '2028-01-02',
      passed: [{ name: 'breakthrough', on: '2028-01-01', daysLeft: -1 }],
      next: { name: 'results', on: '2029-01-01', daysLeft: 365 },
    });
    expect((await pilot.get(`${path}/checkpoints`)).json()).toMatchObject({ day: inDays(0) });
    await office.patch(`${V1}/programmes/${programmeId}/settings`, { checkpointReminderDays: 60 }, { version: 0 });
    const look = (day: string) => stack.context.transaction(systemActor('test'), (unit) => watchCheckpoints(unit, day));
    const alert = async () =>
      (await office.get(`${V1}/alerts?kind=checkpoint&limit=200`))
        .json<{ items: { aboutId: string; state: string; timesRaised: number; dueOn: string }[] }>()
        .items.find(({ aboutId }) => aboutId === id);
    await look('2027-11-01');
    expect(await alert()).toBeUndefined();
    await Promise.all([look('2027-11-02'), look('2027-11-02')]);
    await look('2027-11-03');
    expect(await alert()).toMatchObject({ state: 'open', timesRaised: 1, dueOn: '2028-01-01' });
    await look('2028-01-02');
    expect(await alert()).toMatchObject({ state: 'resolved', timesRaised: 1 });
  });

  it('P13: have settings with defaults, by which their lights are judged', async () => {
    const task = await aTaskInProgress(office, pilot, inDays(100));
    const path = `${V1}/programmes/${task.programmeId}/settings`;
    expect((await pilot.get(path)).json()).toEqual({
      programmeId: task.programmeId,
      yellowLag: 5,
      redLag: 20,
      designationNotice: false,
      designationNoticeDays: 5,
      checkpointReminderDays: 30,
      version: 0,
    });
    const light = async () =>
      (await pilot.get(`${V1}/tasks/${task.id}/light?day=${inDays(10)}`)).json<{ light: string }>().light;
    expect(await light()).toBe('yellow');
    expect((await office.patch(path, { redLag: 9 })).statusCode).toBe(428);
    expect((await office.patch(path, { redLag: 9 }, { version: 0 })).headers.etag).toBe('"1"');
    expect(await light()).toBe('red');
    expect((await office.patch(path, { yellowLag: 9, redLag: 12 }, { version: 1 })).statusCode).toBe(200);
    expect((await office.patch(path, { redLag: 30 }, { version: 1 })).statusCode).toBe(412);
    expect(refusalOf(await office.patch(path, { yellowLag: 12 }, { version: 2 }))).toEqual([
      422,
      'rule-broken',
      '/redLag',
    ]);
    expect((await office.patch(path, { yellowLag: 100 }, { version: 2 })).statusCode).toBe(400);
    expect((await pilot.patch(path, { yellowLag: 1 }, { version: 2 })).statusCode).toBe(403);
    expect((await (await stack.as('office', ELSEWHERE)).patch(path, {}, { version: 2 })).statusCode).toBe(403);
    expect((await pilot.get(`${V1}/programmes/${ELSEWHERE[0]}/settings`)).statusCode).toBe(404);
  });
});
