import { openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { aDesignation, aRound, designate } from '../funding-builders';
import { fundingModule } from '../module';

describe('the projections', () => {
  let stack: ServiceStack;
  beforeAll(async () => {
    stack = await openServiceStack(fundingModule);
  });
  afterAll(() => stack.close());

  const rows = (sql: string, id: string) => stack.context.database.reader('*').rows(sql, [id]);

  it('P9: a newer designation wins, in whatever order and however often the events come', async () => {
    const first = aDesignation({ state: 'designated' });
    const last = { ...first, state: 'withdrawn' as const };
    for (const order of [
      [1, 2],
      [2, 1],
      [2, 1, 2, 1],
    ]) {
      const id = aDesignation().pilotRegionId;
      for (const version of order) {
        await designate(stack.context, { ...(version === 1 ? first : last), pilotRegionId: id }, version);
      }
      const stored = await rows('SELECT state, version FROM pilot_region WHERE id = $1', id);
      expect(stored).toEqual([{ state: 'withdrawn', version: '2' }]);
    }
  });

  it('a round is kept with every score as its digits, and told again it changes nothing', async () => {
    const { programmeId, territoryId } = aDesignation();
    const roundId = await aRound(stack.context, programmeId, [territoryId], ['88.20']);
    const scores = await rows('SELECT score::text, rank, grade FROM round_score WHERE round_id = $1', roundId);
    expect(scores).toEqual([{ score: '88.20', rank: 1, grade: '优秀' }]);
    await aRound(stack.context, programmeId, [territoryId], ['88.2'], ['优秀'], roundId);
    await expect(aRound(stack.context, programmeId, [territoryId], ['99'], ['优秀'], roundId)).rejects.toThrow(
      'other results',
    );
    expect(await rows('SELECT score::text, rank, grade FROM round_score WHERE round_id = $1', roundId)).toEqual(scores);
  });

  it('a round without results is nothing to act on', async () => {
    await expect(aRound(stack.context, aDesignation().programmeId, [])).rejects.toThrow('without results');
  });
});
