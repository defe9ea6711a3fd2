import { systemActor } from '@urbanpilot/platform';
import { type Caller, openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { regionsModule } from '../../module';
import { aProgramme, aTerritory, type BuiltTask, inDays } from '../../regions-builders';
import { anActiveRegion, aRegion, type BuiltRegion } from '../pilot-regions/pilot-region-builders';
import { aGroup } from '../region-groups/region-group-builders';
import { aKind, obligationsOf } from '../report-kinds/report-kind-builders';
import { aCascade, issued } from '../target-cascades/target-cascade-builders';
import { openRectification } from '../tasks/rectification-service';
import { republishSuccessions } from '../territory-successions/territory-succession-service';
import { aRename, type BuiltChange, enterChange } from './division-change-builders';
import { applyDue } from './division-change-schedule-service';

const V1 = '/regions/v1';
const CHANGES = `${V1}/division-changes`;
const [TODAY, YESTERDAY] = [inDays(0), inDays(-1)];
const DOCUMENT = { documentNumber: '鲁政字〔2026〕12号', effectiveOn: TODAY };

interface Shown {
  id: string;
  territoryId: string;
  divisionCodes: string[];
  state: string;
  version: number;
}
type Items = { items: Record<string, unknown>[] };

describe('division changes over HTTP', () => {
  let stack: ServiceStack;
  let office: Caller;
  beforeAll(async () => {
    stack = await openServiceStack(regionsModule);
    office = await stack.as('office');
  });
  afterAll(() => stack.close());

  const items = async (caller: Caller, path: string) => (await caller.get(`${V1}/${path}`)).json<Items>().items;
  const one = async <Row = Shown>(path: string, caller = office) => (await caller.get(`${V1}/${path}`)).json<Row>();
  const enter = (body: object, caller = office) => caller.post(CHANGES, body);
  const errorOf = (answer: { json<T>(): T }) => {
    const [error] = answer.json<{ errors?: { pointer: string; rule: string }[] }>().errors ?? [];
    return error && `${error.pointer} ${error.rule}`;
  };
  const aTask = async ({ programmeId, territoryId }: BuiltRegion, leadUnitId: string) => {
    const body = { programmeId, territoryId, title: `任务 ${uuidv4()}`, description: '内容', origin: 'municipal' };
    return (await office.post(`${V1}/tasks`, { ...body, leadUnitId })).json<BuiltTask>();
  };

  it('merge two counties: what is open goes to the successor, what is done stays, and the past is read as it was', async () => {
    const programmeId = await aProgramme(office);
    const own = await aProgramme(office);
    const cao = await anActiveRegion(office, { programmeId, divisionCodes: ['371721'] });
    const shan = await aRegion(office, { programmeId, divisionCodes: ['371722'] });
    const elsewhere = { programmeId: own, territoryId: shan.territoryId, batch: 2 };
    const special = (await office.post(`${V1}/pilot-regions`, elsewhere)).json<Shown>();
    const unitBody = {
      name: `单位 ${uuidv4()}`,
      kind: 'government',
      territoryId: cao.territoryId,
      divisionCode: '371721',
    };
    const unitId = (await office.post(`${V1}/units`, unitBody)).json<Shown>().id;
    const [open, done] = [await aTask(cao, unitId), await aTask(cao, unitId)];
    await office.post(`${V1}/tasks/${open.id}/comments`, { text: '请抓紧' });
    await office.post(`${V1}/tasks/${done.id}/cancellation`, { reason: '已另行安排' }, { version: 1 });
    const kind = await aKind(office, { programmeId });
    const body = { kind: 'office', name: '试点办', territoryId: cao.territoryId, establishedOn: '2020-01-01' };
    const bodyId = (await office.post(`${V1}/bodies`, body)).json<Shown>().id;
    const group = await aGroup(office);
    const member = { territoryId: cao.territoryId, firstDay: '2020-01-01' };
    await office.post(`${V1}/region-groups/${group.id}/members`, member);
    const receivers = [cao, shan].map(({ territoryId }) => ({ territoryId }));
    const target = await issued(office, await aCascade(office, receivers));
    const clerk = await stack.as('pilot', [cao.territoryId]);
    const stranger = await stack.as('pilot', [await aTerritory(office, '371723')]);
    const name = `曹单县 ${uuidv4()}`;
    const from = [cao, shan].map(({ territoryId }) => ({ territoryId }));
    const merge = {
      ...DOCUMENT,
      kind: 'merge',
      mappings: ['371721', '371722'].map((fromCode) => ({ fromCode, toCode: '371799' })),
      divisions: [{ code: '371799', name: '曹单县' }],
    };
    expect(errorOf(await enter(merge))).toBe('/successions complete');
    const successions = [{ newTerritory: { name, kind: 'county' }, from }];
    const change = await enterChange(office, { ...merge, successions });
    expect(change).toMatchObject({ state: 'effective', version: 2 });
    stack.context.grants.clear();

    // Divisions and territories, now and as of the day before.
    expect((await items(office, 'divisions?q=曹单')).map(({ code }) => code)).toEqual(['371799']);
    const counties = async (day: string) =>
      (await items(office, `divisions?parentCode=371700&asOf=${day}&limit=200`)).map(({ code }) => code);
    expect(await counties(YESTERDAY)).toEqual(expect.arrayContaining(['371721', '371722']));
    expect((await counties(TODAY)).filter((code) => /^3717(21|22|99)$/.test(String(code)))).toEqual(['371799']);
    expect(await one('divisions/371721')).toMatchObject({ status: 'former', validTo: TODAY });
    expect((await items(office, `divisions/371799/path?asOf=${TODAY}`)).map(({ code }) => code)).toEqual([
      '370000',
      '371700',
      '371799',
    ]);
    const [successor] = await items(office, `territories?divisionCode=371799`);
    const to = String(successor?.id);
    expect(successor).toMatchObject({ name, divisionCodes: ['371799'], closedOn: null });
    expect(await one(`territories/${cao.territoryId}`)).toMatchObject({ closedOn: TODAY, divisionCodes: [] });
    expect((await one(`territories/${cao.territoryId}?asOf=${YESTERDAY}`)).divisionCodes).toEqual(['371721']);
    expect(await items(office, `territories/${cao.territoryId}/successors`)).toEqual([
      {
        ...{ territoryId: to, territoryName: name, effectiveOn: TODAY, share: '1', principal: true },
        divisionChangeId: change.id,
      },
    ]);
    expect(await items(stranger, `territories/${to}/predecessors`)).toHaveLength(2);

    // One designation per programme goes on; the others are merged into it.
    const active = await items(office, `pilot-regions?territoryId=${to}`);
    expect(active).toHaveLength(2);
    const inProgramme = active.find((region) => region.programmeId === programmeId);
    expect(inProgramme).toMatchObject({ state: 'active', batch: 1, designatedOn: TODAY });
    expect(active.find((region) => region.programmeId === own)).toMatchObject({ state: 'designated', batch: 2 });
    for (const region of [cao, shan]) {
      expect(await one(`pilot-regions/${region.id}`)).toMatchObject({ state: 'merged', successorId: inProgramme?.id });
    }
    expect(await one(`pilot-regions/${special.id}`)).toMatchObject({ state: 'merged' });

    const alerts = await items(office, 'alerts?kind=pilot-region-succeeded');
    expect(alerts.map(({ aboutId }) => aboutId).sort()).toEqual(active.map(({ id }) => id).sort());

    // The clerk of the old county goes on with its open work, and sees what was done; a stranger sees neither.
    expect(await one(`tasks/${open.id}`, clerk)).toMatchObject({ territoryId: to, version: 2 });
    expect(await items(clerk, `tasks/${open.id}/comments`)).toHaveLength(1);
    expect(await one(`tasks/${done.id}`, clerk)).toMatchObject({ territoryId: cao.territoryId, state: 'cancelled' });
    expect((await items(clerk, `tasks?territoryId=${to}`)).map(({ id }) => id)).toEqual([open.id]);
    expect((await items(clerk, `tasks?programmeId=${programmeId}`)).map(({ id }) => id).sort()).toEqual(
      [open.id, done.id].sort(),
    );
    expect((await stranger.get(`${V1}/tasks/${open.id}`)).statusCode).toBe(404);
    const successorClerk = await stack.as('pilot', [to]);
    expect(await one(`tasks/${done.id}`, successorClerk)).toMatchObject({ id: done.id });
    const actions = (await stack.auditLog()).filter(({ resourceId }) => resourceId === open.id);
    expect(actions.map(({ action }) => action)).toEqual(expect.arrayContaining(['task.drafted', 'task.moved']));

    // Both parts of a target are the successor's, each by an act of its own.
    const parts = await items(office, `target-cascade-parts?cascadeId=${target.id}`);
    expect(parts.map(({ territoryId }) => territoryId)).toEqual([to, to]);
    const moves = (await stack.auditLog()).filter(({ action }) => action === 'target-cascade-part.moved');
    expect(moves.map(({ resourceId, territoryId }) => [resourceId, territoryId]).sort()).toEqual(
      parts.map(({ id }) => [id, to]).sort(),
    );
    const asked = await items(office, `alerts?kind=target-issued&territoryId=${to}`);
    expect(asked.map(({ state, aboutId }) => [state, aboutId])).toEqual(parts.map(() => ['open', target.id]));

    // Obligations, units, bodies, groups.
    expect((await obligationsOf(clerk, kind, '&state=open')).map(({ territoryId }) => territoryId)).toEqual([to]);
    expect(await one(`units/${unitId}`)).toMatchObject({ territoryId: to, divisionCode: '371799', version: 3 });
    expect(await one(`bodies/${bodyId}`)).toMatchObject({ dissolvedOn: YESTERDAY });
    const members = async (day: string) =>
      (await items(office, `region-groups/${group.id}/members?day=${day}`)).map(({ territoryId }) => territoryId);
    expect([await members(YESTERDAY), await members(TODAY)]).toEqual([[cao.territoryId], [to]]);

    // A division that ended is not named any more.
    const named = { name: `地区 ${uuidv4()}`, kind: 'county', divisionCodes: ['371725', '371721'] };
    expect(errorOf(await office.post(`${V1}/territories`, named))).toBe('/divisionCodes/1 current');
    const placed = { name: `单位 ${uuidv4()}`, kind: 'government', divisionCode: '371722' };
    expect(errorOf(await office.post(`${V1}/units`, placed))).toBe('/divisionCode current');

    // Nothing new hangs on what ended, and what still comes for it goes to the successor.
    const again = { programmeId: own, territoryId: cao.territoryId, batch: 1 };
    expect((await office.post(`${V1}/pilot-regions`, again)).statusCode).toBe(422);
    expect((await office.patch(`${V1}/territories/${cao.territoryId}`, { name }, { version: 2 })).statusCode).toBe(409);
    const eventId = uuidv4();
    const finding = {
      findingId: uuidv4(),
      programmeId,
      territoryId: shan.territoryId,
      title: '问题',
      dueOn: inDays(30),
    };
    await stack.context.transaction(systemActor('test'), (unit) => openRectification(unit, eventId, finding as never));
    expect(await one(`tasks/${eventId}`)).toMatchObject({ territoryId: to });

    // Others are told of each link, and told again when they ask.
    const told = async () => (await stack.outbox()).filter(({ type }) => type === 'regions.territory.succeeded.v1');
    expect((await told()).map(({ data }) => data)).toEqual(
      from.map(({ territoryId }) => ({
        ...{ territoryId, successorId: to, divisionChangeId: change.id },
        ...{ effectiveOn: TODAY, share: '1', principal: true },
      })),
    );
    await stack.context.transaction(systemActor('test'), (unit) => republishSuccessions(unit, 'funding'));
    expect(await told()).toHaveLength(4);
    expect(await items(office, 'division-changes?divisionCode=371721&kind=merge')).toHaveLength(1);
  });

  it('transfer and split: a territory goes on under its new code, or is divided by shares', async () => {
    const region = await anActiveRegion(office, { divisionCodes: ['371724'] });
    const parts = [{ name: '东区', divisionCode: '371724' }];
    const zoneBody = { name: `开发区 ${uuidv4()}`, kind: 'development-zone', divisionCodes: [], parts };
    const zone = (await office.post(`${V1}/territories`, zoneBody)).json<Shown>();
    await enterChange(office, {
      ...{ ...DOCUMENT, kind: 'transfer', mappings: [{ fromCode: '371724', toCode: '371704' }] },
      divisions: [{ code: '371704', name: '巨野区' }],
    });
    expect(await one(`territories/${region.territoryId}`)).toMatchObject({ divisionCodes: ['371704'], closedOn: null });
    expect(await one(`pilot-regions/${region.id}`)).toMatchObject({ state: 'active', version: 3 });

    expect(await one(`territories/${zone.id}`)).toMatchObject({ parts: [{ name: '东区', divisionCode: '371704' }] });

    const whole = await aRegion(office, { divisionCodes: ['371726'] });
    const part = (name: string, code: string, share: string) => ({
      newTerritory: { name: `${name} ${uuidv4()}`, kind: 'county', divisionCodes: [code] },
      from: [{ territoryId: whole.territoryId, share }],
    });
    const split = {
      ...{ ...DOCUMENT, kind: 'split' },
      mappings: [
        { fromCode: '371726', toCode: '371796', share: '0.3' },
        { fromCode: '371726', toCode: '371797', share: '0.7' },
      ],
      divisions: [
        { code: '371796', name: '鄄北县' },
        { code: '371797', name: '鄄南县' },
      ],
      successions: [part('鄄北县', '371796', '0.3'), part('鄄南县', '371797', '0.7')],
    };
    await enterChange(office, split);
    const successors = await items(office, `territories/${whole.territoryId}/successors`);
    const byShare = Object.fromEntries(successors.map(({ share, principal }) => [share, principal]));
    expect(byShare).toEqual({ '0.3': false, '0.7': true });
    const principal = successors.find((successor) => successor.principal);
    expect(await items(office, `pilot-regions?programmeId=${whole.programmeId}&state=designated`)).toMatchObject([
      { territoryId: principal?.territoryId },
    ]);
  });

  it('wait for their day, take effect once however often it is looked, or are cancelled before', async () => {
    const body = { ...aRename('371728'), effectiveOn: inDays(20) };
    const change = await enterChange(office, body);
    expect(change).toMatchObject({ state: 'entered', version: 1 });
    expect(errorOf(await enter({ ...body, effectiveOn: inDays(30) }))).toBe('/mappings/0/fromCode noOther');
    const look = (day: string) => stack.context.transaction(systemActor('test'), (unit) => applyDue(unit, day));
    expect(await look(inDays(19))).toEqual({ applied: 0, refused: 0 });
    expect(await one('divisions/371728')).toMatchObject({ name: '东明县' });
    const looks = await Promise.all([look(inDays(22)), look(inDays(22))]);
    expect(looks.map(({ applied }) => applied).sort()).toEqual([0, 1]);
    const renamed = { name: '新371728县', formerNames: ['东明县'], validFrom: inDays(20) };
    expect(await one('divisions/371728')).toMatchObject(renamed);
    expect(await one(`divisions/371728?asOf=${inDays(19)}`)).toMatchObject({ name: '东明县', validTo: inDays(20) });
    const effective = await one<BuiltChange>(`division-changes/${change.id}`);
    expect(effective).toMatchObject({ state: 'effective', version: 2 });

    const other = await enterChange(office, aRename('371703'));
    const path = `${CHANGES}/${other.id}/cancellation`;
    expect((await office.post(path, { reason: '批复延期' })).statusCode).toBe(428);
    expect((await office.post(path, { reason: '批复延期' }, { version: 2 })).statusCode).toBe(412);
    const cancelled = await office.post(path, { reason: '批复延期' }, { version: 1 });
    expect(cancelled.json()).toMatchObject({ state: 'cancelled', cancelReason: '批复延期', version: 2 });
    expect((await office.post(path, { reason: '再取消' }, { version: 2 })).statusCode).toBe(409);
    expect(await look(inDays(400))).toEqual({ applied: 0, refused: 0 });
  });

  it('that no longer fit on their day wait on, and the office is alerted', async () => {
    const id = await aTerritory(office, '371702');
    const change = await enterChange(office, {
      ...{ ...DOCUMENT, kind: 'split', effectiveOn: inDays(10) },
      mappings: ['371792', '371793'].map((toCode) => ({ fromCode: '371702', toCode, share: '0.5' })),
      divisions: ['371792', '371793'].map((code) => ({ code, name: `牡丹${code}` })),
      successions: ['371792', '371793'].map((code) => ({
        newTerritory: { name: `牡丹 ${code}`, kind: 'county', divisionCodes: [code] },
        from: [{ territoryId: id, share: '0.5' }],
      })),
    });
    await office.patch(`${V1}/territories/${id}`, { divisionCodes: ['371702', '371703'] }, { version: 1 });
    const look = () => stack.context.transaction(systemActor('test'), (unit) => applyDue(unit, inDays(10)));
    expect(await look()).toEqual({ applied: 0, refused: 1 });
    expect(await one(`division-changes/${change.id}`)).toMatchObject({ state: 'entered' });
    expect(await items(office, 'alerts?kind=division-change')).toMatchObject([{ state: 'open', aboutId: change.id }]);
    expect(await one('divisions/371702')).toMatchObject({ status: 'current' });
  });

  it('P19: are entered by the office of the whole city, with every field as it must be, and read by everybody', async () => {
    const rename = aRename('370102');
    expect((await enter(rename, await stack.as('pilot'))).statusCode).toBe(403);
    expect((await enter(rename, await stack.as('office', [await aTerritory(office)]))).statusCode).toBe(403);
    const cases: [object, number, string][] = [
      [{ ...rename, mappings: [] }, 400, '/mappings minItems'],
      [
        { ...rename, mappings: [{ fromCode: '370102', toCode: '370102', share: '2' }] },
        400,
        '/mappings/0/share pattern',
      ],
      [{ ...rename, effectiveOn: '2025-01-01' }, 422, '/effectiveOn thisYear'],
      [{ ...rename, mappings: [{ fromCode: '379999', toCode: '379999' }] }, 422, '/mappings/0/fromCode known'],
      [{ ...rename, divisions: [] }, 422, '/divisions renamed'],
    ];
    for (const [body, status, expected] of cases) {
      const answer = await enter(body);
      expect([answer.statusCode, errorOf(answer)]).toEqual([status, expected]);
    }
    const key = uuidv4();
    const [first, second] = [await office.post(CHANGES, rename, { key }), await office.post(CHANGES, rename, { key })];
    expect([first.statusCode, second.json()]).toEqual([201, first.json()]);
    const reader = await stack.as('expert', []);
    expect((await reader.get(`${CHANGES}/${first.json<Shown>().id}`)).json()).toMatchObject({ state: 'entered' });
    expect((await reader.get(`${CHANGES}/${uuidv4()}`)).statusCode).toBe(404);
    expect((await reader.get(`${V1}/territories/${uuidv4()}/successors`)).statusCode).toBe(404);
  });
});
