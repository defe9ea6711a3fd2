import { openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import {
  aCast,
  advance,
  aFund,
  aProgramme,
  approve,
  aRound,
  aScoredDraft,
  type BuiltAllocation,
  yuan,
} from '../../funding-builders';
import { fundingModule } from '../../module';

const ALLOCATIONS = '/funding/v1/allocations';
const UNKNOWN = '01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e';
const ISSUE = { documentNumber: '德财预〔2026〕12号' };

interface Refusal {
  type: string;
  detail: string;
  errors?: { pointer: string; rule: string; message: string }[];
}

describe('an allocation over HTTP', () => {
  let stack: ServiceStack;
  beforeAll(async () => {
    stack = await openServiceStack(fundingModule);
  });
  afterAll(() => stack.close());

  it('goes from draft to issued, audited at each step, and tells the regions to the last fen', async () => {
    const cast = await aCast(stack);
    const { office, finance } = cast;
    const { draft, territoryIds } = await aScoredDraft(stack, cast, { pool: yuan('1000000.01'), reserve: yuan('1') });
    expect(draft).toMatchObject({ state: 'draft', version: 1, fingerprint: null, distributed: yuan('999999.01') });
    const simulated = await advance(office, draft, 'simulation');
    expect(simulated).toMatchObject({ state: 'simulated', fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const proposed = await advance(office, simulated, 'proposal');
    const approved = await advance(cast.leader, proposed, 'approval');
    expect(approved).toMatchObject({ state: 'approved', fingerprint: simulated.fingerprint });
    const issued = await advance(finance, approved, 'issuance', ISSUE);
    expect(issued).toMatchObject({ state: 'issued', ...ISSUE, version: 5 });

    const fund = await finance.get(`/funding/v1/funds/${draft.fundId}`);
    expect(fund.json()).toMatchObject({
      issued: yuan('999999.01'),
      reserved: yuan('1.00'),
      available: yuan('8999999.99'),
      version: 2,
    });
    const [event] = (await stack.outbox()).filter(({ subject }) => subject === draft.id);
    expect(event?.type).toBe('funding.allocation.issued.v1');
    const { lines } = (event?.data ?? {}) as { lines: { territoryId: string; amount: { amount: string } }[] };
    expect(lines.map(({ territoryId }) => territoryId)).toEqual(territoryIds);
    const fen = lines.map(({ amount }) => BigInt(amount.amount.replace('.', '')));
    expect(fen.reduce((sum, amount) => sum + amount, 0n)).toBe(99999901n);
    const log = await stack.auditLog();
    const actions = log.filter(({ resourceId }) => resourceId === draft.id).map(({ action }) => action);
    expect(actions).toEqual([
      'allocation.drafted',
      'allocation.simulated',
      'allocation.proposed',
      'allocation.approved',
      'allocation.issued',
    ]);
    expect(log.filter(({ resourceId }) => resourceId === draft.fundId).map(({ action }) => action)).toEqual([
      'fund.created',
      'fund.allocated',
    ]);
  });

  it('is changed while it is a draft or simulated, and is a draft again; missing stays, null clears', async () => {
    const cast = await aCast(stack);
    const { draft } = await aScoredDraft(stack, cast, { reserve: yuan('100'), floors: { perRegion: yuan('1') } });
    const simulated = await advance(cast.office, draft, 'simulation');
    const path = `${ALLOCATIONS}/${draft.id}`;
    const changed = await cast.office.patch(path, { reserve: null, name: '调整后' }, { version: simulated.version });
    expect(changed.json()).toMatchObject({
      state: 'draft',
      name: '调整后',
      reserve: yuan('0.00'),
      floors: { perRegion: yuan('1.00'), overrides: [] },
      fingerprint: null,
      version: 3,
    });
    expect((await cast.office.get(`${path}/lines`)).json()).toEqual({ items: [], nextCursor: null });
    const again = await advance(cast.office, changed.json<BuiltAllocation>(), 'simulation');
    expect(again.fingerprint).not.toBe(simulated.fingerprint);
    const proposed = await advance(cast.office, again, 'proposal');
    const late = await cast.office.patch(path, { pool: yuan('1') }, { version: proposed.version });
    expect([late.statusCode, late.json<Refusal>().type]).toEqual([409, 'urn:urbanpilot:problem:wrong-state']);
  });

  it('is returned with a reason and must be simulated anew; an approved one is not returned', async () => {
    const cast = await aCast(stack);
    const { draft } = await aScoredDraft(stack, cast);
    const proposed = await advance(cast.office, await advance(cast.office, draft, 'simulation'), 'proposal');
    const returned = await advance(cast.finance, proposed, 'return', { reason: '权重依据不足' });
    expect(returned).toMatchObject({ state: 'draft', returnReason: '权重依据不足', fingerprint: null });
    const approved = await approve(cast, returned);
    const path = `${ALLOCATIONS}/${draft.id}`;
    const late = await cast.leader.post(`${path}/return`, { reason: '后悔' }, { version: approved.version });
    expect(late.statusCode).toBe(409);
    expect((await cast.office.get(path)).json()).toMatchObject({ state: 'approved', returnReason: null });
  });

  it('P21: a step is not skipped, and only the roles of a step take it', async () => {
    const cast = await aCast(stack);
    const { draft } = await aScoredDraft(stack, cast);
    const path = `${ALLOCATIONS}/${draft.id}`;
    const act = async (caller: keyof typeof cast, transition: string, body?: unknown) =>
      (await cast[caller].post(`${path}/${transition}`, body, { version: 1, key: uuidv4() })).statusCode;
    expect(await act('office', 'proposal')).toBe(409);
    expect(await act('leader', 'approval')).toBe(409);
    expect(await act('finance', 'issuance', ISSUE)).toBe(409);
    expect(await act('office', 'approval')).toBe(403);
    expect(await act('office', 'issuance', ISSUE)).toBe(403);
    expect(await act('leader', 'issuance', ISSUE)).toBe(403);
    expect(await act('leader', 'simulation')).toBe(403);
    expect(await act('finance', 'proposal')).toBe(403);
    expect((await cast.office.get(path)).json()).toMatchObject({ state: 'draft', version: 1 });
  });

  it('P21: nobody approves what he drafted, changed or proposed', async () => {
    const cast = await aCast(stack);
    const both = async (subject: string) => {
      const office = await stack.as('office', '*', subject);
      return { office, leader: await stack.as('leader', '*', subject) };
    };
    const drafter = await both('drafter-and-leader');
    const changer = await both('changer-and-leader');
    const proposer = await both('proposer-and-leader');
    const { draft } = await aScoredDraft(stack, { ...cast, office: drafter.office });
    const path = `${ALLOCATIONS}/${draft.id}`;
    const changed = await changer.office.patch(path, { name: '新名称' }, { version: 1 });
    const simulated = await advance(cast.office, changed.json<BuiltAllocation>(), 'simulation');
    const proposed = await advance(proposer.office, simulated, 'proposal');
    for (const { leader } of [drafter, changer, proposer]) {
      const refused = await leader.post(`${path}/approval`, undefined, { version: proposed.version });
      expect([refused.statusCode, refused.json<Refusal>().type]).toEqual([
        403,
        'urn:urbanpilot:problem:separation-of-duties',
      ]);
    }
    expect(await advance(cast.leader, proposed, 'approval')).toMatchObject({ state: 'approved' });
  });

  it('P13: needs the current version for changes and transitions', async () => {
    const cast = await aCast(stack);
    const { draft } = await aScoredDraft(stack, cast);
    const path = `${ALLOCATIONS}/${draft.id}`;
    expect((await cast.office.patch(path, { name: '新' })).statusCode).toBe(428);
    expect((await cast.office.post(`${path}/simulation`)).statusCode).toBe(428);
    const simulated = await advance(cast.office, draft, 'simulation');
    const stale = await cast.office.post(`${path}/proposal`, undefined, { version: 1 });
    expect([stale.statusCode, stale.headers.etag]).toEqual([412, `"${simulated.version}"`]);
  });

  it('refuses limits that cannot be met, in the caller’s language, naming rule, gap and regions', async () => {
    const cast = await aCast(stack);
    const simulate = async (changes: object, language: string) => {
      const { draft } = await aScoredDraft(stack, cast, { pool: yuan('1000.00'), ...changes });
      const options = { version: 1, headers: { 'accept-language': language } };
      const answer = await cast.office.post(`${ALLOCATIONS}/${draft.id}/simulation`, undefined, options);
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([
        422,
        'application/problem+json; charset=utf-8',
      ]);
      expect((await cast.office.get(`${ALLOCATIONS}/${draft.id}`)).json()).toMatchObject({
        state: 'draft',
        version: 1,
      });
      return answer.json<Refusal>();
    };
    const floors = await simulate({ floors: { perRegion: yuan('400') } }, 'zh-CN');
    expect(floors.errors).toMatchObject([{ pointer: '/floors', rule: 'floors-exceed-pool' }]);
    expect(floors.detail).toBe('保底合计超过可分配总额，相差 200.00 元，涉及：郓城县、寿光市、泗水县。');
    const caps = await simulate({ caps: { perRegion: yuan('300') } }, 'en');
    expect(caps.errors).toMatchObject([{ pointer: '/caps', rule: 'caps-below-pool' }]);
    expect(caps.errors?.[0]?.message).toContain('100.00 yuan');
  });

  it('refuses to simulate an unknown round, another programme’s, and a region without a score', async () => {
    const cast = await aCast(stack);
    const { programmeId, territoryIds } = await aProgramme(stack.context);
    const partial = await aRound(stack.context, programmeId, territoryIds.slice(0, 2));
    const foreign = (await aScoredDraft(stack, cast)).roundId;
    const simulate = async (roundId: string) => {
      const factors = [{ source: 'round-score', roundId, weight: '1' }];
      const { draft } = await aScoredDraft(stack, cast, { programmeId, factors });
      const answer = await cast.office.post(`${ALLOCATIONS}/${draft.id}/simulation`, undefined, { version: 1 });
      const { type, detail, errors } = answer.json<Refusal>();
      return { status: answer.statusCode, type, detail, pointer: errors?.[0]?.pointer };
    };
    for (const roundId of [UNKNOWN, foreign]) {
      expect(await simulate(roundId)).toMatchObject({
        status: 422,
        type: 'urn:urbanpilot:problem:unknown-reference',
        pointer: '/factors/0/roundId',
      });
    }
    expect(await simulate(partial)).toEqual({
      status: 422,
      type: 'urn:urbanpilot:problem:score-missing',
      detail: '评估轮次「2026 年度评估」中没有以下地区的得分：泗水县。',
      pointer: '/factors/0',
    });
  });

  it('refuses a draft that is wrong, naming field and rule, and writes nothing', async () => {
    const cast = await aCast(stack);
    const { programmeId, territoryIds } = await aProgramme(stack.context);
    const [territoryId] = territoryIds;
    const good = {
      fundId: await aFund(cast.finance),
      name: '错误的方案',
      programmeId,
      pool: yuan('100.00'),
      factors: [{ source: 'round-score', roundId: UNKNOWN, weight: '1' }],
    };
    const refuse = async (changes: object) => {
      const answer = await cast.office.post(ALLOCATIONS, { ...good, ...changes }, { key: uuidv4() });
      return [
        answer.statusCode,
        ...(answer.json<Refusal>().errors ?? []).map(({ pointer, rule }) => `${pointer} ${rule}`),
      ];
    };
    expect(await refuse({ fundId: UNKNOWN })).toEqual([422, '/fundId reference']);
    expect(await refuse({ programmeId: UNKNOWN })).toEqual([422, '/programmeId reference']);
    expect(await refuse({ pool: yuan('0.00') })).toEqual([422, '/pool/amount positive']);
    expect(await refuse({ reserve: yuan('100') })).toEqual([422, '/reserve/amount belowPool']);
    expect(await refuse({ exclusions: [{ territoryId: UNKNOWN, reason: '否决' }] })).toEqual([
      422,
      '/exclusions/0/territoryId reference',
    ]);
    const twice = { overrides: [territoryId, territoryId].map((id) => ({ territoryId: id, amount: yuan('1') })) };
    expect(await refuse({ caps: twice })).toEqual([422, '/caps/overrides/1/territoryId unique']);
    expect(await refuse({ state: 'approved' })).toEqual([400, '/state additionalProperties']);
    expect(await refuse({ pool: { amount: 100, unit: 'CNY' } })).toEqual([400, '/pool/amount type']);
    expect((await refuse({ factors: [] }))[0]).toBe(400);
    expect((await refuse({ factors: [{ source: 'round-score', roundId: UNKNOWN, weight: '-1' }] }))[0]).toBe(400);
    expect((await refuse({ factors: [{ source: 'round-score', roundId: UNKNOWN, weight: '1', more: 1 }] }))[0]).toBe(
      400,
    );
    const noKey = await cast.office.post(ALLOCATIONS, good);
    expect([noKey.statusCode, noKey.json<Refusal>().type]).toEqual([
      400,
      'urn:urbanpilot:problem:idempotency-key-missing',
    ]);
    const list = await cast.office.get(`${ALLOCATIONS}?programmeId=${programmeId}`);
    expect(list.json()).toEqual({ items: [], nextCursor: null });
    for (const role of ['pilot', 'leader', 'finance', 'auditor'] as const) {
      const caller = await stack.as(role);
      expect((await caller.post(ALLOCATIONS, good, { key: uuidv4() })).statusCode).toBe(403);
    }
  });

  it('divides by values given by hand with evidence, and names a region that has none', async () => {
    const cast = await aCast(stack);
    const { programmeId, territoryIds } = await aProgramme(stack.context, ['甲县', '乙县']);
    const [first, second] = territoryIds;
    const value = (territoryId: string | undefined, digits: string) => ({
      territoryId,
      value: digits,
      evidence: '公安部门核定',
    });
    const manual = (values: object[]) => [{ source: 'manual', name: '落户人数', weight: '1', values }];
    const terms = { programmeId, pool: yuan('100.00') };
    const whole = await aScoredDraft(stack, cast, {
      ...terms,
      factors: manual([value(first, '3'), value(second, '1')]),
    });
    await advance(cast.office, whole.draft, 'simulation');
    const lines = await cast.office.get(`${ALLOCATIONS}/${whole.draft.id}/lines`);
    expect(lines.json()).toMatchObject({ items: [{ amount: yuan('75.00') }, { amount: yuan('25.00') }] });
    const partial = await aScoredDraft(stack, cast, { ...terms, factors: manual([value(first, '3')]) });
    const refused = await cast.office.post(`${ALLOCATIONS}/${partial.draft.id}/simulation`, undefined, { version: 1 });
    expect(refused.statusCode).toBe(422);
    expect(refused.json<Refusal>()).toMatchObject({
      type: 'urn:urbanpilot:problem:factor-unusable',
      detail: '以下地区缺少因素值。乙县',
    });
  });
});
