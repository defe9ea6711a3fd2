import { systemActor } from '@urbanpilot/platform';
import { type Caller, openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { regionsModule } from '../../module';
import { aDraft, advance, aPart, aUnit, type BuiltTask, inDays } from '../../regions-builders';
import { aPlanInForce } from '../implementation-plans/implementation-plan-builders';
import { aRegion } from '../pilot-regions/pilot-region-builders';
import { openRectification } from '../tasks/rectification-service';
import {
  aConsultation,
  aConsultedPlan,
  advanceAnnual,
  anAnnualPlan,
  anAwaitedOpinion,
  aPlanOfOne,
  type BuiltAnnualPlan,
  type BuiltPlanItem,
  everybodyAgrees,
  opinionsOf,
  planNow,
} from './annual-plan-builders';

const V1 = '/regions/v1';
const ELSEWHERE = ['01990c4e-0000-7000-8000-000000000000'];
const MANY = 200;
const MOST = 5_000;

describe('annual plans over HTTP', () => {
  let stack: ServiceStack;
  let office: Caller;
  let approver: Caller;
  let pilot: Caller;
  let department: Caller;
  beforeAll(async () => {
    stack = await openServiceStack(regionsModule);
    [office, approver] = [await stack.as('office'), await stack.as('leader')];
    [pilot, department] = [await stack.as('pilot'), await stack.as('department')];
  });
  afterAll(() => stack.close());

  const refusalOf = (answer: { statusCode: number; json<T>(): T }) => {
    const { type, errors = [] } = answer.json<{ type: string; errors?: { pointer: string }[] }>();
    return [answer.statusCode, type.replace('urn:urbanpilot:problem:', ''), ...errors.map(({ pointer }) => pointer)];
  };
  const move = (caller: Caller, plan: BuiltAnnualPlan, transition: string, body?: unknown) =>
    caller.post(`${V1}/annual-plans/${plan.id}/${transition}`, body, { version: plan.version });
  const itemsOf = async (caller: Caller, { id }: { id: string }, query = '') =>
    (await caller.get(`${V1}/annual-plans/${id}/items?limit=200${query}`)).json<{ items: BuiltPlanItem[] }>().items;
  const consulted = (plan: BuiltAnnualPlan) => aConsultedPlan(office, { pilot, department }, plan);
  const tasksOf = async ({ programmeId }: BuiltAnnualPlan, query = '') =>
    (await office.get(`${V1}/tasks?programmeId=${programmeId}&limit=200${query}`)).json<{ items: BuiltTask[] }>().items;

  it('are drafted from open tasks, open findings and what implementation plans have due, and double no task', async () => {
    const region = await aRegion(office);
    const { programmeId, territoryId } = region;
    const planned = await aPlanInForce(office, pilot, region);
    const [due2027, due2028] = planned.items;
    await office.post(`${V1}/tasks/${due2027?.taskId}/cancellation`, { reason: '暂缓' }, { version: 1 });
    const open = async (dueOn: string, issue = true) => {
      const body = { programmeId, territoryId, title: '任务', description: '内容', origin: 'municipal', dueOn };
      const task = (await office.post(`${V1}/tasks`, body)).json<BuiltTask>();
      return issue ? advance(office, task, 'issuance') : task;
    };
    const [late, due, later, draft] = [
      await open('2025-12-31'),
      await open('2027-12-31'),
      await open('2028-01-01'),
      await open('2026-12-31', false),
    ];
    const finding = {
      ...{ findingId: uuidv4(), programmeId, territoryId, title: '落户偏慢', dueOn: '2027-03-31' },
      ...{ severity: 'serious' as const, indicatorCode: null },
    };
    await stack.context.transaction(systemActor('test'), (unit) => openRectification(unit, uuidv4(), finding));
    await aPart(office, due, '2027-10-31');
    const plan = await anAnnualPlan(office, programmeId);
    expect(plan).toMatchObject({ state: 'drafted', year: 2027, items: 4, continued: 3, dropped: 0, version: 1 });
    const items = await itemsOf(pilot, plan);
    expect(
      items.filter(({ source }) => source === 'unfinished-task').map(({ continuesTaskId }) => continuesTaskId),
    ).toEqual([late.id, due.id]);
    expect(items.find(({ source }) => source === 'finding')).toMatchObject({ sourceId: finding.findingId });
    expect(items.find(({ source }) => source === 'implementation-plan')).toMatchObject({
      sourceId: due2027?.id,
      continuesTaskId: null,
      dueOn: '2027-06-30',
    });
    const continued = items.map(({ continuesTaskId }) => continuesTaskId);
    expect([later.id, draft.id, due2028?.taskId].some((id) => continued.includes(id ?? ''))).toBe(false);
    expect(refusalOf(await office.post(`${V1}/annual-plans`, { programmeId, year: 2027 }))).toEqual([
      409,
      'year-planned',
    ]);

    const before = (await tasksOf(plan)).length;
    const issued = await advanceAnnual(
      office,
      await advanceAnnual(approver, await consulted(plan), 'approval'),
      'issuance',
    );
    expect(issued).toMatchObject({ state: 'issued', version: 5 });
    expect(await tasksOf(plan)).toHaveLength(before + 1);
    const made = (await itemsOf(office, plan)).filter(({ taskId }) => taskId !== null);
    expect(made.map(({ sourceId }) => sourceId)).toEqual([due2027?.id]);
    const again = (await office.get(`${V1}/implementation-plans/${planned.id}`)).json<{
      items: { taskId: string }[];
    }>();
    expect(again.items[0]?.taskId).toBe(made[0]?.taskId);
    expect((await office.get(`${V1}/tasks/${due.id}`)).json()).toMatchObject({
      dueOn: '2027-12-31',
      version: due.version,
    });
  });

  it('are written by the office while they are drafted, and whoever approves must have read the last change', async () => {
    const { plan, item, region } = await aPlanOfOne(office);
    const at = `${V1}/annual-plan-items/${item.id}`;
    expect(plan).toMatchObject({ version: 2, items: 1 });
    const changed = await office.patch(
      at,
      { title: '新名称', cooperatingUnitIds: [await aUnit(office)] },
      { version: 1 },
    );
    expect([changed.statusCode, changed.json()]).toEqual([
      200,
      expect.objectContaining({ title: '新名称', version: 2 }),
    ]);
    expect((await planNow(office, plan)).version).toBe(3);
    expect((await office.patch(at, { title: '又一' })).statusCode).toBe(428);
    expect((await office.patch(at, { title: '又一' }, { version: 1 })).statusCode).toBe(412);
    const wrong = { dueOn: '2028-01-01', cooperatingUnitIds: [item.leadUnitId] };
    expect(refusalOf(await office.patch(at, wrong, { version: 2 }))).toEqual([
      422,
      'rule-broken',
      '/dueOn',
      '/cooperatingUnitIds/0',
    ]);
    expect(refusalOf(await office.patch(at, { leadUnitId: ELSEWHERE[0] }, { version: 2 }))).toEqual([
      422,
      'unknown-reference',
      '/leadUnitId',
    ]);
    const add = (caller: Caller, body: object) => caller.post(`${V1}/annual-plans/${plan.id}/items`, body);
    const body = { territoryId: region.territoryId, title: '任务', description: '内容', origin: 'municipal' };
    expect((await add(pilot, body)).statusCode).toBe(403);
    expect(refusalOf(await add(await stack.as('office', [region.territoryId]), body))).toEqual([
      403,
      'whole-reach-required',
    ]);
    expect(refusalOf(await add(office, { ...body, territoryId: (await aRegion(office)).territoryId }))).toEqual([
      422,
      'unknown-reference',
      '/territoryId',
    ]);
    expect((await add(office, { ...body, origin: 'rectification' })).statusCode).toBe(400);
    const bare = (await add(office, body)).json<BuiltPlanItem>();
    const now = await planNow(office, plan);
    expect(refusalOf(await move(office, now, 'consultation', { until: inDays(10) }))).toEqual([
      422,
      'items-incomplete',
      `/items/${bare.id}/dueOn`,
      `/items/${bare.id}/leadUnitId`,
    ]);
    const drop = `${V1}/annual-plan-items/${bare.id}/drop`;
    expect((await office.post(drop, {}, { version: 1 })).statusCode).toBe(400);
    expect((await office.post(drop, { reason: '重复' }, { version: 1 })).json()).toMatchObject({ dropReason: '重复' });
    expect(await planNow(office, plan)).toMatchObject({ items: 2, dropped: 1 });
    const consulting = await aConsultation(office, await planNow(office, plan));
    expect(refusalOf(await office.patch(at, { title: '又一' }, { version: 2 }))).toEqual([409, 'wrong-state']);
    expect(refusalOf(await add(office, body))).toEqual([409, 'wrong-state']);
    expect(refusalOf(await office.post(drop, { reason: '重复' }, { version: 2 }))).toEqual([409, 'wrong-state']);
    await everybodyAgrees({ pilot, department }, consulting);
    const heard = await advanceAnnual(office, consulting, 'consultation-end');
    await office.patch(at, { title: '批准前改动' }, { version: 2 });
    expect((await move(approver, heard, 'approval')).statusCode).toBe(412);
  });

  it('go on with tasks whose due day changes by requests alone', async () => {
    const draft = await aDraft(office, { dueOn: '2027-06-30' });
    const task = await advance(office, draft, 'issuance');
    const plan = await anAnnualPlan(office, task.programmeId);
    const [item] = await itemsOf(office, plan);
    const at = `${V1}/annual-plan-items/${item?.id}`;
    expect(refusalOf(await office.patch(at, { dueOn: '2027-12-31' }, { version: 1 }))).toEqual([
      409,
      'item-continues-task',
    ]);
    expect((await office.post(`${at}/drop`, { reason: '不列入' }, { version: 1 })).statusCode).toBe(200);
    expect((await office.get(`${V1}/tasks/${task.id}`)).json()).toMatchObject({
      state: 'issued',
      version: task.version,
    });
    expect(refusalOf(await move(office, await planNow(office, plan), 'consultation', { until: inDays(9) }))).toEqual([
      422,
      'plan-empty',
    ]);
  });

  it('are told what regions and units concerned think, whose objections are answered first', async () => {
    const { plan, item, region } = await aPlanOfOne(office);
    expect(refusalOf(await move(office, plan, 'consultation', { until: inDays(0) }))).toEqual([
      422,
      'rule-broken',
      '/until',
    ]);
    const consulting = await aConsultation(office, plan);
    const opinions = await opinionsOf(office, plan);
    expect(opinions.map(({ territoryId, unitId, verdict }) => [territoryId, unitId, verdict])).toEqual([
      [region.territoryId, null, null],
      [null, item.leadUnitId, null],
    ]);
    const [ofRegion, ofUnit] = opinions;
    const say = (caller: Caller, id = '', body: object = {}, version = 1) =>
      caller.post(`${V1}/annual-plan-opinions/${id}/statement`, body, { version });
    expect(refusalOf(await move(office, consulting, 'consultation-end'))).toEqual([409, 'opinions-pending']);
    const own = await stack.as('pilot', [region.territoryId]);
    const stranger = await stack.as('pilot', ELSEWHERE);
    expect((await say(stranger, ofRegion?.id, { verdict: 'agree' })).statusCode).toBe(404);
    expect(await opinionsOf(stranger, plan)).toMatchObject([{ unitId: item.leadUnitId }]);
    expect(await itemsOf(stranger, plan)).toEqual([]);
    expect(await planNow(stranger, plan)).toMatchObject({ items: 0 });
    expect((await stranger.get(`${V1}/annual-plan-items/${item.id}`)).statusCode).toBe(404);
    expect(refusalOf(await say(department, ofRegion?.id, { verdict: 'agree' }))).toEqual([403, 'not-your-opinion']);
    expect(refusalOf(await say(own, ofUnit?.id, { verdict: 'agree' }))).toEqual([403, 'not-your-opinion']);
    const otherUnit = await stack.as('department', '*', uuidv4(), await aUnit(office));
    expect(refusalOf(await say(otherUnit, ofUnit?.id, { verdict: 'agree' }))).toEqual([403, 'other-unit']);
    expect(refusalOf(await say(own, ofRegion?.id, { verdict: 'object' }))).toEqual([422, 'rule-broken', '/opinion']);
    const objection = { verdict: 'object', opinion: '时限过紧' };
    expect((await say(own, ofRegion?.id, objection)).json()).toMatchObject({
      ...objection,
      givenOn: inDays(0),
      version: 2,
    });
    expect((await say(own, ofRegion?.id, objection)).statusCode).toBe(412);
    expect((await say(department, ofUnit?.id, { verdict: 'agree' })).statusCode).toBe(200);
    const heard = await advanceAnnual(office, consulting, 'consultation-end');
    expect(refusalOf(await say(own, ofRegion?.id, objection, 2))).toEqual([409, 'wrong-state']);
    expect(refusalOf(await move(approver, heard, 'approval'))).toEqual([409, 'objections-open']);
    const answer = (caller: Caller) =>
      caller.post(`${V1}/annual-plan-opinions/${ofRegion?.id}/reply`, { reply: '已延长' }, { version: 2 });
    expect((await answer(own)).statusCode).toBe(403);
    expect((await answer(office)).json()).toMatchObject({ reply: '已延长', version: 3 });
    expect((await advanceAnnual(approver, heard, 'approval')).state).toBe('approved');
  });

  it('hear nobody after the last day, and are consulted again after changes', async () => {
    const opinion = await anAwaitedOpinion(office);
    const [{ annualPlanId }] = (await stack.context.database
      .reader('*')
      .rows<{ annualPlanId: string }>(
        'SELECT annual_plan_id AS "annualPlanId" FROM annual_plan_opinion WHERE id = $1',
        [opinion.id],
      )) as [{ annualPlanId: string }];
    await stack.context.transaction(systemActor('test'), (unit) =>
      unit.rows('UPDATE annual_plan SET consult_until = $2 WHERE id = $1', [annualPlanId, inDays(-1)]),
    );
    const late = await pilot.post(
      `${V1}/annual-plan-opinions/${opinion.id}/statement`,
      { verdict: 'agree' },
      { version: 1 },
    );
    expect(refusalOf(late)).toEqual([409, 'consultation-over']);
    const plan = await planNow(office, { id: annualPlanId });
    const heard = await advanceAnnual(office, plan, 'consultation-end');
    const again = await aConsultation(office, heard);
    const awaited = await opinionsOf(office, again);
    expect(awaited.map(({ id }) => id)).not.toContain(opinion.id);
    expect(awaited).toHaveLength(2);
  });

  it('P21: are approved by nobody who wrote on them, once, and every step is refused out of its turn', async () => {
    const { plan } = await aPlanOfOne(office);
    const steps: [string, unknown?][] = [
      ['consultation-end'],
      ['approval'],
      ['issuance'],
      ['return', { reason: '重拟' }],
    ];
    for (const [step, body] of steps) {
      expect([step, ...refusalOf(await move(office, plan, step, body))]).toEqual([step, 409, 'wrong-state']);
    }
    const heard = await consulted(plan);
    expect(refusalOf(await move(office, heard, 'approval'))).toEqual([403, 'separation-of-duties']);
    expect(refusalOf(await move(await stack.as('leader', ELSEWHERE), heard, 'approval'))).toEqual([
      403,
      'whole-reach-required',
    ]);
    expect((await office.post(`${V1}/annual-plans/${plan.id}/approval`)).statusCode).toBe(428);
    const answers = await Promise.all([move(approver, heard, 'approval'), move(approver, heard, 'approval')]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
    const approved = await planNow(office, plan);
    expect(refusalOf(await move(office, approved, 'consultation', { until: inDays(9) }))).toEqual([409, 'wrong-state']);
    const returned = await advanceAnnual(approver, approved, 'return', { reason: '重拟' });
    expect(returned).toMatchObject({ state: 'drafted', returnReason: '重拟', approvedOn: null });
    const issued = await advanceAnnual(
      office,
      await advanceAnnual(approver, await consulted(returned), 'approval'),
      'issuance',
    );
    expect(refusalOf(await move(office, issued, 'issuance'))).toEqual([409, 'wrong-state']);
    expect(refusalOf(await move(office, issued, 'return', { reason: '重拟' }))).toEqual([409, 'wrong-state']);
    const acts = (await stack.auditLog())
      .filter(({ resourceId }) => resourceId === plan.id)
      .map(({ action }) => action);
    expect(acts).toEqual(
      [
        'drafted',
        'consulted',
        'consultation-ended',
        'approved',
        'returned',
        'consulted',
        'consultation-ended',
        'approved',
        'issued',
      ].map((act) => `annual-plan.${act}`),
    );
  });

  it('are not issued for a region that left meanwhile', async () => {
    const { plan, item, region } = await aPlanOfOne(office);
    const approved = await advanceAnnual(approver, await consulted(plan), 'approval');
    await office.post(`${V1}/pilot-regions/${region.id}/withdrawal`, { reason: '区划调整' }, { version: 1 });
    expect(refusalOf(await move(office, approved, 'issuance'))).toEqual([
      422,
      'rule-broken',
      `/items/${item.id}/territoryId`,
    ]);
    expect(await tasksOf(plan)).toEqual([]);
  });

  /** A plan of so many items like its one, of which each has a cooperating unit. */
  async function aPlanOf(count: number): Promise<BuiltAnnualPlan> {
    const { plan, item } = await aPlanOfOne(office);
    const cooperating = await aUnit(office);
    await office.patch(`${V1}/annual-plan-items/${item.id}`, { cooperatingUnitIds: [cooperating] }, { version: 1 });
    await stack.context.transaction(systemActor('test'), (unit) =>
      unit.rows(
        `INSERT INTO annual_plan_item SELECT (json_populate_record(i, json_build_object('id', gen_random_uuid()))).*
         FROM annual_plan_item i, generate_series(2, $2::int) WHERE i.id = $1`,
        [item.id, count],
      ),
    );
    return advanceAnnual(approver, await consulted(await planNow(office, plan)), 'approval');
  }

  it('P1: issue 200 tasks in one request within two seconds, once for a key', async () => {
    const plan = await aPlanOf(MANY);
    const path = `${V1}/annual-plans/${plan.id}/issuance`;
    const started = performance.now();
    const issued = await office.post(path, undefined, { version: plan.version, key: 'issue' });
    const took = performance.now() - started;
    expect([issued.statusCode, issued.json<BuiltAnnualPlan>().state]).toEqual([200, 'issued']);
    expect((await office.post(path, undefined, { version: plan.version, key: 'issue' })).body).toBe(issued.body);
    const tasks = await tasksOf(plan);
    expect(tasks).toHaveLength(MANY);
    expect(new Set(tasks.map(({ state }) => state))).toEqual(new Set(['issued']));
    const parts = await office.get(`${V1}/task-parts?taskId=${tasks[0]?.id}`);
    expect(parts.json<{ items: object[] }>().items).toMatchObject([{ state: 'assigned', dueOn: '2027-06-30' }]);
    expect(took).toBeLessThan(2_000);
  });

  it('issue 5,000 tasks in one request', async () => {
    const plan = await aPlanOf(MOST);
    expect((await advanceAnnual(office, plan, 'issuance')).state).toBe('issued');
    const [counted] = await stack.context.database
      .reader('*')
      .rows<{ tasks: number }>('SELECT count(*)::int AS tasks FROM task WHERE programme_id = $1', [plan.programmeId]);
    expect(counted?.tasks).toBe(MOST);
    const full = await office.post(`${V1}/annual-plans/${plan.id}/items`, {
      ...{ territoryId: ELSEWHERE[0], title: '任务', description: '内容', origin: 'municipal' },
    });
    expect(full.statusCode).toBe(409);
  }, 60_000);
});
