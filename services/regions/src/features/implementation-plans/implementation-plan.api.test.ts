import { type Caller, openServiceStack, passNotices, type ServiceStack } from '@urbanpilot/testing';
import { regionsModule } from '../../module';
import { advance, type BuiltTask, ELABORATION } from '../../regions-builders';
import { anActiveRegion, aRegion } from '../pilot-regions/pilot-region-builders';
import {
  aDraftedPlan,
  advancePlan,
  aPlanBody,
  aPlanInForce,
  aProposedEvaluation,
  aSubmittedPlan,
  type BuiltItem,
  type BuiltPlan,
  EVALUATION,
  TARGETS,
} from './implementation-plan-builders';

const V1 = '/regions/v1';
const ELSEWHERE = ['01990c4e-0000-7000-8000-000000000000'];

describe('implementation plans over HTTP', () => {
  let stack: ServiceStack;
  let office: Caller;
  let pilot: Caller;
  beforeAll(async () => {
    stack = await openServiceStack(regionsModule);
    [office, pilot] = [await stack.as('office'), await stack.as('pilot')];
  });
  afterAll(() => stack.close());

  const refusalOf = (answer: { statusCode: number; json<T>(): T }) => {
    const { type, errors = [] } = answer.json<{ type: string; errors?: { pointer: string }[] }>();
    return [answer.statusCode, type.replace('urn:urbanpilot:problem:', ''), ...errors.map(({ pointer }) => pointer)];
  };
  const taskOf = async ({ taskId }: BuiltItem) => (await office.get(`${V1}/tasks/${taskId}`)).json<BuiltTask>();
  const plansOf = ({ pilotRegionId }: BuiltPlan) => `${V1}/pilot-regions/${pilotRegionId}/implementation-plans`;
  const inputOf = ({ taskId: _taskId, ...item }: BuiltItem) => item;

  it('make tasks and targets once they are approved', async () => {
    const plan = await aPlanInForce(office, pilot);
    expect(plan).toMatchObject({ number: 1, state: 'in-force', version: 3, reason: null, amendsId: null });
    const tasks = await Promise.all(plan.items.map(taskOf));
    expect(tasks).toEqual(
      plan.items.map(({ title, dueOn, leadUnitId }) =>
        expect.objectContaining({ title, dueOn, leadUnitId, state: 'issued', origin: 'municipal' }),
      ),
    );
    expect((await pilot.get(`${V1}/pilot-regions/${plan.pilotRegionId}/targets`)).json()).toEqual({ items: TARGETS });
    const acts = (await stack.auditLog()).filter(({ resourceId }) => resourceId === plan.id);
    expect(acts.map(({ action }) => action)).toEqual([
      'implementation-plan.drafted',
      'implementation-plan.submitted',
      'implementation-plan.approved',
    ]);
  });

  it('are changed by an approved amendment alone, which adds, changes and cancels open tasks; the original plan stays', async () => {
    const plan = await aPlanInForce(office, pilot);
    const [first, second] = plan.items as [BuiltItem, BuiltItem];
    const curve = { ...ELABORATION, plannedCurve: [{ on: first.dueOn, percent: 100 }] };
    await advance(office, await advance(pilot, await taskOf(first), 'elaboration', curve), 'confirmation');
    const content = await aPlanBody(office);
    const added = content.items[1];
    const items = [{ ...inputOf(first), dueOn: '2027-12-31', title: '全面放开落户' }, added];
    expect(refusalOf(await pilot.post(plansOf(plan), { ...content, items }))).toEqual([422, 'rule-broken', '/reason']);
    const strange = [{ ...added, id: ELSEWHERE[0] }];
    expect(refusalOf(await pilot.post(plansOf(plan), { ...content, items: strange, reason: '调整' }))).toEqual([
      422,
      'rule-broken',
      '/items/0/id',
    ]);
    const body = { ...content, items, targets: [], reason: '上级调整目标' };
    const drafted = (await pilot.post(plansOf(plan), body)).json<BuiltPlan>();
    expect(drafted).toMatchObject({ number: 2, amendsId: plan.id, state: 'draft' });
    expect(refusalOf(await pilot.post(plansOf(plan), body))).toEqual([409, 'plan-open']);
    const changes = (await pilot.get(`${V1}/implementation-plans/${drafted.id}/changes`)).json();
    expect(changes).toMatchObject({
      added: [{ title: added?.title }],
      changed: [{ before: { dueOn: first.dueOn }, after: { dueOn: '2027-12-31' }, fields: ['title', 'dueOn'] }],
      dropped: [{ id: second.id }],
      targetsDropped: TARGETS,
    });
    expect(await taskOf(first)).toMatchObject({ title: first.title, dueOn: first.dueOn });

    const amended = await advancePlan(office, await advancePlan(pilot, drafted, 'submission'), 'approval');
    expect(await taskOf(first)).toMatchObject({
      ...{ title: '全面放开落户', dueOn: '2027-12-31', originalDueOn: first.dueOn, state: 'in-progress' },
      plannedCurve: [{ on: '2027-12-31', percent: 100 }],
      originalCurve: [{ on: first.dueOn, percent: 100 }],
    });
    expect(await taskOf(second)).toMatchObject({ state: 'cancelled' });
    expect(amended.items.map(({ taskId }) => taskId !== null)).toEqual([true, true]);
    expect((await office.get(`${V1}/implementation-plans/${plan.id}`)).json()).toMatchObject({
      state: 'superseded',
      items: [{ dueOn: first.dueOn }, { id: second.id, taskId: second.taskId }],
    });
    const versions = await office.get(`${V1}/implementation-plans?pilotRegionId=${plan.pilotRegionId}`);
    const { items: listed } = versions.json<{ items: BuiltPlan[] }>();
    expect(listed.map(({ number, state }) => [number, state])).toEqual([
      [1, 'superseded'],
      [2, 'in-force'],
    ]);
    expect((await pilot.get(`${V1}/pilot-regions/${plan.pilotRegionId}/targets`)).json()).toEqual({ items: [] });
    const back = await pilot.get(`${V1}/implementation-plans/${plan.id}/changes?from=${amended.id}`);
    expect(back.json()).toMatchObject({ added: [{ id: second.id }], dropped: [{ title: added?.title }] });
    const other = await aDraftedPlan(office, pilot);
    const apart = await pilot.get(`${V1}/implementation-plans/${plan.id}/changes?from=${other.id}`);
    expect(refusalOf(apart)).toEqual([422, 'unknown-reference', 'query.from']);
  });

  it('leave tasks alone that were submitted or ended before the amendment', async () => {
    const plan = await aPlanInForce(office, pilot);
    const [first, second] = plan.items as [BuiltItem, BuiltItem];
    await advance(office, await taskOf(second), 'cancellation', { reason: '不再需要' });
    const items = [{ ...inputOf(first), title: '改名' }];
    const body = { ...(await aPlanBody(office)), items, reason: '精简' };
    const drafted = (await pilot.post(plansOf(plan), body)).json<BuiltPlan>();
    await advancePlan(office, await advancePlan(pilot, drafted, 'submission'), 'approval');
    expect(await taskOf(second)).toMatchObject({ state: 'cancelled', version: 2 });
    expect(await taskOf(first)).toMatchObject({ title: '改名' });
  });

  it('are returned with a reason, mended and handed in again', async () => {
    const plan = await aSubmittedPlan(office, pilot);
    const path = `${V1}/implementation-plans/${plan.id}`;
    expect(refusalOf(await pilot.patch(path, { goals: '新目标' }, { version: plan.version }))).toEqual([
      409,
      'wrong-state',
    ]);
    expect((await office.post(`${path}/return`, {}, { version: plan.version })).statusCode).toBe(400);
    const returned = await office.post(`${path}/return`, { reason: '目标偏低' }, { version: plan.version });
    expect(returned.json()).toMatchObject({ state: 'returned', returnReason: '目标偏低' });
    const late = { indicatorCode: 'X', target: '1', on: '2030-01-01' };
    const wrong = { items: [{ ...inputOf(plan.items[0] as BuiltItem), indicators: [late] }] };
    expect(refusalOf(await pilot.patch(path, wrong, { version: 3 }))).toEqual([
      422,
      'rule-broken',
      '/items/0/indicators/0/on',
    ]);
    const nobody = { items: [{ ...inputOf(plan.items[0] as BuiltItem), leadUnitId: ELSEWHERE[0] }] };
    expect(refusalOf(await pilot.patch(path, nobody, { version: 3 }))).toEqual([
      422,
      'unknown-reference',
      '/items/0/leadUnitId',
    ]);
    const mended = await pilot.patch(path, { goals: '更高目标', documentNumber: '德政发〔2026〕1号' }, { version: 3 });
    expect([mended.statusCode, mended.json()]).toEqual([
      200,
      expect.objectContaining({ goals: '更高目标', title: '新型城镇化综合试点实施方案', version: 4 }),
    ]);
    expect((await advancePlan(pilot, mended.json<BuiltPlan>(), 'submission')).state).toBe('submitted');
  });

  it('P13, P19, P1: need the version that was read and the territory, and are drafted once for a key', async () => {
    const region = await aRegion(office);
    const path = `${V1}/pilot-regions/${region.id}/implementation-plans`;
    const body = await aPlanBody(office);
    const [one, again] = [await pilot.post(path, body, { key: 'plan' }), await pilot.post(path, body, { key: 'plan' })];
    expect([one.statusCode, again.body]).toEqual([201, one.body]);
    const plan = one.json<BuiltPlan>();
    const at = `${V1}/implementation-plans/${plan.id}`;
    const stranger = await stack.as('pilot', ELSEWHERE);
    expect((await stranger.get(at)).statusCode).toBe(404);
    expect((await stranger.get(`${at}/changes`)).statusCode).toBe(404);
    expect((await stranger.post(path, body)).statusCode).toBe(404);
    expect((await stranger.post(`${at}/submission`, undefined, { version: 1 })).statusCode).toBe(404);
    expect((await stranger.get(`${V1}/implementation-plans?pilotRegionId=${region.id}`)).json()).toMatchObject({
      items: [],
    });
    expect((await stranger.get(`${V1}/pilot-regions/${region.id}/targets`)).statusCode).toBe(404);
    expect((await pilot.post(`${at}/submission`)).statusCode).toBe(428);
    expect((await pilot.post(`${at}/submission`, undefined, { version: 2 })).statusCode).toBe(412);
    expect((await office.post(`${at}/submission`, undefined, { version: 1 })).statusCode).toBe(403);
  });

  it('P21: are approved by nobody who drafted, changed or submitted them, and once', async () => {
    const subject = 'drafts-and-approves';
    const both = await stack.as('pilot', '*', subject);
    await stack.as('office', '*', subject);
    const changed = await both.patch(
      `${V1}/implementation-plans/${(await aDraftedPlan(office, pilot)).id}`,
      { goals: '新目标' },
      { version: 1 },
    );
    const plan = await advancePlan(pilot, changed.json<BuiltPlan>(), 'submission');
    const approve = (caller: Caller) =>
      caller.post(`${V1}/implementation-plans/${plan.id}/approval`, undefined, { version: plan.version });
    expect(refusalOf(await approve(both))).toEqual([403, 'separation-of-duties']);
    const answers = await Promise.all([approve(office), approve(office), approve(await stack.as('office'))]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412, 412]);
    const tasks = await office.get(`${V1}/tasks?territoryId=${plan.territoryId}`);
    expect(tasks.json<{ items: object[] }>().items).toHaveLength(plan.items.length);
  });

  it('P21: end with a final evaluation that another person of the office confirms', async () => {
    const region = await anActiveRegion(office);
    const path = `${V1}/pilot-regions/${region.id}/final-evaluations`;
    expect(refusalOf(await office.post(path, EVALUATION))).toEqual([409, 'no-plan-in-force']);
    await aPlanInForce(office, pilot, region);
    const { documentNumber: _document, ...bare } = EVALUATION;
    expect(refusalOf(await office.post(path, bare))).toEqual([422, 'rule-broken', '/documentNumber']);
    expect((await office.post(path, { ...EVALUATION, result: 'good' })).statusCode).toBe(400);
    expect((await pilot.post(path, EVALUATION)).statusCode).toBe(403);
    const first = await aProposedEvaluation(office, region);
    expect(refusalOf(await office.post(path, EVALUATION))).toEqual([409, 'evaluation-standing']);
    const decide = (caller: Caller, { id }: { id: string }, what: string, body?: unknown, version = 1) =>
      caller.post(`${V1}/final-evaluations/${id}/${what}`, body, { version });
    expect((await decide(office, first, 'return', { reason: '证据不足' })).json()).toMatchObject({ state: 'returned' });
    const second = await aProposedEvaluation(office, region);
    expect(refusalOf(await decide(office, second, 'confirmation'))).toEqual([403, 'separation-of-duties']);
    const another = await stack.as('office');
    expect((await decide(await stack.as('office', ELSEWHERE), second, 'confirmation')).statusCode).toBe(404);
    expect((await decide(another, second, 'confirmation', undefined, 2)).statusCode).toBe(412);
    const answers = await Promise.all([
      decide(another, second, 'confirmation'),
      decide(another, second, 'confirmation'),
    ]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
    expect((await office.get(`${V1}/pilot-regions/${region.id}`)).json()).toMatchObject({ state: 'concluded' });
    const told = (await stack.outbox()).filter(({ subject }) => subject === region.id);
    expect(told.at(-1)?.data).toMatchObject({ state: 'concluded' });
    expect((await pilot.get(path)).json<{ items: object[] }>().items).toMatchObject([
      { state: 'returned' },
      { state: 'confirmed', result: 'qualified' },
    ]);
    expect(
      (await pilot.post(`${V1}/pilot-regions/${region.id}/implementation-plans`, await aPlanBody(office))).statusCode,
    ).toBe(409);
  });

  it('begin, where the programme asks for it, once the public notice of the designation is over', async () => {
    const region = await aRegion(office);
    const settings = { designationNotice: true, designationNoticeDays: 7 };
    await office.patch(`${V1}/programmes/${region.programmeId}/settings`, settings, { version: 0 });
    const at = `${V1}/pilot-regions/${region.id}`;
    const activate = () => office.post(`${at}/activation`, undefined, { version: 1 });
    expect(refusalOf(await activate())).toEqual([409, 'notice-missing']);
    const text = { text: '拟将某县列入试点，现予公示。' };
    expect((await pilot.post(`${at}/notice`, text, { version: 1 })).statusCode).toBe(403);
    expect((await (await stack.as('office', ELSEWHERE)).post(`${at}/notice`, text, { version: 1 })).statusCode).toBe(
      404,
    );
    expect((await office.post(`${at}/notice`, text, { version: 1 })).statusCode).toBe(200);
    expect(refusalOf(await office.post(`${at}/notice`, text, { version: 1 }))).toEqual([409, 'notice-already-running']);
    expect(refusalOf(await activate())).toEqual([409, 'notice-running']);
    await passNotices(stack, region.id);
    expect((await activate()).json()).toMatchObject({ state: 'active' });
  });
});
