import { openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import {
  aCast,
  aDraft,
  advance,
  aFund,
  aProgramme,
  approve,
  aRound,
  aScoredDraft,
  type Cast,
  yuan,
} from '../../funding-builders';
import { fundingModule } from '../../module';

const ALLOCATIONS = '/funding/v1/allocations';
const ISSUE = { documentNumber: '德财预〔2026〕12号' };

describe('the money of an allocation', () => {
  let stack: ServiceStack;
  beforeAll(async () => {
    stack = await openServiceStack(fundingModule);
  });
  afterAll(() => stack.close());

  const fundOf = async ({ finance }: Cast, id: string) => (await finance.get(`/funding/v1/funds/${id}`)).json<object>();
  const issuedEvents = async (id: string) => (await stack.outbox()).filter(({ subject }) => subject === id).length;

  it('P5, P7: 32 parallel issuances on one fund give what it has and not a fen more', async () => {
    const cast = await aCast(stack);
    const fundId = await aFund(cast.finance, '1000.00');
    const { programmeId, territoryIds } = await aProgramme(stack.context);
    const roundId = await aRound(stack.context, programmeId, territoryIds);
    const factors = [{ source: 'round-score', roundId, weight: '1' }];
    const approved = [];
    for (let index = 0; index < 32; index += 1) {
      const pool = yuan(`${60 + (index % 7)}.0${index % 10}`);
      approved.push(await approve(cast, await aDraft(cast.office, { fundId, programmeId, pool, factors })));
    }
    const answers = await Promise.all(
      approved.map(({ id, version }) =>
        cast.finance.post(`${ALLOCATIONS}/${id}/issuance`, ISSUE, { version, key: uuidv4() }),
      ),
    );
    const issued = answers.filter(({ statusCode }) => statusCode === 200);
    const refused = answers.filter(({ statusCode }) => statusCode !== 200);
    expect(new Set(refused.map(({ statusCode }) => statusCode))).toEqual(new Set([422]));
    expect(refused[0]?.json()).toMatchObject({ type: 'urn:urbanpilot:problem:fund-insufficient' });
    const fen = (text: string) => BigInt(text.replace('.', ''));
    const taken = issued.map((answer) => fen(answer.json<{ pool: { amount: string } }>().pool.amount));
    const sum = taken.reduce((total, amount) => total + amount, 0n);
    expect(sum <= 100000n && sum > 90000n).toBe(true);
    const fund = (await fundOf(cast, fundId)) as { issued: { amount: string }; available: { amount: string } };
    expect(fen(fund.issued.amount)).toBe(sum);
    expect(fen(fund.available.amount)).toBe(100000n - sum);
    const [lines] = await stack.context.database.reader('*').rows<{ sum: string }>(
      `SELECT sum(l.amount_fen) FROM allocation_line l JOIN allocation a ON a.id = l.allocation_id
       WHERE a.fund_id = $1 AND a.state = 'issued'`,
      [fundId],
    );
    expect(lines?.sum).toBe(sum.toString());
  });

  it('P1: one issuance sent 50 times in parallel under one key has one effect and one answer', async () => {
    const cast = await aCast(stack);
    const approved = await approve(cast, (await aScoredDraft(stack, cast)).draft);
    const options = { version: approved.version, key: uuidv4() };
    const path = `${ALLOCATIONS}/${approved.id}/issuance`;
    const answers = await Promise.all(Array.from({ length: 50 }, () => cast.finance.post(path, ISSUE, options)));
    const done = answers.filter(({ statusCode }) => statusCode === 200);
    expect(done.length).toBeGreaterThan(0);
    expect(new Set(done.map(({ body }) => body)).size).toBe(1);
    for (const answer of answers.filter(({ statusCode }) => statusCode !== 200)) {
      expect(answer.json()).toMatchObject({ status: 409, type: 'urn:urbanpilot:problem:idempotency-key-in-use' });
    }
    const later = await cast.finance.post(path, ISSUE, options);
    expect([later.statusCode, later.body, later.headers.etag]).toEqual([200, done[0]?.body, '"5"']);
    expect(await fundOf(cast, approved.fundId)).toMatchObject({ issued: yuan('1000000.00'), version: 2 });
    expect(await issuedEvents(approved.id)).toBe(1);
    const other = await cast.finance.post(path, { documentNumber: '另一文号' }, options);
    expect([other.statusCode, other.json<{ type: string }>().type]).toEqual([
      422,
      'urn:urbanpilot:problem:idempotency-key-reused',
    ]);
    const { version } = options;
    expect((await cast.finance.post(path, ISSUE, { version })).statusCode).toBe(400);
  });

  it('P21: parallel approvals make one transition, and so do parallel issuances', async () => {
    const cast = await aCast(stack);
    const { draft } = await aScoredDraft(stack, cast);
    const proposed = await advance(cast.office, await advance(cast.office, draft, 'simulation'), 'proposal');
    const leaders = await Promise.all(Array.from({ length: 8 }, () => stack.as('leader')));
    const path = `${ALLOCATIONS}/${draft.id}`;
    const statusesOf = async (calls: Promise<{ statusCode: number }>[]) =>
      (await Promise.all(calls)).map(({ statusCode }) => statusCode).sort();
    const { version } = proposed;
    const approvals = leaders.map((leader) => leader.post(`${path}/approval`, undefined, { version }));
    expect(await statusesOf(approvals)).toEqual([200, ...new Array(7).fill(412)]);
    const issuances = leaders.map(() =>
      cast.finance.post(`${path}/issuance`, ISSUE, { version: version + 1, key: uuidv4() }),
    );
    expect(await statusesOf(issuances)).toEqual([200, ...new Array(7).fill(412)]);
    expect(await issuedEvents(draft.id)).toBe(1);
    expect(await fundOf(cast, draft.fundId)).toMatchObject({ issued: yuan('1000000.00'), version: 2 });
  });

  it('is refused when the fund does not suffice, and nothing is taken', async () => {
    const cast = await aCast(stack);
    const fundId = await aFund(cast.finance, '999999.99');
    const approved = await approve(cast, (await aScoredDraft(stack, cast, { fundId })).draft);
    const options = { version: approved.version, key: uuidv4(), headers: { 'accept-language': 'en' } };
    const answer = await cast.finance.post(`${ALLOCATIONS}/${approved.id}/issuance`, ISSUE, options);
    expect([answer.statusCode, answer.json<{ detail: string }>().detail]).toEqual([
      422,
      'The fund has 999999.99 yuan available, which does not cover 1000000.00 yuan.',
    ]);
    expect(await fundOf(cast, fundId)).toMatchObject({ issued: yuan('0.00'), version: 1 });
    expect((await cast.office.get(`${ALLOCATIONS}/${approved.id}`)).json()).toMatchObject({ state: 'approved' });
    expect(await issuedEvents(approved.id)).toBe(0);
  });

  it('P5: random allocations divide their pool to the last fen, whatever the limits', async () => {
    const cast = await aCast(stack);
    const names = Array.from({ length: 7 }, (_, index) => `地区${index}`);
    const { programmeId, territoryIds } = await aProgramme(stack.context, names);
    const roundId = await aRound(stack.context, programmeId, territoryIds, [
      '99.9',
      '0.01',
      '50',
      '33.333',
      '7',
      '7',
      '61',
    ]);
    const fundId = await aFund(cast.finance);
    let seed = 20260101;
    const next = (limit: number) => {
      seed = (seed * 48271) % 2147483647;
      return seed % limit;
    };
    for (let round = 0; round < 12; round += 1) {
      const pool = 70000 + next(1_000_000);
      const draft = await aDraft(cast.office, {
        fundId,
        programmeId,
        pool: yuan(`${Math.floor(pool / 100)}.${String(pool % 100).padStart(2, '0')}`),
        factors: [{ source: 'round-score', roundId, weight: `0.${1 + next(9)}` }],
        floors: { perRegion: yuan(`${next(90)}.${10 + next(90)}`) },
        caps: { overrides: [{ territoryId: territoryIds[next(7)], amount: yuan(`${100 + next(50)}`) }] },
      });
      await advance(cast.office, draft, 'simulation');
      const { items } = (await cast.office.get(`${ALLOCATIONS}/${draft.id}/lines`)).json<{
        items: { amount: { amount: string } }[];
      }>();
      const sum = items.reduce((total, { amount }) => total + BigInt(amount.amount.replace('.', '')), 0n);
      expect(sum).toBe(BigInt(pool));
    }
  });
});
