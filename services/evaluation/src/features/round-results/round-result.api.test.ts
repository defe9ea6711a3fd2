import { openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { advance, anObservation, anOpenRound, aPublishedRound, score } from '../../evaluation-builders';
import { evaluationModule } from '../../module';

interface Listed {
  items: { territoryId: string; rank: number; score: string; quality: { conflicts: unknown[]; missing: string[] } }[];
  nextCursor: string | null;
}

describe('the results of a round over HTTP', () => {
  let stack: ServiceStack;
  beforeAll(async () => {
    stack = await openServiceStack(evaluationModule);
  });
  afterAll(() => stack.close());

  const pathOf = (round: { id: string }) => `/evaluation/v1/rounds/${round.id}/results`;

  it('come in rank order, page by page', async () => {
    const office = await stack.as('office');
    const round = await aPublishedRound(stack, office);
    const first = (await office.get(`${pathOf(round)}?limit=3`)).json<Listed>();
    expect(first.items.map(({ rank, score: points }) => `${rank} ${points}`)).toEqual([
      '1 100.00',
      '2 90.00',
      '3 50.00',
    ]);
    const last = (await office.get(`${pathOf(round)}?limit=3&cursor=${first.nextCursor}`)).json<Listed>();
    expect(last).toMatchObject({ items: [{ rank: 4, grade: '不合格' }], nextCursor: null });
    const fourth = first.items[1];
    expect(fourth?.quality).toEqual({ missing: [round.codes[1]], notApplicable: [], preliminary: [], conflicts: [] });
  });

  it('are explained to the last point, in the language of the caller', async () => {
    const office = await stack.as('office');
    const round = await aPublishedRound(stack, office);
    const path = `${pathOf(round)}/${round.territoryIds[1]}`;
    const answer = await office.get(path);
    expect(answer.headers['content-language']).toBe('zh-CN');
    const [a, b] = round.codes;
    expect(answer.json()).toMatchObject({
      score: '50.00',
      rank: 3,
      grade: '合格',
      items: [
        { indicatorCode: a, value: '25', score: '50.00', weight: '0.600000', contribution: '30.00', loss: '30.00' },
        { indicatorCode: b, value: '20', score: '50.00', weight: '0.400000', contribution: '20.00', loss: '20.00' },
      ],
    });
    expect(answer.json<{ explanation: string[] }>().explanation.join()).toContain('列第 3 位');
    const english = await office.get(path, { headers: { 'accept-language': 'en' } });
    expect(english.json<{ explanation: string[] }>().explanation.join()).toContain('rank 3 of 4');
  });

  it('show which source was taken where sources disagree', async () => {
    const office = await stack.as('office');
    const open = await anOpenRound(stack, office, { sourcePriority: ['yearbook', 'self-report'] });
    const [first = ''] = open.territoryIds;
    const other = anObservation(open.codes[0], first, '1', { source: 'self-report' });
    await office.post('/evaluation/v1/observation-batches', { observations: [other] });
    const scored = await score(stack, office, await advance(office, open, 'freeze'));
    const { items } = (await office.get(pathOf(scored))).json<Listed>();
    expect(items[0]?.quality.conflicts).toEqual([
      {
        indicatorCode: open.codes[0],
        used: { source: 'yearbook', value: '50' },
        others: [{ source: 'self-report', value: '1' }],
      },
    ]);
  });

  it('are seen by those who are judged only once they are published, and each sees its own', async () => {
    const office = await stack.as('office');
    const leader = await stack.as('leader');
    const scored = await score(stack, office, await advance(office, await anOpenRound(stack, office), 'freeze'));
    const [mine = '', others = ''] = scored.territoryIds;
    const pilot = await stack.as('pilot', [mine]);
    const department = await stack.as('department');
    expect((await leader.get(pathOf(scored))).json<Listed>().items).toHaveLength(4);
    for (const caller of [pilot, department]) {
      expect((await caller.get(pathOf(scored))).json()).toEqual({ items: [], nextCursor: null });
      expect((await caller.get(`${pathOf(scored)}/${mine}`)).statusCode).toBe(404);
    }
    await advance(office, await advance(leader, scored, 'approval'), 'publication');
    const { items } = (await pilot.get(pathOf(scored))).json<Listed>();
    expect(items.map(({ territoryId }) => territoryId)).toEqual([mine]);
    expect((await pilot.get(`${pathOf(scored)}/${mine}`)).statusCode).toBe(200);
    const foreign = await pilot.get(`${pathOf(scored)}/${others}`);
    const missing = await pilot.get(`${pathOf(scored)}/${uuidv4()}`);
    expect(foreign.statusCode).toBe(404);
    expect({ ...foreign.json<object>(), instance: '' }).toEqual({ ...missing.json<object>(), instance: '' });
    expect((await pilot.get(`/evaluation/v1/rounds/${uuidv4()}/results`)).statusCode).toBe(404);
  });
});
