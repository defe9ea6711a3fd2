import { type Caller, figure, openServiceStack, patience, type ServiceStack } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import {
  aCast,
  aDraft,
  aFund,
  aProgramme,
  approve,
  aRound,
  type BuiltAllocation,
  type Cast,
  yuan,
} from '../../funding-builders';
import { fundingModule } from '../../module';

const FUNDS = '/funding/v1/funds';
const ALLOCATIONS = '/funding/v1/allocations';
const SENDS = figure(10, 50);
const KEYS = figure(2, 100);
const REPLAYS = figure(20, 1_000);
const CLIENTS = figure(8, 32);
const OPERATIONS = figure(48, 10_000);

describe('what moves money, under keys', () => {
  let stack: ServiceStack;
  let cast: Cast;
  let terms: { programmeId: string; factors: object[] };
  beforeAll(async () => {
    stack = await openServiceStack(fundingModule);
    cast = await aCast(stack);
    const { programmeId, territoryIds } = await aProgramme(stack.context);
    const roundId = await aRound(stack.context, programmeId, territoryIds);
    terms = { programmeId, factors: [{ source: 'round-score', roundId, weight: '1' }] };
  });
  afterAll(() => stack.close());

  const aDraftOf = (fundId: string, amount: string): Promise<BuiltAllocation> =>
    aDraft(cast.office, { fundId, pool: yuan(amount), ...terms });
  const approved = async (fundId: string, amount: string) => approve(cast, await aDraftOf(fundId, amount));
  const count = async (table: 'fund' | 'allocation', name: string) =>
    (
      await stack.context.database
        .reader('*')
        .rows<{ n: number }>(`SELECT count(*)::int AS n FROM ${table} WHERE name = $1`, [name])
    )[0]?.n;

  /** Sends one request many times at once under one key; all who are not told that it runs get the one answer. */
  async function sentAtOnce(caller: Caller, path: string, body: object, version?: number): Promise<void> {
    const key = uuidv4();
    const send = () => caller.post(path, body, { key, ...(version !== undefined && { version }) });
    const answers = await Promise.all(Array.from({ length: SENDS }, send));
    const codes = new Set(answers.map(({ statusCode }) => statusCode));
    expect([...codes].filter((code) => ![200, 201, 409].includes(code))).toEqual([]);
    const done = answers.filter(({ statusCode }) => statusCode < 300).map(({ body: text }) => text);
    expect(new Set([...done, (await send()).body]).size).toBe(1);
  }

  it(
    `P1: setting up a fund, ${SENDS} sends under each of ${KEYS} keys, takes effect once per key`,
    async () => {
      for (let n = 0; n < KEYS; n += 1) {
        const name = `资金 ${uuidv4()}`;
        await sentAtOnce(cast.finance, FUNDS, { name, kind: 'subsidy', budgetYear: 2026, amount: yuan('10.00') });
        expect(await count('fund', name)).toBe(1);
      }
    },
    patience(60_000),
  );

  it(
    `P1: issuing an allocation, ${SENDS} sends under each of ${KEYS} keys, takes its pool once per key`,
    async () => {
      const fundId = await aFund(cast.finance, `${KEYS * 10}.00`);
      for (let n = 0; n < KEYS; n += 1) {
        const { id, version } = await approved(fundId, '10.00');
        await sentAtOnce(cast.finance, `${ALLOCATIONS}/${id}/issuance`, { documentNumber: `文 ${n}` }, version);
      }
      expect((await cast.finance.get(`${FUNDS}/${fundId}`)).json()).toMatchObject({ issued: yuan(`${KEYS * 10}.00`) });
    },
    patience(60_000),
  );

  it(
    `P3: one key in the hands of ${REPLAYS} other callers gives none of them the first one’s answer`,
    async () => {
      const key = uuidv4();
      const body = () => ({ name: `资金 ${uuidv4()}`, kind: 'subsidy', budgetYear: 2026, amount: yuan('1.00') });
      const first = await cast.finance.post(FUNDS, body(), { key });
      const ids = new Set([first.json<{ id: string }>().id]);
      for (let n = 0; n < REPLAYS; n += 1) {
        const answer = await (await stack.as('finance')).post(FUNDS, body(), { key });
        expect(answer.statusCode).toBe(201);
        ids.add(answer.json<{ id: string }>().id);
      }
      expect(ids.size).toBe(REPLAYS + 1);
    },
    patience(60_000),
  );

  it(
    `P5, P7: ${OPERATIONS} random operations of ${CLIENTS} clients make and destroy no fen, and none is answered 5xx`,
    async () => {
      const fundId = await aFund(cast.finance, '5000.00');
      let state = 20_261_128;
      const random = (below: number) => {
        state = (state * 48_271) % 2_147_483_647;
        return state % below;
      };
      const ready: BuiltAllocation[] = [];
      let left = OPERATIONS;
      const operations = [
        async () => void ready.push(await approved(fundId, `${1 + random(40)}.${10 + random(90)}`)),
        async () => {
          const next = ready.splice(random(Math.max(1, ready.length)), 1)[0];
          if (!next) return;
          const path = `${ALLOCATIONS}/${next.id}/issuance`;
          const answer = await cast.finance.post(
            path,
            { documentNumber: '文' },
            { version: next.version, key: uuidv4() },
          );
          expect([200, 422]).toContain(answer.statusCode);
        },
        async () => expect((await cast.finance.get(`${FUNDS}/${fundId}`)).statusCode).toBe(200),
        () => balanced(fundId),
      ];
      const client = async () => {
        for (; left > 0; left -= 1) await operations[random(operations.length)]?.();
      };
      await Promise.all(Array.from({ length: CLIENTS }, client));
      await balanced(fundId);
    },
    patience(60_000),
  );

  /** In one snapshot: what the fund says it gave is the sum of the lines of what was issued, and no more than it has. */
  async function balanced(fundId: string): Promise<void> {
    const [row] = await stack.context.database.reader('*').rows<{ said: string; given: string; has: string }>(
      `SELECT f.allocated_fen AS said, f.amount_fen AS has, coalesce((
         SELECT sum(l.amount_fen) FROM allocation_line l JOIN allocation a ON a.id = l.allocation_id
         WHERE a.fund_id = f.id AND a.state = 'issued'), 0) AS given FROM fund f WHERE f.id = $1`,
      [fundId],
    );
    expect(row?.said).toBe(row?.given);
    expect(BigInt(row?.given ?? -1) <= BigInt(row?.has ?? -1)).toBe(true);
  }
});
