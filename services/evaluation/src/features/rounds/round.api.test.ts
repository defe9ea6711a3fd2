import { openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import type { EntityManager } from 'typeorm';
import { v4 as uuidv4 } from 'uuid';
import {
  advance,
  anOpenRound,
  aPilotRegion,
  aProgramme,
  aPublishedRound,
  aPublishedSystem,
  aSystemBody,
  score,
} from '../../evaluation-builders';
import { evaluationModule } from '../../module';

const PATH = '/evaluation/v1/rounds';

interface RoundBody {
  id: string;
  regionCount: number;
  state: string;
}

describe('a round over HTTP', () => {
  let stack: ServiceStack;
  beforeAll(async () => {
    stack = await openServiceStack(evaluationModule);
  });
  afterAll(() => stack.close());

  it('goes from open to published, audited at each step, and tells others of its results', async () => {
    const office = await stack.as('office');
    const round = await aPublishedRound(stack, office);
    const shown = (await office.get(`${PATH}/${round.id}`)).json<Record<string, unknown>>();
    expect(shown).toMatchObject({ state: 'published', regionCount: 4, version: 6 });
    expect(shown.snapshotSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(shown.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    const actions = (await stack.auditLog()).filter(({ resourceId }) => resourceId === round.id);
    expect(actions.map(({ action }) => action)).toEqual([
      'round.opened',
      'round.frozen',
      'round.scoring-started',
      'round.scored',
      'round.approved',
      'round.published',
    ]);
    const [event] = (await stack.outbox()).filter(({ subject }) => subject === round.id);
    const [first, second, third, fourth] = round.territoryIds;
    expect(event).toMatchObject({
      type: 'evaluation.round.published.v1',
      data: {
        roundId: round.id,
        programmeId: round.programmeId,
        period: '2026',
        results: [
          { territoryId: first, score: '100.00', rank: 1, grade: '优秀' },
          { territoryId: fourth, score: '90.00', rank: 2, grade: '优秀' },
          { territoryId: second, score: '50.00', rank: 3, grade: '合格' },
          { territoryId: third, score: '6.00', rank: 4, grade: '不合格' },
        ],
      },
    });
  });

  it('takes the regions of the programme that take part now, of some kinds, or those named', async () => {
    const office = await stack.as('office');
    const { programmeId, territoryIds } = await aProgramme(stack.context, 2);
    const city = await aPilotRegion(stack.context, { programmeId, territoryKind: 'city' });
    await aPilotRegion(stack.context, { programmeId, state: 'withdrawn' });
    const { systemId } = await aPublishedSystem(office);
    const open = async (choice: object) =>
      (await office.post(PATH, { name: '评估', programmeId, period: '2026', systemId, ...choice })).json<RoundBody>();
    expect((await open({})).regionCount).toBe(3);
    expect((await open({ territoryKinds: ['city'] })).regionCount).toBe(1);
    expect((await open({ territoryIds: [city.territoryId, territoryIds[0]] })).regionCount).toBe(2);
    expect(await open({ territoryKinds: ['town'] })).toMatchObject({
      errors: [{ pointer: '/territoryKinds', rule: 'notEmpty' }],
    });
    const foreign = await open({ territoryIds: [territoryIds[0], uuidv4()] });
    expect(foreign).toMatchObject({ status: 422, errors: [{ pointer: '/territoryIds/1', rule: 'reference' }] });
  });

  it('refuses a system that is a draft, an unknown programme, a threshold that is no score', async () => {
    const office = await stack.as('office');
    const { programmeId } = await aProgramme(stack.context, 1);
    const { systemId } = await aPublishedSystem(office);
    const draft = (await office.post('/evaluation/v1/indicator-systems', await aSystemBody(office))).json<{
      id: string;
    }>();
    const body = { name: '评估', programmeId, period: '2026', systemId };
    const cases: [object, string, string][] = [
      [{ systemId: draft.id }, '/systemId', 'published'],
      [{ systemId: uuidv4() }, '/systemId', 'reference'],
      [{ programmeId: uuidv4() }, '/programmeId', 'reference'],
      [{ findingBelowScore: '100.5' }, '/findingBelowScore', 'range'],
    ];
    for (const [changes, pointer, rule] of cases) {
      const answer = await office.post(PATH, { ...body, ...changes });
      expect([answer.statusCode, answer.json()]).toMatchObject([422, { errors: [{ pointer, rule }] }]);
    }
    expect((await office.post(PATH, { ...body, period: '26' })).statusCode).toBe(400);
    const list = (await office.get(`${PATH}?programmeId=${programmeId}`)).json<{ items: unknown[] }>();
    expect(list.items).toEqual([]);
  });

  it('goes step by step, by the right people, on the version that was read', async () => {
    const office = await stack.as('office');
    const leader = await stack.as('leader');
    const round = await anOpenRound(stack, office);
    const path = `${PATH}/${round.id}`;
    expect((await office.post(`${path}/freeze`)).statusCode).toBe(428);
    expect((await office.post(`${path}/freeze`, undefined, { version: 9 })).statusCode).toBe(412);
    expect((await leader.post(`${path}/freeze`, undefined, { version: 1 })).statusCode).toBe(403);
    for (const early of ['scoring', 'publication']) {
      expect((await office.post(`${path}/${early}`, undefined, { version: 1 })).statusCode).toBe(409);
    }
    expect((await leader.post(`${path}/approval`, undefined, { version: 1 })).statusCode).toBe(409);
    expect((await office.post(`${path}/verification`)).statusCode).toBe(409);
    expect((await office.post(`${path}/approval`, undefined, { version: 1 })).statusCode).toBe(403);
    expect((await office.get(path)).json()).toMatchObject({ state: 'open', version: 1 });
    const first = await office.post(`${path}/freeze`, undefined, { version: 1, key: 'k' });
    const again = await office.post(`${path}/freeze`, undefined, { version: 1, key: 'k' });
    expect([first.statusCode, again.statusCode, again.body]).toEqual([200, 200, first.body]);
  });

  it('is scored once: a second start while the first is under way is refused', async () => {
    const office = await stack.as('office');
    const frozen = await advance(office, await anOpenRound(stack, office), 'freeze');
    const path = `${PATH}/${frozen.id}/scoring`;
    const started = await office.post(path, undefined, { version: 2 });
    const { id } = started.json<{ id: string }>();
    expect([started.statusCode, started.headers.location]).toEqual([202, `/evaluation/v1/operations/${id}`]);
    expect((await office.get(`/evaluation/v1/operations/${id}`)).json()).toMatchObject({
      kind: 'score-round',
      state: 'queued',
    });
    const second = await office.post(path, undefined, { version: 3 });
    expect([second.statusCode, second.json<{ type: string }>().type]).toEqual([
      409,
      'urn:urbanpilot:problem:scoring-under-way',
    ]);
  });

  it('P21: whoever started the scoring cannot approve, and the database refuses too', async () => {
    const office = await stack.as('office', '*', 'both-roles');
    await stack.as('leader', '*', 'both-roles');
    const frozen = await advance(office, await anOpenRound(stack, office), 'freeze');
    const scored = await score(stack, office, frozen);
    const refused = await office.post(`${PATH}/${scored.id}/approval`, undefined, { version: scored.version });
    expect([refused.statusCode, refused.json()]).toMatchObject([
      403,
      { type: 'urn:urbanpilot:problem:separation-of-duties' },
    ]);
    expect((await office.get(`${PATH}/${scored.id}`)).json()).toMatchObject({ state: 'scored' });
    const behind = stack.context.database.dataSource.query(
      "UPDATE round SET state = 'approved', approved_by = scored_by, approved_at = now() WHERE id = $1",
      [scored.id],
    );
    await expect(behind).rejects.toThrow('round_separation_ck');
  });

  it('recomputes to the same bytes, and its results cannot be changed', async () => {
    const office = await stack.as('office');
    const auditor = await stack.as('auditor');
    const round = await aPublishedRound(stack, office);
    const { fingerprint } = (await office.get(`${PATH}/${round.id}`)).json<{ fingerprint: string }>();
    const verified = await auditor.post(`${PATH}/${round.id}/verification`);
    expect([verified.statusCode, verified.json()]).toEqual([200, { identical: true, fingerprint, differences: [] }]);
    expect((await stack.auditLog()).at(-1)).toMatchObject({ action: 'round.verified', resourceId: round.id });
    expect((await (await stack.as('pilot')).post(`${PATH}/${round.id}/verification`)).statusCode).toBe(403);

    const change = (manager: EntityManager) =>
      manager.query('UPDATE round_result SET score = 99 WHERE round_id = $1', [round.id]);
    await expect(stack.context.database.transaction('*', change)).rejects.toThrow('append-only');
  });

  it('shows what was changed behind its back, by a superuser with the triggers off', async () => {
    const office = await stack.as('office');
    const round = await aPublishedRound(stack, office);
    const alter = (sql: string) =>
      stack.context.database.transaction('*', async (manager) => {
        await manager.query('SET LOCAL ROLE NONE');
        await manager.query('SET LOCAL session_replication_role = replica');
        await manager.query(sql, [round.id]);
      });
    const differences = async () => {
      const answer = await office.post(`${PATH}/${round.id}/verification`);
      return answer.json<{ identical: boolean; differences: string[] }>();
    };
    await alter("UPDATE round_result SET grade = '合格' WHERE round_id = $1 AND grade = '不合格'");
    expect(await differences()).toMatchObject({ identical: false, differences: ['results'] });
    await alter("UPDATE round_scoring SET model = model || ' ' WHERE round_id = $1");
    expect(await differences()).toMatchObject({ identical: false, differences: ['model', 'results'] });
    const content = `replace(content, '"value":"50"', '"value":"49"')`;
    await alter(
      `UPDATE round_snapshot SET content = ${content}, sha256 = encode(pg_catalog.sha256(convert_to(${content}, 'UTF8')), 'hex')
       WHERE round_id = $1`,
    );
    const all = ['snapshot', 'fingerprint', 'model', 'computation', 'results'];
    expect(await differences()).toMatchObject({ identical: false, differences: all });
  });

  it('later observations leave a frozen round as it is', async () => {
    const office = await stack.as('office');
    const frozen = await advance(office, await anOpenRound(stack, office), 'freeze');
    const revision = {
      indicatorCode: frozen.codes[0],
      territoryId: frozen.territoryIds[0],
      period: '2026',
      source: 'yearbook',
    };
    const observations = [{ ...revision, value: '1', status: 'final' }];
    expect((await office.post('/evaluation/v1/observation-batches', { observations })).statusCode).toBe(201);
    const scored = await score(stack, office, frozen);
    const result = await office.get(`${PATH}/${scored.id}/results/${frozen.territoryIds[0]}`);
    expect(result.json()).toMatchObject({ score: '100.00' });
  });

  it('cannot be frozen without any observation', async () => {
    const office = await stack.as('office');
    const round = await anOpenRound(stack, office, { period: '2025' });
    const refused = await office.post(`${PATH}/${round.id}/freeze`, undefined, { version: 1 });
    expect([refused.statusCode, refused.json()]).toMatchObject([
      422,
      { type: 'urn:urbanpilot:problem:no-observations' },
    ]);
    expect((await office.get(`${PATH}/${round.id}`)).json()).toMatchObject({ state: 'open', snapshotSha256: null });
  });

  it('P19: is seen by whoever reaches one of its regions, and changed by who reaches them all', async () => {
    const office = await stack.as('office');
    const round = await anOpenRound(stack, office);
    const path = `${PATH}/${round.id}`;
    const part = await stack.as('office', [round.territoryIds[0] ?? '']);
    expect((await part.get(path)).statusCode).toBe(200);
    const refused = await part.post(`${path}/freeze`, undefined, { version: 1 });
    expect([refused.statusCode, refused.json()]).toMatchObject([403, { type: 'urn:urbanpilot:problem:beyond-reach' }]);
    const other = await stack.as('office', [uuidv4()]);
    const foreign = await other.get(path);
    const missing = await other.get(`${PATH}/${uuidv4()}`);
    expect(foreign.statusCode).toBe(404);
    expect({ ...foreign.json<object>(), instance: '' }).toEqual({ ...missing.json<object>(), instance: '' });
    expect((await other.post(`${path}/freeze`, undefined, { version: 1 })).statusCode).toBe(404);
    expect((await other.get(`${PATH}?programmeId=${round.programmeId}`)).json()).toEqual({
      items: [],
      nextCursor: null,
    });
  });
});
