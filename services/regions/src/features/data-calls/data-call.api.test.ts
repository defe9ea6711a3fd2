import { addDays, systemActor } from '@urbanpilot/platform';
import { type Caller, openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { Workbook } from 'exceljs';
import { v4 as uuidv4 } from 'uuid';
import { regionsModule } from '../../module';
import { aTerritory, aUnit, inDays } from '../../regions-builders';
import { signOffOf } from '../reports/report-builders';
import {
  aCall,
  anAnswer,
  answersOf,
  aSentCall,
  type BuiltAnswer,
  callBody,
  FIELDS,
  filled,
  prepared,
  submitted,
  VALUES,
} from './data-call-builders';
import { remindOfCalls } from './data-call-reminder-service';

const CALLS = '/regions/v1/data-calls';
const ANSWERS = '/regions/v1/data-call-answers';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe('data calls', () => {
  let stack: ServiceStack;
  let office: Caller;
  let pilot: Caller;
  beforeAll(async () => {
    stack = await openServiceStack(regionsModule);
    [office, pilot] = [await stack.as('office'), await stack.as('pilot')];
  });
  afterAll(() => stack.close());

  const problemOf = (answer: { statusCode: number; json<T>(): T }) => {
    const { type, errors = [] } = answer.json<{ type: string; errors?: { pointer: string; rule: string }[] }>();
    const named = errors.map(({ pointer, rule }) => `${pointer} ${rule}`);
    return [answer.statusCode, type.replace('urn:urbanpilot:problem:', ''), ...named];
  };
  const step = (caller: Caller, { id, version }: { id: string; version: number }, name: string, body?: unknown) =>
    caller.post(`${ANSWERS}/${id}/${name}`, body, { version });

  it('goes from a draft over answers that are returned and accepted to its end', async () => {
    const [territoryId, unitId] = [await aTerritory(office), await aUnit(office)];
    const draft = await aCall(office, [territoryId], { unitIds: [unitId] });
    const region = await stack.as('pilot', [territoryId]);
    expect((await region.get(`${CALLS}/${draft.id}`)).statusCode).toBe(404);
    const fewer = { fields: FIELDS.slice(0, 2) };
    const changed = await office.patch(`${CALLS}/${draft.id}`, fewer, { version: 1 });
    expect(changed.json()).toMatchObject({ ...fewer, state: 'draft', version: 2 });
    const sent = await office.post(`${CALLS}/${draft.id}/sending`, undefined, { version: 2 });
    expect(sent.json()).toMatchObject({ state: 'sent', sentOn: inDays(0), version: 3 });
    expect((await region.get(`${CALLS}/${draft.id}`)).json()).toMatchObject({
      territoryIds: [territoryId],
      unitIds: [],
    });

    const [own] = (await answersOf(region, draft)) as [BuiltAnswer];
    expect(await answersOf(office, draft)).toHaveLength(2);
    const mine = await prepared(region, own);
    expect(mine).toMatchObject({ state: 'signing', submittedOn: null, revision: 0 });
    expect(problemOf(await step(office, mine, 'acceptance'))).toEqual([409, 'wrong-state']);
    const checker = await stack.as('pilot', [territoryId]);
    const { id: signOffId, version } = await signOffOf(office, mine);
    const refusal = { reason: '数据不符' };
    const sentBack = await checker.post(`/regions/v1/sign-offs/${signOffId}/return`, refusal, { version });
    expect(sentBack.statusCode).toBe(200);
    const [back] = (await answersOf(region, draft)) as [BuiltAnswer];
    expect(back).toMatchObject({ state: 'open', returnReason: '数据不符', submittedOn: null });
    const first = await submitted(stack, back);
    expect(first).toMatchObject({ state: 'submitted', submittedOn: inDays(0), returnReason: null });
    const returned = await step(office, first, 'return', { reason: '请核实' });
    expect(returned.json()).toMatchObject({ state: 'returned', returnReason: '请核实', revision: 1 });
    const second = await submitted(stack, returned.json(), { settled: '1300' });
    expect(second).toMatchObject({ state: 'submitted', values: { ...VALUES, settled: '1300' }, revision: 2 });
    const accepted = await step(office, second, 'acceptance');
    expect(accepted.json()).toMatchObject({ state: 'accepted', returnReason: null, workingDaysLate: 0 });

    const closed = await office.post(`${CALLS}/${draft.id}/closure`, undefined, { version: 3 });
    expect(closed.json()).toMatchObject({ state: 'closed', closedOn: inDays(0) });
    const [, late] = (await answersOf(office, draft)) as [BuiltAnswer, BuiltAnswer];
    const department = await stack.as('department');
    const tooLate = await department.patch(`${ANSWERS}/${late.id}`, { values: VALUES }, { version: 1 });
    expect(problemOf(tooLate)).toEqual([409, 'wrong-state']);
    const acts = (await stack.auditLog()).filter(({ resourceId }) => resourceId === own.id).map(({ action }) => action);
    expect(acts.map((action) => action.replace('data-call-answer.', ''))).toEqual([
      ...['filled', 'prepared', 'not-signed', 'filled', 'prepared', 'signed', 'returned'],
      ...['filled', 'prepared', 'signed', 'accepted'],
    ]);
  });

  it('names the field and the rule of what was filled in wrongly', async () => {
    const answer = await anAnswer(office);
    const wrong = { values: { settled: '-1', measure: '超过十个字的措施说明文字', level: '也许', other: '1' } };
    expect(problemOf(await pilot.patch(`${ANSWERS}/${answer.id}`, wrong, { version: 1 }))).toEqual([
      422,
      'rule-broken',
      '/values/other unknownField',
      '/values/settled min',
      '/values/measure maxLength',
      '/values/level choice',
    ]);
    const half = await filled(pilot, answer, { settled: '12', since: '2026-01-01' });
    const cleared = await filled(pilot, half, { since: null });
    expect(cleared.values).toEqual({ settled: '12' });
    expect(problemOf(await step(pilot, cleared, 'signing'))).toEqual([422, 'rule-broken', '/values/measure required']);
    const number = { values: { settled: 12 } };
    expect((await pilot.patch(`${ANSWERS}/${answer.id}`, number, { version: 3 })).statusCode).toBe(400);
    const badKey = await pilot.patch(`${ANSWERS}/${answer.id}`, { values: { '1x': '12' } }, { version: 3 });
    expect(problemOf(badKey)).toContain('/values/1x propertyNames');
  });

  it('names what of a call does not fit', async () => {
    const territoryId = await aTerritory(office);
    const refused = async (changes: object) =>
      problemOf(await office.post(CALLS, callBody([territoryId], changes as never))).slice(1);
    expect(await refused({ territoryIds: [] })).toEqual(['rule-broken', '/territoryIds addressees']);
    expect(await refused({ dueOn: inDays(-1) })).toEqual(['rule-broken', '/dueOn notPast']);
    expect(await refused({ fields: [FIELDS[0], FIELDS[0]] })).toEqual(['rule-broken', '/fields/1/key unique']);
    expect(await refused({ territoryIds: [uuidv4()] })).toEqual(['unknown-reference', '/territoryIds/0 reference']);
    expect(await refused({ unitIds: [uuidv4()] })).toEqual(['unknown-reference', '/unitIds/0 reference']);
    expect((await refused({ fields: [] }))[0]).toBe('validation-failed');
    const sent = await aSentCall(office, [territoryId]);
    const late = await office.patch(`${CALLS}/${sent.id}`, { title: '改' }, { version: sent.version });
    expect(problemOf(late)).toEqual([422, 'rule-broken', '/title draftOnly']);
    const longer = await office.patch(`${CALLS}/${sent.id}`, { dueOn: inDays(60) }, { version: sent.version });
    expect(longer.json()).toMatchObject({ dueOn: inDays(60) });
  });

  it('P13: refuses the stale and the repeated', async () => {
    const call = await aCall(office);
    expect((await office.post(`${CALLS}/${call.id}/sending`)).statusCode).toBe(428);
    const keys = [uuidv4(), uuidv4()];
    const sends = await Promise.all(
      keys.map((key) => office.post(`${CALLS}/${call.id}/sending`, undefined, { version: 1, key })),
    );
    expect(sends.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
    expect(await answersOf(office, call)).toHaveLength(1);
    const key = uuidv4();
    const answer = await submitted(stack, ((await answersOf(office, call)) as [BuiltAnswer])[0]);
    const decide = () => office.post(`${ANSWERS}/${answer.id}/acceptance`, undefined, { version: answer.version, key });
    const once = await decide();
    expect([(await decide()).json(), (await step(office, answer, 'acceptance')).statusCode]).toEqual([
      once.json(),
      412,
    ]);
  });

  it('P19: shows and lets fill in its own alone, and lets nobody change a call who reaches a part of it', async () => {
    const [one, two] = [await aTerritory(office), await aTerritory(office)];
    const call = await aSentCall(office, [one, two]);
    const region = await stack.as('pilot', [one]);
    const [foreign] = (await answersOf(office, call)).filter(({ territoryId }) => territoryId === two) as [BuiltAnswer];
    expect((await answersOf(region, call)).map(({ territoryId }) => territoryId)).toEqual([one]);
    expect((await region.get(`${ANSWERS}/${foreign.id}`)).statusCode).toBe(404);
    expect((await region.patch(`${ANSWERS}/${foreign.id}`, { values: VALUES }, { version: 1 })).statusCode).toBe(404);
    expect((await region.get(`${CALLS}/${call.id}`)).json()).toMatchObject({ territoryIds: [one] });
    const part = await stack.as('office', [one]);
    expect((await part.get(`${CALLS}/${call.id}`)).statusCode).toBe(200);
    expect((await part.post(`${CALLS}/${call.id}/closure`, undefined, { version: call.version })).statusCode).toBe(404);
    expect(problemOf(await part.post(CALLS, callBody([one, two])))).toEqual([
      422,
      'unknown-reference',
      '/territoryIds/1 reference',
    ]);
    expect((await part.post(CALLS, callBody([one]))).statusCode).toBe(201);
  });

  it('P21: is signed by others than who filled it in, not decided by who signed, and by one of two at once', async () => {
    const subject = 'fills-and-decides';
    const [both, decider] = [await stack.as('pilot', '*', subject), await stack.as('office', '*', subject)];
    const mine = await prepared(pilot, await anAnswer(office));
    const { id, version } = await signOffOf(office, mine);
    const own = await pilot.post(`/regions/v1/sign-offs/${id}/approvals`, undefined, { version });
    expect(problemOf(own)[1]).toBe('separation-of-duties');
    const answer = await submitted(stack, await anAnswer(office), VALUES, both);
    expect(problemOf(await step(decider, answer, 'acceptance'))[1]).toBe('separation-of-duties');
    expect(problemOf(await step(decider, answer, 'return', { reason: '不' }))[1]).toBe('separation-of-duties');
    const decisions = await Promise.all([
      step(office, answer, 'acceptance'),
      step(office, answer, 'return', { reason: '不' }),
    ]);
    expect(decisions.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
  });

  it('is filled in for the unit that is asked, and for a region by its own people alone', async () => {
    const [territoryId, unitId] = [await aTerritory(office), await aUnit(office)];
    const call = await aSentCall(office, [territoryId], { unitIds: [unitId] });
    const answers = await answersOf(office, call);
    const ofUnit = answers.find((answer) => answer.unitId === unitId) as BuiltAnswer;
    const ofRegion = answers.find((answer) => answer.unitId === null) as BuiltAnswer;
    const [own, other] = [
      await stack.as('department', '*', undefined, unitId),
      await stack.as('department', '*', undefined, await aUnit(office)),
    ];
    const fill = (caller: Caller, { id, version }: BuiltAnswer) =>
      caller.patch(`${ANSWERS}/${id}`, { values: VALUES }, { version });
    for (const answer of [ofUnit, ofRegion]) expect(problemOf(await fill(other, answer))).toEqual([403, 'other-unit']);
    const filledIn = (await fill(own, ofUnit)).json<BuiltAnswer>();
    expect(problemOf(await step(other, filledIn, 'signing'))).toEqual([403, 'other-unit']);
    expect((await step(own, filledIn, 'signing')).json()).toMatchObject({ state: 'signing', unitId });
    const atHome = await stack.as('pilot', [territoryId], undefined, await aUnit(office));
    expect((await fill(atHome, ofRegion)).statusCode).toBe(200);
  });

  it('reminds once before it is due and once when it is overdue, run twice and on two workers at once', async () => {
    const [one, two] = [await aTerritory(office), await aTerritory(office)];
    const call = await aSentCall(office, [one, two], { dueOn: inDays(30), reminderDays: 2 });
    const [answered, owed] = (await answersOf(office, call)) as [BuiltAnswer, BuiltAnswer];
    await submitted(stack, answered);
    const remind = (day: string) => stack.context.transaction(systemActor('test'), (unit) => remindOfCalls(unit, day));
    const alerts = async () =>
      (await office.get('/regions/v1/alerts?kind=data-call&limit=200'))
        .json<{ items: { aboutId: string; state: string; severity: string; timesRaised: number }[] }>()
        .items.filter(({ aboutId }) => [answered.id, owed.id].includes(aboutId));
    await remind(inDays(1));
    expect(await alerts()).toEqual([]);
    for (let day = inDays(29); day <= inDays(32); day = addDays(day, 1)) {
      await Promise.all([remind(day), remind(day)]);
      await remind(day);
    }
    expect(await alerts()).toMatchObject([{ aboutId: owed.id, state: 'open', severity: 'warning' }]);
    const said = (await stack.auditLog()).filter(({ action }) => ['alert.raised', 'alert.changed'].includes(action));
    expect(said.filter(({ territoryId }) => territoryId === owed.territoryId).map(({ action }) => action)).toEqual([
      'alert.raised',
      'alert.changed',
    ]);
    await submitted(stack, owed);
    expect(await alerts()).toMatchObject([{ state: 'resolved' }]);
  });

  it('merges what was answered into one sheet, numbers as numbers and no text as a formula', async () => {
    const [one, two] = [await aTerritory(office), await aTerritory(office)];
    const call = await aSentCall(office, [one, two]);
    const [answer] = (await answersOf(office, call)) as [BuiltAnswer];
    await submitted(stack, answer, { settled: '1200.5', measure: '=1+1' });
    const sheet = (accept: string, caller = office) => caller.get(`${CALLS}/${call.id}/sheet`, { headers: { accept } });
    const csv = await sheet('text/csv');
    const [heading, ...rows] = csv.body.replace('\ufeff', '').trim().split('\r\n');
    expect(heading).toBe('填报对象,类别,状态,报送日期,新增落户人数（人）,主要措施,实施日期,落户条件');
    expect(rows[0]).toMatch(new RegExp(`^地区 .*,地区,已报送,${inDays(0)},1200.5,'=1\\+1,,$`));
    expect(rows[1]).toMatch(/^地区 .*,地区,未报,,,,,$/);
    const xlsx = await sheet(XLSX);
    const workbook = new Workbook();
    await workbook.xlsx.load(xlsx.rawPayload as never);
    const row = workbook.worksheets[0]?.getRow(2);
    expect([row?.getCell(5).value, row?.getCell(6).value]).toEqual([1200.5, '=1+1']);
    expect(workbook.worksheets[0]?.name).toBe('填报汇总');
    const exported = (await stack.auditLog()).filter(({ action }) => action === 'data-call.exported');
    expect(exported.filter(({ resourceId }) => resourceId === call.id)).toHaveLength(2);
    const part = await stack.as('office', [two]);
    expect((await sheet('text/csv', part)).body.trim().split('\r\n')).toHaveLength(2);
    const draft = await aCall(office);
    expect((await office.get(`${CALLS}/${draft.id}/sheet`)).statusCode).toBe(409);
  });
});
