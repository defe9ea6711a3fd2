import { addDays, todayInShanghai } from '@urbanpilot/platform';
import { openServiceStack, type ServiceStack, succeed, TEST_ISSUER } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { anAcceptance, aPublishedRound, type BuiltRound } from '../../evaluation-builders';
import { evaluationModule } from '../../module';

const PATH = '/evaluation/v1/findings';

interface FindingBody {
  id: string;
  territoryId: string;
  programmeId: string;
  state: string;
  version: number;
}

describe('findings over HTTP', () => {
  let stack: ServiceStack;
  beforeAll(async () => {
    stack = await openServiceStack(evaluationModule);
  });
  afterAll(() => stack.close());

  async function findingsOf(round: BuiltRound): Promise<FindingBody[]> {
    const office = await stack.as('office');
    return (await office.get(`${PATH}?roundId=${round.id}`)).json<{ items: FindingBody[] }>().items;
  }

  async function aFinding(): Promise<FindingBody> {
    const [finding] = await findingsOf(await aPublishedRound(stack, await stack.as('office')));
    if (!finding) throw new Error('The round opened no finding');
    return finding;
  }

  it('are opened for the lowest grade, with what loses most, and told to others', async () => {
    const round = await aPublishedRound(stack, await stack.as('office'));
    const [finding, ...more] = await findingsOf(round);
    expect(more).toEqual([]);
    const dueOn = addDays(todayInShanghai(new Date()), 60);
    const expected = { territoryId: round.territoryIds[2], severity: 'major', indicatorCode: round.codes[0], dueOn };
    expect(finding).toMatchObject({ ...expected, state: 'open', version: 1, roundId: round.id });
    const [event] = (await stack.outbox()).filter(({ subject }) => subject === finding?.id);
    expect(event).toMatchObject({
      type: 'evaluation.finding.opened.v1',
      data: { ...expected, findingId: finding?.id, programmeId: round.programmeId },
    });
  });

  it('are opened below the threshold of the round too, due as the round says', async () => {
    const settings = { findingBelowScore: '60', findingDueDays: 10 };
    const round = await aPublishedRound(stack, await stack.as('office'), settings);
    const findings = await findingsOf(round);
    const dueOn = addDays(todayInShanghai(new Date()), 10);
    expect(findings).toMatchObject([
      { territoryId: round.territoryIds[1], severity: 'minor', dueOn },
      { territoryId: round.territoryIds[2], severity: 'major', dueOn },
    ]);
  });

  it('of a territory that was taken over are listed under its successor, for whoever reaches that', async () => {
    const { id, territoryId } = await aFinding();
    const successor = await succeed(stack.context, territoryId);
    const pilot = await stack.as('pilot', [successor]);
    const list = async (query: string) =>
      (await pilot.get(`${PATH}?${query}`))
        .json<{ items: FindingBody[] }>()
        .items.map((one) => [one.id, one.territoryId]);
    expect(await list(`territoryId=${successor}&state=open`)).toEqual([[id, territoryId]]);
    expect(await list(`territoryId=${uuidv4()}`)).toEqual([]);
    expect((await pilot.get(`${PATH}/${id}`)).statusCode).toBe(200);
  });

  it('await verification once their task is accepted, and are closed by another person', async () => {
    const finding = await aFinding();
    const path = `${PATH}/${finding.id}`;
    const accepter = await stack.as('office', '*', 'who-accepted');
    const closer = await stack.as('office');
    const note = { note: '经现场核查，整改到位' };
    expect((await closer.post(`${path}/closure`, note, { version: 1 })).statusCode).toBe(409);
    await anAcceptance(stack.context, finding, `${TEST_ISSUER}|who-accepted`);
    expect((await closer.get(path)).json()).toMatchObject({ state: 'awaiting-verification', version: 2 });

    const same = await accepter.post(`${path}/closure`, note, { version: 2 });
    expect([same.statusCode, same.json()]).toMatchObject([
      403,
      { type: 'urn:urbanpilot:problem:separation-of-duties' },
    ]);
    const closed = await closer.post(`${path}/closure`, note, { version: 2, key: 'k' });
    expect([closed.statusCode, closed.json()]).toMatchObject([
      200,
      { state: 'closed', closingNote: note.note, version: 3 },
    ]);
    const again = await closer.post(`${path}/closure`, note, { version: 2, key: 'k' });
    expect([again.statusCode, again.body]).toEqual([200, closed.body]);

    const actions = (await stack.auditLog()).filter(({ resourceId }) => resourceId === finding.id);
    expect(actions.map(({ action }) => action)).toEqual([
      'finding.opened',
      'finding.awaits-verification',
      'finding.closed',
    ]);
    const events = (await stack.outbox()).filter(({ subject }) => subject === finding.id);
    expect(events.map(({ type }) => type)).toEqual(['evaluation.finding.opened.v1', 'evaluation.finding.closed.v1']);
    expect(events[1]?.data).toEqual({
      findingId: finding.id,
      territoryId: finding.territoryId,
      closedBy: `${TEST_ISSUER}|${closer.subject}`,
    });
  });

  it('a task that rectifies nothing is not ours; one of a finding that is not there is a fault', async () => {
    await anAcceptance(stack.context, null, 'somebody');
    const unknown = { id: uuidv4(), territoryId: uuidv4(), programmeId: uuidv4() };
    await expect(anAcceptance(stack.context, unknown, 'somebody')).rejects.toThrow('does not exist');
  });

  it('ask for a note, the version that was read, and the office', async () => {
    const finding = await aFinding();
    await anAcceptance(stack.context, finding, 'somebody');
    const path = `${PATH}/${finding.id}/closure`;
    const office = await stack.as('office');
    const empty = await office.post(path, { note: '' }, { version: 2 });
    expect([empty.statusCode, empty.json()]).toMatchObject([
      400,
      { errors: [{ pointer: '/note' }, { pointer: '/note' }] },
    ]);
    expect((await office.post(path, { note: '好' })).statusCode).toBe(428);
    expect((await office.post(path, { note: '好' }, { version: 1 })).statusCode).toBe(412);
    expect((await (await stack.as('pilot')).post(path, { note: '好' }, { version: 2 })).statusCode).toBe(403);
    expect((await office.get(`${PATH}/${finding.id}`)).json()).toMatchObject({ state: 'awaiting-verification' });
  });

  it('P19: another territory’s finding answers exactly as one that is not there', async () => {
    const finding = await aFinding();
    const other = await stack.as('office', [uuidv4()]);
    const foreign = await other.get(`${PATH}/${finding.id}`);
    const missing = await other.get(`${PATH}/${uuidv4()}`);
    expect(foreign.statusCode).toBe(404);
    expect({ ...foreign.json<object>(), instance: '' }).toEqual({ ...missing.json<object>(), instance: '' });
    expect((await other.post(`${PATH}/${finding.id}/closure`, { note: '好' }, { version: 1 })).statusCode).toBe(404);
    expect((await other.get(`${PATH}?territoryId=${finding.territoryId}`)).json()).toEqual({
      items: [],
      nextCursor: null,
    });
    const own = await stack.as('pilot', [finding.territoryId]);
    expect((await own.get(`${PATH}/${finding.id}`)).statusCode).toBe(200);
  });
});
