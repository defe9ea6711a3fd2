import type { Role } from '@urbanpilot/contract';
import { type Caller, openServiceStack, type ServiceStack, TEST_ISSUER, tinyModule } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { systemActor } from '../auth/actor';
import type { Reach } from '../database/reach';
import { fieldError } from '../problems/problem';
import { ruleBroken } from '../problems/refusals';
import type { SignOffKind, SignOffStep } from './sign-off';
import { type NewSignOff, startSignOff } from './sign-off-service';

const V1 = '/regions/v1';
const STEPS: readonly SignOffStep[] = [
  { code: 'checked', name: { 'zh-CN': '审核', en: 'checked' }, roles: ['pilot', 'department'] },
  { code: 'signed', name: { 'zh-CN': '签发', en: 'signed' }, roles: ['leader'] },
];
const UNFIT = 'unfit';

interface Shown {
  id: string;
  state: string;
  version: number;
  dueStep: string | null;
  preparedBy: string;
  steps: { code: string; name: string; decision: string | null; actedBy: string | null; reason: string | null }[];
}

describe('a sign-off', () => {
  let stack: ServiceStack;
  let office: Caller;
  /** What the kind was told, by subject. */
  const told: Record<string, string[]> = {};
  const kind: SignOffKind = {
    ...{ kind: 'report', description: '报告', defaultSteps: STEPS },
    async signed(unit, subjectId, { state }) {
      if (subjectId.startsWith(UNFIT)) throw ruleBroken([fieldError('', 'unfit', '不得签发', 'must not be signed')]);
      told[subjectId] = [...(told[subjectId] ?? []), state];
      unit.audit({ action: 'report.submitted', resourceType: 'report', resourceId: subjectId });
    },
    async returned(_unit, subjectId, { state }, reason) {
      told[subjectId] = [...(told[subjectId] ?? []), `${state}: ${reason}`];
    },
  };
  beforeAll(async () => {
    stack = await openServiceStack(tinyModule('regions', { signOffKinds: [kind] }));
    office = await stack.as('office');
  });
  afterAll(() => stack.close());

  /** Somebody of a region who hands in its report. */
  async function handedIn(parts: Partial<NewSignOff> = {}, by = `clerk-${uuidv4()}`) {
    const territoryId = uuidv4();
    const subject = { kind: 'report', subjectId: uuidv4(), territoryId, title: '半年报告', ...parts };
    const reach: Reach = subject.territoryId === null ? '*' : [subject.territoryId];
    const preparer = await stack.as('pilot', reach, by);
    const roles: Role[] = ['pilot'];
    const actor = { ...systemActor('test'), issuer: TEST_ISSUER, subject: by, roles, rolesThroughout: roles, reach };
    const begin = () => stack.context.transaction(actor, (unit) => startSignOff(unit, subject));
    const { id } = await begin();
    return { id, subject, begin, preparer, territoryId: subject.territoryId ?? '' };
  }
  const act = (caller: Caller, id: string, verb: string, version?: number, body?: unknown) =>
    caller.post(`${V1}/sign-offs/${id}/${verb}`, body, version === undefined ? {} : { version });
  const shown = async (id: string) => (await office.get(`${V1}/sign-offs/${id}`)).json<Shown>();
  const alerts = async (caller: Caller, query: string) =>
    (await caller.get(`${V1}/alerts?limit=200&${query}`)).json<{ items: { title: string; role: string }[] }>().items;

  it('goes from its preparer over who checks to the leader who signs, and counts from then', async () => {
    const { id, subject, territoryId } = await handedIn();
    const [checker, leader] = [await stack.as('pilot', [territoryId]), await stack.as('leader', [territoryId])];
    const checked = await act(checker, id, 'approvals', 1);
    expect([checked.statusCode, checked.headers.etag]).toEqual([200, '"2"']);
    expect(checked.json()).toMatchObject({ state: 'running', dueStep: 'signed', version: 2 });
    expect(told[subject.subjectId]).toBeUndefined();
    const signed = (await act(leader, id, 'approvals', 2)).json<Shown>();
    expect(signed).toMatchObject({ state: 'signed', dueStep: null, version: 3 });
    expect(signed.steps).toEqual([
      expect.objectContaining({ code: 'checked', name: '审核', decision: 'approved', actedBy: nameOf(checker) }),
      expect.objectContaining({ code: 'signed', name: '签发', decision: 'approved', actedBy: nameOf(leader) }),
    ]);
    expect(await shown(id)).toEqual(signed);
    expect(told[subject.subjectId]).toEqual(['signed']);
    expect((await act(leader, id, 'approvals', 3)).statusCode).toBe(409);
    const acts = (await stack.auditLog()).filter(({ resourceId }) => [id, subject.subjectId].includes(resourceId));
    expect(acts.map(({ action }) => action)).toEqual([
      'sign-off.started',
      'sign-off.approved',
      'sign-off.signed',
      'report.submitted',
    ]);
  });

  const nameOf = ({ subject }: Caller) => `${TEST_ISSUER}|${subject}`;

  it('comes back from any step with a reason, and is then handed in anew', async () => {
    const { id, subject, begin, territoryId } = await handedIn();
    await expect(begin()).rejects.toMatchObject({ definition: { code: 'sign-off-running' } });
    await act(await stack.as('pilot', [territoryId]), id, 'approvals', 1);
    const leader = await stack.as('leader', [territoryId]);
    expect((await act(leader, id, 'return', 2, {})).json().errors[0].pointer).toBe('/reason');
    expect((await act(leader, id, 'return', 2, { reason: ' ' })).statusCode).toBe(400);
    const returned = (await act(leader, id, 'return', 2, { reason: '数据有误' })).json<Shown>();
    expect(returned).toMatchObject({ state: 'returned', dueStep: null });
    expect(returned.steps[1]).toMatchObject({ decision: 'returned', reason: '数据有误' });
    expect(told[subject.subjectId]).toEqual(['returned: 数据有误']);
    expect((await act(leader, id, 'approvals', 3)).statusCode).toBe(409);
    const again = await begin();
    const list = await office.get(`${V1}/sign-offs?subjectId=${subject.subjectId}&kind=report`);
    expect(list.json<{ items: Shown[] }>().items.map(({ state }) => state)).toEqual(['returned', 'running']);
    const running = await office.get(`${V1}/sign-offs?subjectId=${subject.subjectId}&state=running`);
    expect(running.json<{ items: Shown[] }>().items.map((item) => item.id)).toEqual([again.id]);
  });

  it('P21: no step is taken by who prepared it or took another, whatever their roles, nor in the table', async () => {
    const { id, preparer, territoryId } = await handedIn();
    expect((await act(preparer, id, 'approvals', 1)).json()).toMatchObject({
      type: 'urn:urbanpilot:problem:separation-of-duties',
    });
    const checker = await stack.as('department', [territoryId]);
    await act(checker, id, 'approvals', 1);
    await stack.as('leader', [territoryId], preparer.subject);
    const both = await stack.as('leader', [territoryId], checker.subject);
    for (const caller of [preparer, both]) {
      const answer = await act(caller, id, 'approvals', 2);
      expect([answer.statusCode, answer.json().type]).toEqual([403, 'urn:urbanpilot:problem:separation-of-duties']);
      expect((await act(caller, id, 'return', 2, { reason: '不妥' })).statusCode).toBe(403);
    }
    const insert = `INSERT INTO sign_off_act (sign_off_id, step, decision, acted_by, acted_at) VALUES ($1, 2, 'approved', $2, now())`;
    const inside = (sql: string, parameters: unknown[]) =>
      stack.context.database.transaction('*', (manager) => manager.query(sql, parameters));
    await expect(inside(insert, [id, nameOf(checker)])).rejects.toThrow(/sign_off_act_person_key/);
    await expect(inside('UPDATE sign_off_act SET acted_by = $2 WHERE sign_off_id = $1', [id, 'x'])).rejects.toThrow();
    expect(await shown(id)).toMatchObject({ state: 'running', version: 2 });
  });

  it('P13, P21: of many who take a step at once one does', async () => {
    const { id, territoryId } = await handedIn();
    const callers = await Promise.all(Array.from({ length: 12 }, () => stack.as('pilot', [territoryId])));
    const answers = await Promise.all(callers.map((caller) => act(caller, id, 'approvals', 1)));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, ...Array.from({ length: 11 }, () => 412)]);
    expect(await shown(id)).toMatchObject({ dueStep: 'signed', version: 2 });
    expect((await act(callers[0] as Caller, id, 'approvals')).statusCode).toBe(428);
  });

  it('P1: gives who repeats himself the first answer again', async () => {
    const { id, territoryId } = await handedIn();
    const checker = await stack.as('pilot', [territoryId]);
    const once = () => checker.post(`${V1}/sign-offs/${id}/approvals`, undefined, { version: 1, key: `once-${id}` });
    const [first, second] = [await once(), await once()];
    expect([first.statusCode, second.body]).toEqual([200, first.body]);
  });

  it('P19: is seen and taken by those alone who hold the step’s role where it is', async () => {
    const { id, territoryId } = await handedIn();
    const stranger = await stack.as('pilot', [uuidv4()]);
    expect((await stranger.get(`${V1}/sign-offs/${id}`)).statusCode).toBe(404);
    expect((await act(stranger, id, 'approvals', 1)).statusCode).toBe(404);
    expect((await stranger.get(`${V1}/sign-offs?territoryId=${territoryId}`)).json().items).toEqual([]);
    const leader = await stack.as('leader', [territoryId]);
    expect((await act(leader, id, 'approvals', 1)).json().type).toBe('urn:urbanpilot:problem:role-required');
    // Leader here, and department, which may take the step, elsewhere alone.
    await stack.as('department', [uuidv4()], leader.subject);
    expect((await act(leader, id, 'approvals', 1)).statusCode).toBe(403);
    expect((await act(await stack.as('auditor', [territoryId]), id, 'approvals', 1)).statusCode).toBe(403);
    expect((await act(await stack.as('department', [territoryId]), id, 'approvals', 1)).statusCode).toBe(200);
    const own = await handedIn({ unitId: uuidv4() });
    const other = await stack.as('pilot', [own.territoryId], `bound-${uuidv4()}`, uuidv4());
    expect((await act(other, own.id, 'approvals', 1)).statusCode).toBe(403);
    const colleague = await stack.as('pilot', [own.territoryId], `bound-${uuidv4()}`, own.subject.unitId ?? undefined);
    expect((await act(colleague, own.id, 'approvals', 1)).statusCode).toBe(200);
    const whole = await handedIn({ territoryId: null });
    expect((await stranger.get(`${V1}/sign-offs/${whole.id}`)).statusCode).toBe(404);
    expect((await act(await stack.as('pilot'), whole.id, 'approvals', 1)).statusCode).toBe(200);
  });

  it('is taken back by its preparer alone, while it runs', async () => {
    const { id, subject, preparer, territoryId } = await handedIn();
    const other = await act(await stack.as('pilot', [territoryId]), id, 'withdrawal', 1);
    expect([other.statusCode, other.json().type]).toEqual([403, 'urn:urbanpilot:problem:not-the-preparer']);
    expect((await act(preparer, id, 'withdrawal', 1)).json()).toMatchObject({ state: 'withdrawn' });
    expect(told[subject.subjectId]).toEqual([expect.stringMatching(/^withdrawn: 拟稿人撤回/)]);
    expect((await act(preparer, id, 'withdrawal', 2)).statusCode).toBe(409);
  });

  it('leaves nothing behind where its subject refuses to be signed', async () => {
    const { id, territoryId } = await handedIn({ subjectId: `${UNFIT}-${uuidv4()}` });
    await act(await stack.as('pilot', [territoryId]), id, 'approvals', 1);
    expect((await act(await stack.as('leader', [territoryId]), id, 'approvals', 2)).statusCode).toBe(422);
    expect(await shown(id)).toMatchObject({ state: 'running', dueStep: 'signed', version: 2 });
  });

  it('asks those who may take the step, and its preparers when it comes back', async () => {
    const { id, territoryId, begin } = await handedIn();
    const open = `state=open&territoryId=${territoryId}`;
    const [checker, leader] = [await stack.as('department', [territoryId]), await stack.as('leader', [territoryId])];
    expect((await alerts(office, open)).map(({ role }) => role).sort()).toEqual(['department', 'pilot']);
    expect((await alerts(checker, open)).map(({ title }) => title)).toEqual(['待审核：半年报告']);
    await act(checker, id, 'approvals', 1);
    expect((await alerts(office, open)).map(({ title }) => title)).toEqual(['待签发：半年报告']);
    await act(leader, id, 'return', 2, { reason: '请补充' });
    expect(await alerts(office, open)).toEqual([
      expect.objectContaining({ role: 'pilot', title: '已退回，请修改：半年报告' }),
    ]);
    await begin();
    expect((await alerts(office, open)).map(({ title }) => title)).toEqual(['待审核：半年报告', '待审核：半年报告']);
  });

  it('P17: is listed by pages, each once', async () => {
    const territoryId = uuidv4();
    for (let index = 0; index < 5; index += 1) await handedIn({ territoryId });
    const seen: string[] = [];
    let next: string | undefined = `${V1}/sign-offs?territoryId=${territoryId}&limit=2`;
    while (next) {
      const answer = await office.get(next);
      seen.push(...answer.json<{ items: Shown[] }>().items.map(({ id }) => id));
      next = /<([^>]+)>/.exec(String(answer.headers.link ?? ''))?.[1];
    }
    expect([seen.length, new Set(seen).size]).toEqual([5, 5]);
    expect((await office.get(`${V1}/sign-offs?kind=nothing`)).statusCode).toBe(400);
  });

  describe('whose steps the office sets', () => {
    const path = `${V1}/sign-off-routes/report`;
    const put = (caller: Caller, body: object, version?: number) =>
      caller.request('PUT', path, { body, ...(version !== undefined && { version }) });
    const only: SignOffStep = { code: 'seen', name: { 'zh-CN': '阅', en: 'seen' }, roles: ['office'] };

    it('keeps those of its start', async () => {
      const before = await office.get(path);
      expect([before.headers.etag, before.json().steps]).toEqual(['"0"', STEPS]);
      const { id, territoryId } = await handedIn();
      const changed = await put(office, { steps: [only] }, 0);
      expect([changed.statusCode, changed.json()]).toEqual([200, { kind: 'report', steps: [only], version: 1 }]);
      expect((await act(await stack.as('pilot', [territoryId]), id, 'approvals', 1)).json().dueStep).toBe('signed');
      const later = await handedIn();
      expect((await act(office, later.id, 'approvals', 1)).json()).toMatchObject({ state: 'signed' });
      expect((await put(office, { steps: STEPS }, 1)).json().version).toBe(2);
    });

    it('P13, P20: refuses steps that are not, a version that was not read, and whom they do not concern', async () => {
      const { version } = (await office.get(path)).json<{ version: number }>();
      const bad = async (body: object, at = version) => (await put(office, body, at)).statusCode;
      expect(await bad({ steps: [] })).toBe(400);
      expect(await bad({ steps: [{ ...only, roles: ['auditor'] }] })).toBe(400);
      expect(await bad({ steps: [only], version: 9 })).toBe(400);
      expect((await put(office, { steps: [only, only] }, version)).json().errors[0].pointer).toBe('/steps/1/code');
      expect(await bad({ steps: [only] }, version + 1)).toBe(412);
      expect((await put(office, { steps: [only] })).statusCode).toBe(428);
      expect((await put(await stack.as('office', [uuidv4()]), { steps: [only] }, version)).statusCode).toBe(403);
      expect((await put(await stack.as('pilot'), { steps: [only] }, version)).statusCode).toBe(403);
      const both = await Promise.all([
        put(office, { steps: [only] }, version),
        put(office, { steps: [only] }, version),
      ]);
      expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
      expect((await office.get(`${V1}/sign-off-routes/nothing`)).statusCode).toBe(400);
    });
  });
});
