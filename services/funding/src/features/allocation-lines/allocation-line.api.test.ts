import { openServiceStack, type ServiceStack, succeed } from '@urbanpilot/testing';
import { aCast, advance, approve, aScoredDraft, yuan } from '../../funding-builders';
import { fundingModule } from '../../module';

const ALLOCATIONS = '/funding/v1/allocations';
const UNKNOWN = '01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e';
const ISSUE = { documentNumber: '德财预〔2026〕12号' };

interface Lines {
  items: { territoryId: string }[];
  nextCursor: string | null;
}

describe('the lines of an allocation over HTTP', () => {
  let stack: ServiceStack;
  beforeAll(async () => {
    stack = await openServiceStack(fundingModule);
  });
  afterAll(() => stack.close());

  it('show every step, in sentences of the caller’s language', async () => {
    const cast = await aCast(stack);
    const changes = {
      pool: yuan('1000.00'),
      gradeCoefficients: [
        { grade: '优秀', coefficient: '1.2' },
        { grade: '良好', coefficient: '1' },
        { grade: '一般', coefficient: '0.8' },
      ],
      caps: { perRegion: yuan('400.00') },
    };
    const { draft, territoryIds } = await aScoredDraft(stack, cast, changes);
    await advance(cast.office, draft, 'simulation');
    const path = `${ALLOCATIONS}/${draft.id}/lines/${territoryIds[0]}`;
    const chinese = await cast.office.get(path);
    expect(chinese.headers['content-language']).toBe('zh-CN');
    expect(chinese.json()).toMatchObject({
      allocationId: draft.id,
      territoryId: territoryIds[0],
      territoryName: '郓城县',
      amount: yuan('400.00'),
      excludedReason: null,
      steps: {
        factors: [{ name: '2026 年度评估', value: '91.5', weight: '1' }],
        coefficients: [{ from: '优秀', coefficient: '1.2' }],
        cap: yuan('400.00'),
        limit: 'cap',
        base: yuan('0.00'),
      },
      explanation: expect.arrayContaining([expect.stringContaining('触及封顶 400.00')]),
    });
    const english = await cast.office.get(path, { headers: { 'accept-language': 'en' } });
    expect(english.headers['content-language']).toBe('en');
    expect(english.json<{ explanation: string[] }>().explanation.join(' ')).toContain('the cap of');
    const parts = chinese.json<{ steps: Record<string, { amount: string }> }>().steps;
    const fen = ['base', 'proRata', 'limitAdjustment', 'rounding'].map((part) =>
      BigInt(parts[part]?.amount.replace('.', '') ?? 0),
    );
    expect(fen.reduce((sum, part) => sum + part, 0n)).toBe(40000n);
  });

  it('P17: are walked page by page', async () => {
    const cast = await aCast(stack);
    const { draft, territoryIds } = await aScoredDraft(stack, cast);
    await advance(cast.office, draft, 'simulation');
    const list = `${ALLOCATIONS}/${draft.id}/lines?limit=2`;
    const first = (await cast.office.get(list)).json<Lines>();
    const second = (await cast.office.get(`${list}&cursor=${first.nextCursor}`)).json<Lines>();
    expect([...first.items, ...second.items].map(({ territoryId }) => territoryId)).toEqual(territoryIds);
    expect(second.nextCursor).toBeNull();
  });

  it('P19: a region sees its own line, once it is issued, and nothing of the others', async () => {
    const cast = await aCast(stack);
    const [reach, stranger] = [await aScoredDraft(stack, cast), await stack.as('pilot', [UNKNOWN])];
    const { territoryIds } = reach;
    const [own, foreign] = territoryIds;
    const pilot = await stack.as('pilot', [own ?? '']);
    const overrides = territoryIds.map((territoryId) => ({ territoryId, amount: yuan('1.00') }));
    const changed = await cast.office.patch(
      `${ALLOCATIONS}/${reach.draft.id}`,
      { floors: { overrides } },
      { version: 1 },
    );
    const approved = await approve(cast, changed.json());
    const path = `${ALLOCATIONS}/${approved.id}`;
    for (const url of [path, `${path}/lines`, `${path}/lines/${own}`]) {
      expect([url, (await pilot.get(url)).statusCode]).toEqual([url, 404]);
    }
    expect((await pilot.get(ALLOCATIONS)).json()).toEqual({ items: [], nextCursor: null });

    await advance(cast.finance, approved, 'issuance', ISSUE);
    const seen = await pilot.get(path);
    expect(seen.json()).toMatchObject({ state: 'issued', floors: { overrides: [{ territoryId: own }] } });
    expect(seen.body).not.toContain(foreign);
    expect((await pilot.get(`${path}/lines`)).json<Lines>().items.map(({ territoryId }) => territoryId)).toEqual([own]);
    expect((await pilot.get(`${path}/lines/${own}`)).statusCode).toBe(200);
    const another = await pilot.get(`${path}/lines/${foreign}`);
    const missing = await pilot.get(`${path}/lines/${UNKNOWN}`);
    expect(another.statusCode).toBe(404);
    expect({ ...another.json<object>(), instance: '' }).toEqual({ ...missing.json<object>(), instance: '' });

    for (const url of [path, `${path}/lines`, `${path}/lines/${own}`]) {
      expect((await stranger.get(url)).statusCode).toBe(404);
    }
    expect((await stranger.get(ALLOCATIONS)).json()).toEqual({ items: [], nextCursor: null });

    const successor = await succeed(stack.context, own ?? '', foreign ?? '');
    const clerk = await stack.as('pilot', [successor]);
    const { items } = (await clerk.get(`${path}/lines?territoryId=${successor}`)).json<Lines>();
    expect(items.map(({ territoryId }) => territoryId)).toEqual([own, foreign]);
    expect((await cast.office.get(`${path}/lines?territoryId=${own}`)).json<Lines>().items).toHaveLength(1);
  });

  it('P19: whoever reaches a part of the regions sees that part, and changes nothing', async () => {
    const cast = await aCast(stack);
    const { draft, territoryIds } = await aScoredDraft(stack, cast);
    const simulated = await advance(cast.office, draft, 'simulation');
    const path = `${ALLOCATIONS}/${draft.id}`;
    const part = await stack.as('office', territoryIds.slice(0, 2));
    expect((await part.get(`${path}/lines`)).json<Lines>().items).toHaveLength(2);
    const { version } = simulated;
    expect((await part.post(`${path}/simulation`, undefined, { version })).statusCode).toBe(404);
    expect((await part.patch(path, { name: '新' }, { version })).statusCode).toBe(404);
    const body = {
      fundId: draft.fundId,
      programmeId: draft.programmeId,
      name: '部分',
      pool: yuan('1'),
      factors: [{ source: 'round-score', roundId: UNKNOWN, weight: '1' }],
    };
    const drafted = await part.post(ALLOCATIONS, body, { key: 'part' });
    expect([drafted.statusCode, drafted.json<{ errors: object[] }>().errors]).toMatchObject([
      422,
      [{ pointer: '/programmeId' }],
    ]);
    const whole = await stack.as('office', territoryIds);
    expect((await whole.post(`${path}/simulation`, undefined, { version })).statusCode).toBe(200);
    const outside = await stack.as('auditor', [UNKNOWN]);
    expect((await outside.get(path)).statusCode).toBe(404);
    expect((await outside.get(ALLOCATIONS)).json()).toEqual({ items: [], nextCursor: null });
  });
});
