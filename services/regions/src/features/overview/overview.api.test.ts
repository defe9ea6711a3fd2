import { addDays, systemActor, todayInShanghai } from '@urbanpilot/platform';
import { type Caller, openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import fc from 'fast-check';
import { v4 as uuidv4 } from 'uuid';
import { regionsModule } from '../../module';
import {
  aDesignation,
  aDraft,
  advance,
  aRequest,
  aTaskInProgress,
  aTerritory,
  aUnit,
  type BuiltTask,
  inDays,
} from '../../regions-builders';
import { DEFAULT_LIGHTS, type LightThresholds } from '../programme-settings/programme-settings';
import { climbLadder } from '../supervision/supervision-service';
import { latenessByUnit } from '../task-lights/task-lateness';
import { type Light, lightOf } from '../task-lights/task-light';
import { TASK_STATES, type Task } from '../tasks/task';
import { countClosedTasks, lightBy, listLateUnits } from './overview-read-model';
import type { Overview } from './overview-schemas';

const TODAY = todayInShanghai(new Date());

describe('the overview', () => {
  let stack: ServiceStack;
  let office: Caller;
  let pilot: Caller;
  beforeAll(async () => {
    stack = await openServiceStack(regionsModule);
    [office, pilot] = [await stack.as('office'), await stack.as('pilot')];
  });
  afterAll(() => stack.close());

  const inUnit = <Result>(
    work: (unit: { rows<Row>(sql: string, values?: unknown[]): Promise<Row[]> }) => Promise<Result>,
  ) => stack.context.transaction(systemActor('test'), work);
  const overview = async (caller: Caller, query = '') =>
    (await caller.get(`/regions/v1/overview${query}`)).json<Overview>();

  it('tells what a caller reaches of tasks, requests and supervision, by programme and region', async () => {
    const before = await overview(office);
    const late = await aTaskInProgress(office, pilot, inDays(20));
    await inUnit((unit) => unit.rows('UPDATE task SET due_on = $2 WHERE id = $1', [late.id, inDays(-1)]));
    const draft = await aDraft(office, { dueOn: inDays(5) });
    const request = await aRequest(office, pilot);
    await stack.context.transaction(systemActor('test'), (unit) => climbLadder(unit, TODAY));
    const after = await overview(office);
    expect(after.tasks.byState).toEqual({
      ...before.tasks.byState,
      draft: before.tasks.byState.draft + 1,
      'in-progress': before.tasks.byState['in-progress'] + 2,
    });
    expect(after.tasks.byLight.red).toBe(before.tasks.byLight.red + 1);
    expect(after.requests.extension).toBe(before.requests.extension + 1);

    const region = await stack.as('pilot', [late.territoryId]);
    const own = await overview(region);
    expect(own).toMatchObject({
      day: TODAY,
      tasks: { byState: { draft: 0, 'in-progress': 1 }, byLight: { red: 1, green: 0 }, overdue: 1 },
      supervision: { reminder: 0, overdue: 1, notice: 0, interview: 0 },
      lateUnits: [{ tasks: 1, days: 1 }],
      nextDue: [],
      mechanisms: { regions: 1, complete: 0, incomplete: [{ territoryId: late.territoryId }] },
      requests: { extension: 0, change: 0 },
      alerts: { warning: 1 },
      publicNotices: { count: 0, items: [] },
    });
    expect(await overview(office, `?territoryId=${request.territoryId}`)).toMatchObject({
      tasks: { byLight: { red: 0, green: 1 }, overdue: 0 },
      nextDue: [{ taskId: request.taskId, dueOn: inDays(60), light: 'green', state: 'in-progress' }],
      requests: { extension: 1 },
    });
    expect((await overview(office, `?programmeId=${draft.programmeId}`)).tasks.byState).toMatchObject({
      draft: 1,
      'in-progress': 0,
    });
    expect((await overview(region, `?territoryId=${draft.territoryId}`)).tasks.byState.draft).toBe(0);
    expect((await office.get('/regions/v1/overview?programmeId=x')).statusCode).toBe(400);
  });

  it('counts what was told to the caller, and follows a task over its end', async () => {
    const task = await aTaskInProgress(office, pilot, inDays(30));
    await pilot.post(`/regions/v1/tasks/${task.id}/progress-entries`, { percent: 100, narrative: '完成' });
    const mine = async () => (await overview(office, `?programmeId=${task.programmeId}`)).tasks;
    expect(await mine()).toMatchObject({ byState: { 'in-progress': 1 }, byLight: { green: 1 } });
    const submitted = await advance(pilot, { ...task, version: task.version + 1 } as BuiltTask, 'submission');
    await advance(office, submitted, 'acceptance');
    expect(await mine()).toMatchObject({ byState: { submitted: 0, accepted: 1 }, byLight: { green: 1, off: 0 } });
    const { subject } = pilot;
    const told = (await overview(pilot)).unreadNotifications;
    await inUnit((unit) =>
      unit.rows(
        `INSERT INTO notification (id, recipient, alert_id, title, about_type, about_id, created_at)
         SELECT uuidv7(), issuer || '|' || subject, uuidv7(), '{"zh-CN":"提醒","en":"Told"}', 'task', $2, now()
         FROM access_grant WHERE subject = $1`,
        [subject, task.id],
      ),
    );
    expect((await overview(pilot)).unreadNotifications).toBe(told + 1);
  });

  describe('of any plans', () => {
    const from = '2026-01-01';
    const percent = fc.integer({ min: 0, max: 100 });
    const offset = fc.integer({ min: -40, max: 420 });
    const curve = fc.array(fc.tuple(fc.integer({ min: 1, max: 90 }), percent), { maxLength: 5 }).map((steps) => {
      const percents = [...steps.map(([, reached]) => reached).sort((a, b) => a - b), 100];
      let at = 0;
      return percents.map((reached, index) => {
        at += steps[index]?.[0] ?? 30;
        return { on: addDays(from, at), percent: reached };
      });
    });
    const plans = fc.record({
      state: fc.constantFrom(...TASK_STATES),
      curve,
      percent,
      started: fc.integer({ min: -60, max: 120 }),
      submitted: offset,
      slack: fc.nat(20),
      isFirst: fc.boolean(),
    });
    const parts = fc.array(fc.record({ unit: fc.nat(2), due: offset, completed: fc.option(offset) }), { maxLength: 2 });
    const days = [-1, 0, 15, 33, 60, 61, 100, 180, 240, 330, 480].map((length) => addDays(from, length));

    type Drawn<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never;
    const dayOf = (length: number) => addDays(from, length);
    const onceAUnit = (given: Drawn<typeof parts>) =>
      given.filter((part, index) => given.findIndex(({ unit }) => unit === part.unit) === index);

    /** A task whose first programme, or a further one, is the one that is looked at. */
    function aTaskOf(
      { state, isFirst, ...plan }: Drawn<typeof plans>,
      given: Drawn<typeof parts>,
      { programmeId, other, units }: { programmeId: string; other: string; units: string[] },
    ) {
      const isStarted = !['draft', 'issued', 'elaborated'].includes(state);
      const isSubmitted = ['submitted', 'accepted', 'returned'].includes(state);
      return {
        ...{ id: uuidv4(), state, percent: plan.percent, plannedCurve: plan.curve },
        ...(isFirst ? { programmeId, also: [] } : { programmeId: other, also: [programmeId] }),
        startedOn: isStarted ? dayOf(plan.started) : null,
        submittedOn: isSubmitted ? dayOf(plan.submitted) : null,
        dueOn: addDays(plan.curve.at(-1)?.on ?? from, plan.slack),
        parts: onceAUnit(given).map(({ unit, due, completed }) => ({
          ...{ unitId: units[unit] as string, dueOn: dayOf(due) },
          completedOn: completed === null ? null : dayOf(completed),
        })),
      };
    }

    it('shows the lights and the units at fault that the rules give, through every change', async () => {
      const { programmeId, territoryId } = await aDesignation(office);
      const other = (await aDesignation(office)).programmeId;
      const units = await Promise.all([aUnit(office), aUnit(office), aUnit(office)]);
      const cases = fc.sample(fc.tuple(plans, parts), { numRuns: 60, seed: 2026 });
      const tasks = cases.map(([plan, given]) => aTaskOf(plan, given, { programmeId, other, units }));
      await inUnit(async (unit) => {
        for (const task of tasks) {
          await unit.rows(
            `INSERT INTO task (id, programme_id, also_programme_ids, territory_id, title, description, origin, state, due_on,
               lead_unit_id, responsible_person, measures, planned_curve, percent, started_on, submitted_on, version, created_at)
             VALUES ($1, $2, $3, $4, '任务', '内容', 'municipal', $5, $6, $7, '张三', '措施', $8, $9, $10, $11, 1, now())`,
            [
              ...[task.id, task.programmeId, task.also, territoryId, task.state, task.dueOn, units[0]],
              ...[JSON.stringify(task.plannedCurve), task.percent, task.startedOn, task.submittedOn],
            ],
          );
          for (const part of task.parts) {
            await unit.rows(
              `INSERT INTO task_part (id, task_id, territory_id, unit_id, content, due_on, state, assigned_by, confirmed_by,
                 completed_on, result, version, created_at)
               VALUES (uuidv7(), $1, $2, $3, '分工', $4, CASE WHEN $5::date IS NULL THEN 'confirmed' ELSE 'completed' END, 'a',
                 'b', $5, CASE WHEN $5::date IS NOT NULL THEN '完成' END, 1, now())`,
              [task.id, territoryId, part.unitId, part.dueOn, part.completedOn],
            );
          }
        }
      });
      const reader = stack.context.database.reader('*');

      const check = async (thresholds: LightThresholds) => {
        const light = (task: (typeof tasks)[number], day: string): Light =>
          lightOf(
            task,
            { dueOn: task.dueOn, curve: task.plannedCurve },
            day,
            task.programmeId === programmeId ? thresholds : DEFAULT_LIGHTS,
          );
        const rows = await reader.rows<{ taskId: string; lights: Light[] }>(
          `SELECT o.task_id AS "taskId", array_agg(${lightBy('d.day')} ORDER BY d.day) AS lights
           FROM open_task o CROSS JOIN unnest($2::date[]) AS d (day) WHERE o.programme_id = $1 GROUP BY o.task_id`,
          [programmeId, days],
        );
        const open = tasks.filter(({ state }) => state !== 'accepted' && state !== 'cancelled');
        const expected = open.map((task) => [task.id, days.map((day) => light(task, day))]);
        expect(Object.fromEntries(rows.map(({ taskId, lights }) => [taskId, lights]))).toEqual(
          Object.fromEntries(expected),
        );
        const closed = await countClosedTasks(reader, '*', { programmeId });
        for (const state of ['accepted', 'cancelled'] as const) {
          for (const word of ['green', 'yellow', 'off'] as const) {
            const counted = closed.find((one) => one.state === state && one.light === word)?.count ?? 0;
            const those = tasks.filter((task) => task.state === state && light(task, TODAY) === word);
            expect([state, word, counted]).toEqual([state, word, those.length]);
          }
        }
      };

      const checkUnits = async (day: string) => {
        const atWork = tasks.filter(({ state }) => state === 'in-progress' || state === 'returned');
        const faults = atWork.flatMap(({ dueOn, parts: given }) => {
          const late = Math.max(0, (Date.parse(day) - Date.parse(dueOn)) / 86_400_000);
          return latenessByUnit(units[0] as string, late, given, day);
        });
        const totals = units.map((unitId) => {
          const own = faults.filter((fault) => fault.unitId === unitId);
          return { unitId, tasks: own.length, days: own.reduce((sum, { days: late }) => sum + late, 0) };
        });
        const found = await listLateUnits(reader, '*', { programmeId }, day, 20);
        const byId = (one: { unitId: string }, two: { unitId: string }) => (one.unitId < two.unitId ? -1 : 1);
        expect(found.map(({ unitName: _name, ...unit }) => unit).sort(byId)).toEqual(
          totals.filter((unit) => unit.tasks > 0).sort(byId),
        );
      };

      await check(DEFAULT_LIGHTS);
      for (const day of days) await checkUnits(day);
      const strict = { yellowLag: 0, redLag: 7 };
      expect(
        (await office.patch(`/regions/v1/programmes/${programmeId}/settings`, strict, { version: 0 })).statusCode,
      ).toBe(200);
      await check(strict);
      const changed = fc.sample(fc.tuple(fc.constantFrom<Task['state']>(...TASK_STATES), percent), {
        numRuns: 60,
        seed: 7,
      });
      for (const [index, task] of tasks.entries()) {
        const [state, reached] = changed[index] as [Task['state'], number];
        const startedOn = task.startedOn ?? addDays(from, 3);
        const submittedOn = task.submittedOn ?? task.dueOn;
        Object.assign(task, { state, percent: reached, startedOn, submittedOn });
        await inUnit((unit) =>
          unit.rows('UPDATE task SET state = $2, percent = $3, started_on = $4, submitted_on = $5 WHERE id = $1', [
            ...[task.id, state, reached, startedOn, submittedOn],
          ]),
        );
      }
      await check(strict);
      const kept = await reader.rows('SELECT * FROM open_task ORDER BY programme_id, task_id');
      await inUnit((unit) => unit.rows('SELECT refill_open_tasks()'));
      expect(await reader.rows('SELECT * FROM open_task ORDER BY programme_id, task_id')).toEqual(kept);
      await check(strict);
    });
  });

  it('is empty where nothing is', async () => {
    const region = await stack.as('pilot', [await aTerritory(office)]);
    const empty = await overview(region);
    expect(Object.values(empty.tasks.byState).every((count) => count === 0)).toBe(true);
    expect(empty).toMatchObject({ lateUnits: [], nextDue: [], mechanisms: { regions: 0 }, unreadNotifications: 0 });
  });
});
