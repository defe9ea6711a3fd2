import { todayInShanghai } from '@urbanpilot/platform';
import { type Caller, openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { regionsModule } from '../../module';
import { aDesignation, aDraft, advance, aTerritory, aUnit, inDays } from '../../regions-builders';
import { aBody, aSeat } from '../bodies/body-builders';
import { aCall, answersOf, aSentCall, submitted } from '../data-calls/data-call-builders';
import { aDocument, aNumber, aUnitOf, moveDocument } from '../documents/document-builders';
import { aKind, obligationsOf } from '../report-kinds/report-kind-builders';
import { aReport } from '../reports/report-builders';

const V1 = '/regions/v1';
const TODAY = todayInShanghai(new Date());

interface Shown extends Record<string, unknown> {
  id: string;
  version: number;
  leadUnitId: string;
  unitId: string;
  unitIds: string[];
}

describe('units', () => {
  let stack: ServiceStack;
  let office: Caller;
  beforeAll(async () => {
    stack = await openServiceStack(regionsModule);
    office = await stack.as('office');
  });
  afterAll(() => stack.close());

  const problemOf = (answer: { statusCode: number; json<T>(): T }) => {
    const { type, errors = [] } = answer.json<{ type: string; errors?: { pointer: string; rule: string }[] }>();
    return [answer.statusCode, type.split(':').at(-1), ...errors.map(({ pointer, rule }) => `${pointer} ${rule}`)];
  };
  const show = async <T = Shown>(path: string) => (await office.get(`${V1}/${path}`)).json<T>();
  const patch = (id: string, body: unknown, version = 1, caller = office) =>
    caller.patch(`${V1}/units/${id}`, body, { version });
  const close = async (id: string, body: object = {}, caller = office) => {
    const { version } = await show(`units/${id}`);
    return caller.post(`${V1}/units/${id}/closing`, { closedOn: TODAY, ...body }, { version });
  };
  const below = async (parentId: string, name = uuidv4()): Promise<Shown> =>
    (await office.post(`${V1}/units`, { name, kind: 'government', parentId })).json();

  it('are changed by who reaches them, told of, and found by name, parent and state', async () => {
    const territoryId = await aTerritory(office);
    const id = await aUnitOf(office, territoryId);
    const contacts = [{ desk: '办公室', phone: '0530-5310000' }];
    const name = `鲁西新区 ${uuidv4()}`;
    const body = { name, creditCode: '91350100M000100Y43', divisionCode: '371725', contacts };
    const changed = await patch(id, body, 1, await stack.as('office', [territoryId]));
    expect([changed.statusCode, changed.json()]).toEqual([200, expect.objectContaining({ ...body, version: 2 })]);
    expect((await patch(id, { creditCode: null }, 2)).json()).toMatchObject({ creditCode: null, contacts, name });
    expect(await stack.outbox()).toContainEqual(
      expect.objectContaining({
        type: 'regions.unit.changed.v1',
        subject: id,
        data: expect.objectContaining({ name }),
      }),
    );
    expect((await patch(id, { name }, 2)).statusCode).toBe(412);
    expect(problemOf(await patch(id, { creditCode: '91350100M000100Y44' }, 3))).toContain('/creditCode GB 32100');
    expect(problemOf(await patch(id, { divisionCode: '999999' }, 3))).toContain('/divisionCode reference');
    expect(problemOf(await patch(id, { name }, 3, await stack.as('office', [uuidv4()])))[0]).toBe(404);
    const ofCity = await aUnit(office);
    expect(problemOf(await patch(ofCity, { name }, 1, await stack.as('office', [territoryId])))[0]).toBe(403);
    expect(problemOf(await patch(ofCity, { name }))).toEqual([409, 'name-taken']);
    const child = await below(id);
    const listed = async (query: string) =>
      (await show<{ items: Shown[] }>(`units?${query}`)).items.map((unit) => unit.id);
    expect(await listed(`name=${encodeURIComponent(name.slice(2))}`)).toEqual([id]);
    expect(await listed(`parentId=${id}&state=open`)).toEqual([child.id]);
    expect(await listed(`parentId=${id}&state=closed`)).toEqual([]);
  });

  it('never stand above themselves, not by two changes at once either', async () => {
    const [top, other] = [await aUnit(office), await aUnit(office)];
    const middle = await below(top);
    const bottom = await below(middle.id);
    const rule = '/parentId noCycle';
    expect(problemOf(await patch(top, { parentId: bottom.id }))).toEqual([422, 'rule-broken', rule]);
    expect(problemOf(await patch(top, { parentId: top }))).toEqual([422, 'rule-broken', rule]);
    const both = await Promise.all([patch(top, { parentId: other }), patch(other, { parentId: bottom.id })]);
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 422]);
  });

  it('are closed without a successor only when nothing is open, and are not named any more', async () => {
    const id = await aUnit(office);
    const task = await aDraft(office, { leadUnitId: id });
    await below(id);
    const refused = await close(id);
    expect(problemOf(refused)).toEqual([409, 'unit-has-work']);
    expect(refused.json<{ detail: string }>().detail).toContain('牵头任务 1、下级单位 1');
    const empty = await aUnit(office);
    expect(problemOf(await close(empty, { closedOn: inDays(1) }))).toContain('/closedOn notFuture');
    expect(problemOf(await close(empty, {}, await stack.as('office', [task.territoryId])))[0]).toBe(403);
    expect((await close(empty)).json()).toMatchObject({ state: 'closed', closedOn: TODAY, successorId: null });
    expect(problemOf(await close(empty))).toEqual([409, 'wrong-state']);
    const named = await office.patch(`${V1}/tasks/${task.id}`, { leadUnitId: empty }, { version: 1 });
    expect(problemOf(named)).toEqual([422, 'rule-broken', '/leadUnitId openUnit']);
    const drafting = { draftingUnitId: id, addresseeUnitIds: [empty], type: 'notice', title: '通知' };
    const document = await office.post(`${V1}/documents`, { ...drafting, mainAddressee: '各单位', body: '请执行。' });
    expect(problemOf(document)).toEqual([422, 'rule-broken', '/addresseeUnitIds/0 openUnit']);
    expect(problemOf(await close(id, { successorId: empty }))).toContain('/successorId openUnit');
    expect(problemOf(await close(id, { successorId: id }))).toContain('/successorId otherUnit');
    const elsewhere = await aUnitOf(office, task.territoryId);
    expect(problemOf(await close(id, { successorId: elsewhere }))).toContain('/successorId sameTerritory');
  });

  it('hand over everything that is open to their successor, each thing recorded once', async () => {
    const [from, to, third] = [await aUnit(office), await aUnit(office), await aUnit(office)];
    const leader = await stack.as('leader');
    const task = await aDraft(office, { leadUnitId: from });
    const other = await advance(office, await aDraft(office, { leadUnitId: third }), 'issuance');
    const part = { unitId: from, content: '分工', dueOn: '2026-10-31' };
    const assigned = (await office.post(`${V1}/tasks/${other.id}/parts`, part)).json<Shown>();
    const kind = await aKind(office, { unitIds: [from] });
    const doubled = await aKind(office, { unitIds: [from, to] });
    const [owed] = await obligationsOf(office, kind);
    if (!owed) throw new Error('Nothing is owed');
    const writer = await stack.as('department');
    const report = await aReport(office, writer, owed);
    const call = await aCall(office, [], { unitIds: [from] });
    await office.post(`${V1}/data-calls/${call.id}/sending`, undefined, { version: 1 });
    const seat = await aSeat(office, await aBody(office));
    const term = { holder: '王某', unitId: from, officeTitle: '局长', fromOn: '2026-02-01' };
    await office.post(`${V1}/body-seats/${seat.id}/terms`, term);
    const plan = { kind: 'dispatch', title: '调度会', plannedOn: inDays(5), agenda: [{ title: '汇报', unitId: from }] };
    const meeting = (await office.post(`${V1}/meetings`, { ...plan, participantUnitIds: [from, third] })).json<Shown>();
    const issued = await (async () => {
      const signed = await moveDocument(leader, await aDocument(office, third, from), 'signature');
      return moveDocument(office, await moveDocument(office, signed, 'number', aNumber()), 'issuance');
    })();
    const draft = await aDocument(office, from, third);
    const child = await below(from);

    const closed = await close(from, { successorId: to });
    expect([closed.statusCode, closed.json()]).toEqual([200, expect.objectContaining({ successorId: to })]);

    expect(await show(`tasks/${task.id}`)).toMatchObject({ leadUnitId: to, version: 2 });
    expect(await show(`task-parts/${assigned.id}`)).toMatchObject({ unitId: to, version: 2 });
    expect((await writer.get(`${V1}/reports/${report.id}`)).json()).toMatchObject({ unitId: to });
    expect((await obligationsOf(office, kind)).map(({ unitId }) => unitId)).toEqual([to]);
    const left = (await obligationsOf(office, doubled)).filter(({ state }) => state !== 'ended');
    expect(left.map(({ unitId }) => unitId)).toEqual(expect.arrayContaining([to]));
    expect(await show(`report-kinds/${doubled.id}`)).toMatchObject({ unitIds: [to] });
    expect(await show(`data-calls/${call.id}`)).toMatchObject({ unitIds: [to] });
    const { items: terms } = await show<{ items: Shown[] }>(`body-terms?seatId=${seat.id}`);
    expect(terms.map(({ unitId, untilOn }) => [unitId, untilOn])).toEqual([
      [from, TODAY],
      [to, null],
    ]);
    expect(await show(`meetings/${meeting.id}`)).toMatchObject({
      agenda: [{ title: '汇报', unitId: to }],
      participantUnitIds: [third, to],
    });
    expect(await show(`units/${child.id}`)).toMatchObject({ parentId: to });
    expect(await show(`documents/${draft.id}`)).toMatchObject({ draftingUnitId: from, actingUnitId: to });
    const own = await stack.as('department', '*', undefined, to);
    const received = await own.post(`${V1}/documents/${issued.id}/receipts`, { unitId: from });
    expect([received.statusCode, received.json<{ state: string }>().state]).toEqual([200, 'issued']);

    const acts = (await stack.auditLog()).filter(({ action }) => action.endsWith('.handed-over'));
    expect(acts.filter(({ resourceId }) => resourceId === task.id)).toHaveLength(1);
    expect(acts.filter(({ resourceId }) => resourceId === meeting.id)).toHaveLength(1);
  });

  it('P13: lose nothing that they handed in where their successor is asked too', async () => {
    const [from, to] = [await aUnit(office), await aUnit(office)];
    const both = { unitIds: [from, to] };
    const [answered, left] = [await aSentCall(office, [], both), await aSentCall(office, [], both)];
    const own = (await answersOf(office, answered)).find(({ unitId }) => unitId === from);
    if (!own) throw new Error('The unit was not asked');
    await submitted(stack, own);
    expect((await close(from, { successorId: to })).statusCode).toBe(200);
    expect((await answersOf(office, answered)).map(({ unitId, state }) => `${state} ${unitId}`).sort()).toEqual([
      `open ${to}`,
      `submitted ${from}`,
    ]);
    expect((await answersOf(office, left)).map(({ unitId }) => unitId)).toEqual([to]);
  });

  it('leave a task to one of two units that both work on it before they are joined', async () => {
    const [from, to] = [await aUnit(office), await aUnit(office)];
    const { programmeId, territoryId } = await aDesignation(office);
    const task = await advance(office, await aDraft(office, { leadUnitId: to, programmeId, territoryId }), 'issuance');
    await office.post(`${V1}/tasks/${task.id}/parts`, { unitId: from, content: '分工', dueOn: '2026-10-31' });
    expect(problemOf(await close(from, { successorId: to }))).toEqual([409, 'successor-in-task']);
    expect(await show(`units/${from}`)).toMatchObject({ state: 'open', version: 1 });
  });
});
