import { todayInShanghai } from '@urbanpilot/platform';
import { type Caller, openServiceStack, type ServiceStack, succeed } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { aPilotRegion } from '../../experience-builders';
import { experienceModule } from '../../module';
import { aBrief, BRIEF_TEXTS, stepBrief } from './brief-builders';

const BRIEFS = '/experience/v1/briefs';
const USE = { level: 'municipal', points: 2 };

describe('briefs', () => {
  let stack: ServiceStack;
  let office: Caller;
  let pilot: Caller;
  beforeAll(async () => {
    stack = await openServiceStack(experienceModule);
    [office, pilot] = [await stack.as('office'), await stack.as('pilot')];
  });
  afterAll(() => stack.close());

  const problemOf = (answer: { statusCode: number; json<T>(): T }) => {
    const { type, errors = [] } = answer.json<{ type: string; errors?: { pointer: string }[] }>();
    return [answer.statusCode, type.replace('urn:urbanpilot:problem:', ''), errors[0]?.pointer];
  };
  const step = (caller: Caller, { id, version }: { id: string; version: number }, name: string, body: unknown) =>
    caller.post(`${BRIEFS}/${id}/${name}`, body, { version });

  it('are returned, submitted again and used, and each step is told of', async () => {
    const today = todayInShanghai(new Date());
    const first = await aBrief(stack);
    const returned = await stepBrief(office, first, 'return', { reason: '数据需核实' });
    expect(returned).toMatchObject({ state: 'returned', reason: '数据需核实', version: 2 });
    const again = await stepBrief(pilot, returned, 'resubmission', { text: '累计入驻企业 118 家。' });
    expect(again).toMatchObject({ state: 'submitted', revision: 2, reason: null, submittedOn: today, version: 3 });
    const used = await stepBrief(office, again, 'use', USE);
    const higher = await stepBrief(office, used, 'use', { level: 'national', points: 10 });
    expect((await office.get(`${BRIEFS}/${first.id}`)).json()).toEqual(higher);
    expect(higher).toMatchObject({ state: 'used', level: 'national', points: 10, decidedOn: today });
    const about = { briefId: first.id, territoryId: first.territoryId };
    const events = (await stack.outbox()).filter(({ subject }) => subject === first.id);
    expect(events.map(({ type, data }) => [type.split('.')[2], data])).toEqual([
      ['submitted', { ...about, revision: 1, submittedOn: today }],
      ['returned', { ...about, revision: 1, returnedOn: today }],
      ['submitted', { ...about, revision: 2, submittedOn: today }],
      ['used', { ...about, revision: 2, ...USE, usedOn: today }],
      ['used', { ...about, revision: 2, level: 'national', points: 10, usedOn: today }],
    ]);
    const acts = (await stack.auditLog()).filter(({ resourceId }) => resourceId === first.id);
    expect(acts.map(({ action }) => action)).toEqual([
      ...['brief.submitted', 'brief.returned', 'brief.submitted', 'brief.used', 'brief.used'],
    ]);
  });

  it('that are not used still count as submitted', async () => {
    const brief = await aBrief(stack);
    const declined = await stepBrief(office, brief, 'non-use', { reason: '与上月信息重复' });
    expect(declined).toMatchObject({ state: 'not-used', reason: '与上月信息重复' });
    expect((await stack.outbox()).filter(({ subject }) => subject === brief.id)).toHaveLength(1);
    expect(problemOf(await step(office, declined, 'use', USE))).toEqual([409, 'wrong-state', undefined]);
    expect(problemOf(await step(pilot, declined, 'resubmission', {}))[1]).toBe('wrong-state');
  });

  it('of a territory that was taken over are listed under its successor, for whoever reaches that', async () => {
    const brief = await aBrief(stack);
    const successor = await succeed(stack.context, String(brief.territoryId));
    const clerk = await stack.as('pilot', [successor]);
    const { items } = (await clerk.get(`${BRIEFS}?territoryId=${successor}`)).json<{ items: object[] }>();
    expect(items).toMatchObject([{ id: brief.id, territoryId: brief.territoryId }]);
  });

  it('come from a pilot region or from outside, and name what is wrong', async () => {
    const { territoryId } = await aPilotRegion(stack);
    expect(problemOf(await office.post(BRIEFS, BRIEF_TEXTS))).toEqual([422, 'rule-broken', '/territoryId']);
    const unknown = { ...BRIEF_TEXTS, territoryId: uuidv4() };
    expect(problemOf(await pilot.post(BRIEFS, unknown))).toEqual([422, 'unknown-reference', '/territoryId']);
    expect((await pilot.post(BRIEFS, { ...BRIEF_TEXTS, territoryId, level: 'national' })).statusCode).toBe(400);
    const external = { ...BRIEF_TEXTS, externalSource: '新华社' };
    const taken = await office.post(BRIEFS, external);
    expect(taken.json()).toMatchObject({ territoryId: null, externalSource: '新华社' });
    const { id } = taken.json<{ id: string }>();
    expect((await stack.outbox()).filter(({ subject }) => subject === id)).toEqual([]);
    const part = await stack.as('office', [territoryId]);
    expect(problemOf(await part.post(BRIEFS, external))[1]).toBe('whole-reach-required');
    expect((await part.get(`${BRIEFS}/${id}`)).statusCode).toBe(404);
    const other = await stack.as('office');
    const used = await step(other, { id, version: 1 }, 'use', USE);
    expect([used.statusCode, (await stack.outbox()).filter(({ subject }) => subject === id)]).toEqual([200, []]);
  });

  it('P13: refuses the stale and gives the repeated its answer again', async () => {
    const { territoryId } = await aPilotRegion(stack);
    const key = uuidv4();
    const send = () => pilot.post(BRIEFS, { ...BRIEF_TEXTS, territoryId }, { key });
    const brief = (await send()).json<{ id: string; version: number }>();
    expect((await send()).json()).toEqual(brief);
    expect((await office.post(`${BRIEFS}/${brief.id}/use`, USE)).statusCode).toBe(428);
    const decisions = await Promise.all([
      step(office, brief, 'use', USE),
      step(office, brief, 'return', { reason: '不' }),
      step(office, brief, 'non-use', { reason: '不' }),
    ]);
    expect(decisions.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412, 412]);
  });

  it('P19: stay within reach, in lists too', async () => {
    const brief = await aBrief(stack);
    const own = await stack.as('pilot', [brief.territoryId]);
    const other = await stack.as('office', [uuidv4()]);
    const list = async (caller: Caller) =>
      (await caller.get(`${BRIEFS}?territoryId=${brief.territoryId}&state=submitted`)).json<{ items: unknown[] }>()
        .items;
    expect([(await list(own)).length, (await list(other)).length]).toEqual([1, 0]);
    expect((await other.get(`${BRIEFS}/${brief.id}`)).statusCode).toBe(404);
    expect((await step(other, brief, 'use', USE)).statusCode).toBe(404);
    expect((await step(own, brief, 'use', USE)).statusCode).toBe(403);
  });

  it('P21: are not decided by whoever submitted them', async () => {
    const { territoryId } = await aPilotRegion(stack);
    const subject = 'writes-and-decides';
    const [writer, decider] = [await stack.as('pilot', '*', subject), await stack.as('office', '*', subject)];
    const brief = (await writer.post(BRIEFS, { ...BRIEF_TEXTS, territoryId })).json<{ id: string; version: number }>();
    for (const [name, body] of Object.entries({ use: USE, return: { reason: '不' }, 'non-use': { reason: '不' } })) {
      expect(problemOf(await step(decider, brief, name, body))[1]).toBe('separation-of-duties');
    }
  });
});
