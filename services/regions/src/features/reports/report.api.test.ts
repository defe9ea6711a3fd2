import { systemActor, todayInShanghai } from '@urbanpilot/platform';
import { type Caller, openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { regionsModule } from '../../module';
import { aTerritory, aUnit, inDays } from '../../regions-builders';
import { answersOf, aSentCall } from '../data-calls/data-call-builders';
import {
  aKind,
  anActiveRegion,
  anObligation,
  type BuiltObligation,
  obligationsOf,
} from '../report-kinds/report-kind-builders';
import { moveReporting } from '../report-obligations/reporting-move-service';
import { reportingSummary } from '../reporting-summary/reporting-summary-read-model';
import {
  approve,
  aReport,
  aSignedReport,
  type BuiltReport,
  CONTENT,
  signed,
  signOffOf,
  stepReport,
} from './report-builders';

const REPORTS = '/regions/v1/reports';
const OBLIGATIONS = '/regions/v1/report-obligations';

describe('reports', () => {
  let stack: ServiceStack;
  let office: Caller;
  let pilot: Caller;
  beforeAll(async () => {
    stack = await openServiceStack(regionsModule);
    [office, pilot] = [await stack.as('office'), await stack.as('pilot')];
  });
  afterAll(() => stack.close());

  const today = todayInShanghai(new Date());
  const problemOf = (answer: { statusCode: number; json<T>(): T }) => {
    const { type, errors = [] } = answer.json<{ type: string; errors?: { pointer: string }[] }>();
    return [answer.statusCode, type.replace('urn:urbanpilot:problem:', ''), errors[0]?.pointer];
  };
  const step = (caller: Caller, { id, version }: BuiltReport, name: string, body?: unknown) =>
    caller.post(`${REPORTS}/${id}/${name}`, body, { version });
  const owed = async ({ obligationId }: BuiltReport) =>
    (await office.get(`${OBLIGATIONS}/${obligationId}`)).json<BuiltObligation>();
  /** Lets the due day of an obligation be over, as months would. */
  const overdue = (id: string) =>
    stack.context.transaction(systemActor('test'), (unit) =>
      unit.rows(
        `UPDATE report_obligation SET period_starts_on = '2025-01-01', period_ends_on = '2025-12-31',
           original_due_on = '2026-01-15', due_on = '2026-01-15' WHERE id = $1`,
        [id],
      ),
    );

  it('count from the day on which they were signed, are returned, signed anew and accepted; every revision stays', async () => {
    const draft = await aReport(office, pilot);
    expect((await office.get(`${REPORTS}/${draft.id}`)).statusCode).toBe(404);
    const changed = await pilot.patch(`${REPORTS}/${draft.id}`, { title: '总结' }, { version: 1 });
    const prepared = await stepReport(pilot, changed.json(), 'signing');
    expect([prepared.state, (await owed(draft)).state]).toEqual(['signing', 'open']);
    const checker = await stack.as('pilot');
    const { id: signOffId, version } = await signOffOf(office, prepared);
    const refusal = { reason: '补充数据' };
    expect((await checker.post(`/regions/v1/sign-offs/${signOffId}/return`, refusal, { version })).statusCode).toBe(
      200,
    );
    const back = (await pilot.get(`${REPORTS}/${draft.id}`)).json<BuiltReport>();
    expect(back).toMatchObject({ state: 'draft', reason: '补充数据' });
    const first = await signed(stack, await stepReport(pilot, back, 'signing'));
    expect(first).toMatchObject({ state: 'submitted', revision: 1, signedOn: today, reason: null });
    expect(await owed(draft)).toMatchObject({ state: 'on-time', fulfilledOn: today });

    const returned = await stepReport(office, first, 'return', { reason: '缺少存在问题一节' });
    expect([returned.state, (await owed(draft)).fulfilledOn]).toEqual(['returned', null]);
    const sections = [...CONTENT.sections, { heading: '存在问题', text: '财政压力较大。' }];
    const mended = await pilot.patch(`${REPORTS}/${draft.id}`, { sections }, { version: returned.version });
    const again = await signed(stack, await stepReport(pilot, mended.json(), 'signing'));
    const accepted = await stepReport(office, again, 'acceptance');
    expect(accepted).toMatchObject({ state: 'accepted', revision: 2, title: '总结', sections });
    const revisions = (await office.get(`${REPORTS}/${draft.id}/revisions`)).json<{ items: object[] }>().items;
    expect(revisions).toEqual([
      { revision: 1, ...CONTENT, title: '总结', signedOn: today },
      { revision: 2, ...CONTENT, title: '总结', sections, signedOn: today },
    ]);
    expect((await office.get(`${REPORTS}?obligationId=${draft.obligationId}`)).json()).toMatchObject({
      items: [{ id: draft.id }],
    });
    const acts = (await stack.auditLog()).filter(({ resourceId }) => resourceId === draft.id);
    expect(acts.map(({ action }) => action.replace('report.', ''))).toEqual([
      ...['begun', 'changed', 'prepared', 'not-signed', 'prepared', 'signed', 'returned'],
      ...['changed', 'prepared', 'signed', 'accepted'],
    ]);
  });

  it('are late by the working days to the valid submission, also after a return', async () => {
    const obligation = await anObligation(office);
    await overdue(obligation.id);
    const missing = (await office.get(`${OBLIGATIONS}/${obligation.id}`)).json<BuiltObligation>();
    expect([missing.state, missing.workingDaysLate > 100]).toEqual(['missing', true]);
    const report = await aSignedReport(stack, obligation);
    expect(await owed(report)).toMatchObject({ state: 'late', workingDaysLate: missing.workingDaysLate });
    await stepReport(office, report, 'return', { reason: '不全' });
    expect((await owed(report)).state).toBe('missing');
  });

  it('answer what is owed, once, and name what does not fit', async () => {
    const obligation = await anObligation(office);
    await aReport(office, pilot, obligation);
    const begin = (obligationId: string, more = {}) => pilot.post(REPORTS, { obligationId, ...CONTENT, ...more });
    expect(problemOf(await begin(obligation.id))).toEqual([409, 'report-begun', undefined]);
    expect(problemOf(await begin(uuidv4()))).toEqual([422, 'unknown-reference', '/obligationId']);
    expect((await begin(obligation.id, { sections: [] })).statusCode).toBe(400);
    expect((await begin(obligation.id, { figures: [{ label: 'x', value: '1e3' }] })).statusCode).toBe(400);
    const { programmeId } = obligation;
    const briefs = { programmeId, form: 'briefs', briefsDue: 2, periodKind: 'month', dueDays: 0 };
    const [monthly] = (await obligationsOf(office, await aKind(office, briefs))) as [BuiltObligation];
    expect(problemOf(await begin(monthly.id))).toEqual([422, 'rule-broken', '/obligationId']);
  });

  it('are written for the unit that owes them', async () => {
    const { programmeId } = await anActiveRegion(office);
    const [unitId, otherId] = [await aUnit(office), await aUnit(office)];
    const owing = await obligationsOf(office, await aKind(office, { programmeId, unitIds: [unitId] }));
    const { id: obligationId } = owing.find((obligation) => obligation.unitId === unitId) as BuiltObligation;
    const [own, other] = [
      await stack.as('department', '*', undefined, unitId),
      await stack.as('department', '*', undefined, otherId),
    ];
    expect(problemOf(await other.post(REPORTS, { obligationId, ...CONTENT }))).toEqual([403, 'other-unit', undefined]);
    const draft = (await own.post(REPORTS, { obligationId, ...CONTENT })).json<BuiltReport>();
    const { id, version } = draft;
    expect(problemOf(await other.patch(`${REPORTS}/${id}`, { title: '改' }, { version }))[1]).toBe('other-unit');
    expect(problemOf(await step(other, draft, 'signing'))[1]).toBe('other-unit');
    expect((await step(own, draft, 'signing')).json()).toMatchObject({ state: 'signing', unitId });
  });

  it('P13: refuse the stale and the repeated', async () => {
    const draft = await aReport(office, pilot);
    expect((await pilot.post(`${REPORTS}/${draft.id}/signing`)).statusCode).toBe(428);
    const key = uuidv4();
    const sign = () => pilot.post(`${REPORTS}/${draft.id}/signing`, undefined, { version: 1, key });
    const prepared = (await sign()).json<BuiltReport>();
    expect((await sign()).json()).toEqual(prepared);
    expect((await step(pilot, draft, 'signing')).statusCode).toBe(412);
    expect(problemOf(await step(office, prepared, 'acceptance'))[1]).toBe('wrong-state');
  });

  it('P19: stay within reach', async () => {
    const report = await aSignedReport(stack);
    const [own, other] = [await stack.as('pilot', [report.territoryId]), await stack.as('office', [uuidv4()])];
    expect((await own.get(`${REPORTS}/${report.id}`)).statusCode).toBe(200);
    expect((await other.get(`${REPORTS}/${report.id}`)).statusCode).toBe(404);
    expect((await other.get(`${REPORTS}/${report.id}/revisions`)).statusCode).toBe(404);
    expect((await other.get(`${REPORTS}?territoryId=${report.territoryId}`)).json()).toMatchObject({ items: [] });
    const foreign = await stack.as('pilot', [uuidv4()]);
    const { id: obligationId } = await anObligation(office);
    expect(problemOf(await foreign.post(REPORTS, { obligationId, ...CONTENT }))[1]).toBe('unknown-reference');
  });

  it('P21: are signed by others than who prepared, and decided by another than who signed', async () => {
    const prepared = await stepReport(pilot, await aReport(office, pilot), 'signing');
    const { id, version } = await signOffOf(office, prepared);
    const own = await pilot.post(`/regions/v1/sign-offs/${id}/approvals`, undefined, { version });
    expect(problemOf(own)[1]).toBe('separation-of-duties');
    const subject = 'signs-and-decides';
    const [both, decider] = [await stack.as('pilot', '*', subject), await stack.as('office', '*', subject)];
    const report = await signed(stack, prepared, both);
    expect(problemOf(await step(decider, report, 'acceptance'))[1]).toBe('separation-of-duties');
    const decisions = await Promise.all([
      step(office, report, 'acceptance'),
      step(office, report, 'return', { reason: '不' }),
    ]);
    expect(decisions.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
  });

  it('are taken back by who prepared them before they are signed', async () => {
    const prepared = await stepReport(pilot, await aReport(office, pilot), 'signing');
    const checked = await approve(await stack.as('pilot'), await signOffOf(office, prepared));
    const path = `/regions/v1/sign-offs/${checked.id}/withdrawal`;
    expect((await pilot.post(path, undefined, { version: checked.version })).statusCode).toBe(200);
    expect((await pilot.get(`${REPORTS}/${prepared.id}`)).json()).toMatchObject({ state: 'draft', revision: 0 });
  });

  it('have files, which stay as they are once the report is handed on', async () => {
    const draft = await aReport(office, pilot);
    const path = `/regions/v1/attachments?ownerType=report&ownerId=${draft.id}&fileName=a.pdf`;
    const upload = () =>
      pilot.request('POST', path, { body: Buffer.from('%PDF-1.7'), headers: { 'content-type': 'application/pdf' } });
    expect((await upload()).statusCode).toBe(201);
    await stepReport(pilot, draft, 'signing');
    expect(problemOf(await upload())[1]).toBe('wrong-state');
  });

  it('are summed up by a day, and move with what is owed when territories are merged', async () => {
    const { programmeId, territoryId: from } = await anActiveRegion(office);
    const to = await aTerritory(office);
    const [obligation] = (await obligationsOf(office, await aKind(office, { programmeId }))) as [BuiltObligation];
    const report = await aReport(office, pilot, obligation);
    const call = await aSentCall(office, [from]);
    const reader = stack.context.database.reader('*');
    const summary = (territoryId: string, day: string) => reportingSummary(reader, '*', { territoryId }, day);
    expect(await summary(from, obligation.dueOn)).toMatchObject({
      obligations: { open: 1, missing: 0, 'on-time': 0, late: 0, ended: 0 },
      dueSoon: 1,
      dataCalls: { owed: 1, toDecide: 0 },
    });
    const moved = await stack.context.transaction(systemActor('test'), (unit) =>
      moveReporting(unit, from, to, inDays(0)),
    );
    expect(moved).toEqual({ obligations: 1, ended: 0, reports: 1, answers: 1 });
    const region = await stack.as('pilot', [to]);
    expect((await region.get(`${REPORTS}/${report.id}`)).json()).toMatchObject({ territoryId: to });
    expect(await answersOf(region, call)).toMatchObject([{ territoryId: to }]);
    expect((await region.get(`/regions/v1/data-calls/${call.id}`)).json()).toMatchObject({ territoryIds: [to] });
    expect((await summary(from, obligation.dueOn)).obligations.open).toBe(0);
    expect((await summary(to, obligation.dueOn)).obligations.open).toBe(1);
  });
});
