import { runDue } from '@urbanpilot/platform';
import { type Caller, openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import {
  advance,
  anOpenRound,
  aProgramme,
  aPublishedSystem,
  type BuiltRound,
  runOperation,
} from '../../evaluation-builders';
import { evaluationModule } from '../../module';
import { evaluationCycle } from './round-cycle-service';

/** Nights in Shanghai: 01:30 of a day is 17:30 UTC of the day before. */
const night = (day: string) => new Date(Date.parse(`${day}T01:30:00+08:00`));

describe('the evaluation cycle', () => {
  let stack: ServiceStack;
  let office: Caller;
  beforeAll(async () => {
    stack = await openServiceStack(evaluationModule);
    office = await stack.as('office');
    expect(await runDue(stack.context, evaluationCycle, night('2090-01-01'))).toEqual([]);
  });
  afterAll(() => stack.close());

  type Shown = BuiltRound & { scoresOn: string | null; scoringOperationId: string | null };
  const shown = async ({ id }: BuiltRound) => (await office.get(`/evaluation/v1/rounds/${id}`)).json<Shown>();

  it('P21: freezes and scores a round on its day, not before, and leaves the approval to people', async () => {
    const round = await anOpenRound(stack, office, { scoresOn: '2090-03-02' });
    expect(await runDue(stack.context, evaluationCycle, night('2090-03-01'))).toEqual(['2090-03-01']);
    expect(await shown(round)).toMatchObject({ state: 'open', scoresOn: '2090-03-02', scoringOperationId: null });

    expect(await runDue(stack.context, evaluationCycle, night('2090-03-02'))).toEqual(['2090-03-02']);
    const frozen = await shown(round);
    expect(frozen.state).toBe('frozen');
    await runOperation(stack.context, frozen.scoringOperationId ?? '');
    const scored = { ...round, ...(await shown(round)) };
    expect(scored).toMatchObject({ state: 'scored', publishedAt: null });

    const acts = (await stack.auditLog()).filter(({ resourceId }) => resourceId === round.id);
    expect(acts.slice(1).map(({ action, actor }) => [action, actor])).toEqual([
      ['round.frozen', 'urn:urbanpilot|system'],
      ['round.scoring-started', 'urn:urbanpilot|system'],
      ['round.scored', 'urn:urbanpilot|system'],
    ]);
    const planner = await stack.as('leader', '*', office.subject);
    const path = `/evaluation/v1/rounds/${round.id}/approval`;
    expect((await planner.post(path, undefined, { version: scored.version })).statusCode).toBe(403);
    expect((await advance(await stack.as('leader'), scored, 'approval')).state).toBe('approved');
  });

  it('P12: the same night again, twice at once and after others, starts one scoring', async () => {
    const round = await anOpenRound(stack, office, { scoresOn: '2090-04-01' });
    const runs = await Promise.all([1, 2, 3].map(() => runDue(stack.context, evaluationCycle, night('2090-04-05'))));
    expect(runs.flat()).toEqual(['2090-04-05']);
    const first = (await shown(round)).scoringOperationId;
    expect(await runDue(stack.context, evaluationCycle, night('2090-04-06'))).toEqual(['2090-04-06']);
    expect((await shown(round)).scoringOperationId).toBe(first);
  });

  it('goes on with other rounds when one has no data, and tries that one again the next night', async () => {
    const { programmeId } = await aProgramme(stack.context, 2);
    const { systemId } = await aPublishedSystem(office);
    const body = { name: '无数据', programmeId, period: '2026', systemId, scoresOn: '2090-05-01' };
    const empty = (await office.post('/evaluation/v1/rounds', body)).json<BuiltRound>();
    const full = await anOpenRound(stack, office, { scoresOn: '2090-05-01' });
    await runDue(stack.context, evaluationCycle, night('2090-05-01'));
    await runDue(stack.context, evaluationCycle, night('2090-05-02'));
    expect((await shown(full)).state).toBe('frozen');
    expect((await shown(empty)).state).toBe('open');
    const acts = (await stack.auditLog())
      .filter(({ resourceId }) => resourceId === empty.id)
      .map(({ action }) => action);
    expect(acts).toEqual(['round.opened', 'round.planned-scoring-refused', 'round.planned-scoring-refused']);
  });

  it('a day that is past, or is none, is refused when the round is opened', async () => {
    const { programmeId } = await aProgramme(stack.context, 1);
    const { systemId } = await aPublishedSystem(office);
    const open = (scoresOn: string) =>
      office.post('/evaluation/v1/rounds', { name: '评估', programmeId, period: '2026', systemId, scoresOn });
    const past = await open('2020-01-01');
    expect([past.statusCode, past.json()]).toMatchObject([422, { errors: [{ pointer: '/scoresOn' }] }]);
    expect((await open('2090-02-30')).statusCode).toBe(400);
  });
});
