import { openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { aFund, yuan } from '../../funding-builders';
import { fundingModule } from '../../module';

const FUNDS = '/funding/v1/funds';
const body = (changes: object = {}) => ({
  name: '试点奖补资金',
  kind: 'reward',
  budgetYear: 2026,
  amount: yuan('1234567.89'),
  ...changes,
});

describe('a fund over HTTP', () => {
  let stack: ServiceStack;
  beforeAll(async () => {
    stack = await openServiceStack(fundingModule);
  });
  afterAll(() => stack.close());

  it('is set up by the finance bureau or the office, audited, and shows what is left of it', async () => {
    const finance = await stack.as('finance');
    const answer = await finance.post(FUNDS, body(), { key: uuidv4() });
    expect(answer.statusCode).toBe(201);
    const fund = answer.json<{ id: string }>();
    expect(answer.headers).toMatchObject({ etag: '"1"', location: `${FUNDS}/${fund.id}` });
    const auditor = await stack.as('auditor');
    expect((await auditor.get(`${FUNDS}/${fund.id}`)).json()).toMatchObject({
      ...body(),
      issued: yuan('0.00'),
      reserved: yuan('0.00'),
      available: yuan('1234567.89'),
    });
    const audited = (await stack.auditLog()).filter(({ resourceId }) => resourceId === fund.id);
    expect(audited.map(({ action }) => action)).toEqual(['fund.created']);
    expect((await (await stack.as('office')).post(FUNDS, body(), { key: uuidv4() })).statusCode).toBe(201);
  });

  it.each([
    ['1e3', 'pattern'],
    [1.5, 'type'],
    [5, 'type'],
    [true, 'type'],
    [null, 'type'],
    [-1, 'type'],
    ['-1', 'pattern'],
    ['-0', 'pattern'],
    ['0.001', 'pattern'],
    ['1,000', 'pattern'],
    ['NaN', 'pattern'],
    ['10000000000000000', 'pattern'],
  ])('P6: refuses the amount %j', async (amount, rule) => {
    const finance = await stack.as('finance');
    const answer = await finance.post(FUNDS, body({ amount: { amount, unit: 'CNY' } }), { key: uuidv4() });
    expect(answer.statusCode).toBe(400);
    expect(answer.json<{ errors: object[] }>().errors).toContainEqual(
      expect.objectContaining({ pointer: '/amount/amount', rule }),
    );
  });

  it.each([
    ['9007199254740993', '9007199254740993.00'],
    ['9999999999999999.99', '9999999999999999.99'],
    ['0.1', '0.10'],
  ])('P6: keeps %s exactly', async (amount, kept) => {
    const finance = await stack.as('finance');
    const id = await aFund(finance, amount);
    expect((await finance.get(`${FUNDS}/${id}`)).json()).toMatchObject({ amount: yuan(kept), available: yuan(kept) });
  });

  it('refuses what is no fund, naming field and rule', async () => {
    const finance = await stack.as('finance');
    const refuse = async (changes: object) => {
      const answer = await finance.post(FUNDS, body(changes), { key: uuidv4() });
      const { errors } = answer.json<{ errors: { pointer: string; rule: string }[] }>();
      return [answer.statusCode, errors[0]?.pointer, errors[0]?.rule];
    };
    expect(await refuse({ amount: yuan('0') })).toEqual([422, '/amount/amount', 'positive']);
    expect(await refuse({ kind: 'land' })).toEqual([400, '/kind', 'enum']);
    expect(await refuse({ budgetYear: '2026' })).toEqual([400, '/budgetYear', 'type']);
    expect(await refuse({ allocatedFen: '1' })).toEqual([400, '/allocatedFen', 'additionalProperties']);
    expect(await refuse({ name: ' ' })).toEqual([400, '/name', 'pattern']);
  });

  it('is not set up by others, and a region does not read it', async () => {
    for (const role of ['pilot', 'leader', 'auditor', 'expert', 'department'] as const) {
      const answer = await (await stack.as(role)).post(FUNDS, body(), { key: uuidv4() });
      expect([role, answer.statusCode]).toEqual([role, 403]);
    }
    expect((await (await stack.as('pilot')).get(FUNDS)).statusCode).toBe(403);
    const finance = await stack.as('finance');
    expect((await finance.get(`${FUNDS}/01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e`)).statusCode).toBe(404);
  });

  it('P2: needs a key, and a key with another body is refused', async () => {
    const finance = await stack.as('finance');
    const missing = await finance.post(FUNDS, body());
    expect([missing.statusCode, missing.json<{ type: string }>().type]).toEqual([
      400,
      'urn:urbanpilot:problem:idempotency-key-missing',
    ]);
    const key = uuidv4();
    const first = await finance.post(FUNDS, body(), { key });
    const again = await finance.post(FUNDS, body(), { key });
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([201, first.body, '"1"']);
    const other = await finance.post(FUNDS, body({ amount: yuan('2') }), { key });
    expect([other.statusCode, other.json<{ type: string }>().type]).toEqual([
      422,
      'urn:urbanpilot:problem:idempotency-key-reused',
    ]);
  });

  it('P1: one key sent 50 times in parallel sets up one fund', async () => {
    const finance = await stack.as('finance');
    const key = uuidv4();
    const name = `并发 ${key}`;
    const answers = await Promise.all(Array.from({ length: 50 }, () => finance.post(FUNDS, body({ name }), { key })));
    const done = answers.filter(({ statusCode }) => statusCode === 201);
    expect(new Set(done.map((answer) => answer.body)).size).toBe(1);
    expect(answers.filter(({ statusCode }) => statusCode !== 201 && statusCode !== 409)).toEqual([]);
    const rows = await stack.context.database.reader('*').rows('SELECT id FROM fund WHERE name = $1', [name]);
    expect(rows).toHaveLength(1);
  });

  it('P17: is listed by kind and budget year, page by page', async () => {
    const finance = await stack.as('finance');
    for (let count = 0; count < 3; count += 1) {
      await finance.post(FUNDS, body({ kind: 'subsidy', budgetYear: 2031 }), { key: uuidv4() });
    }
    const list = `${FUNDS}?kind=subsidy&budgetYear=2031&limit=2`;
    const first = (await finance.get(list)).json<{ items: { id: string }[]; nextCursor: string }>();
    const second = (await finance.get(`${list}&cursor=${first.nextCursor}`)).json<typeof first>();
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect([ids.length, new Set(ids).size, second.nextCursor]).toEqual([3, 3, null]);
    expect((await finance.get(`${FUNDS}?budgetYear=1`)).statusCode).toBe(400);
  });
});
