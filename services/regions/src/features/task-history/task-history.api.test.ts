import { AuditKeeper } from '@urbanpilot/platform';
import { type Caller, openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { regionsModule } from '../../module';
import { aDraft, advance, advancePart, aPart } from '../../regions-builders';

describe('comments and history of a task over HTTP', () => {
  let stack: ServiceStack;
  let office: Caller;
  beforeAll(async () => {
    stack = await openServiceStack(regionsModule);
    office = await stack.as('office');
  });
  afterAll(() => stack.close());

  type Act = { action: string; subjectType: string; roles: string[]; from: string | null; to: string | null };
  async function historyOf(id: string): Promise<(Act & { reason: string | null; changed: string[] })[]> {
    const acts: (Act & { reason: string | null; changed: string[] })[] = [];
    for (let cursor = ''; ; ) {
      const answer = await office.get(`/regions/v1/tasks/${id}/history?limit=2${cursor}`);
      expect(answer.statusCode).toBe(200);
      const { items, nextCursor } = answer.json<{ items: typeof acts; nextCursor: string | null }>();
      acts.push(...items);
      if (nextCursor === null) return acts;
      cursor = `&cursor=${nextCursor}`;
    }
  }

  it('P22: the history is that of the audit log, of the task and of what hangs on it, sealed or not', async () => {
    const department = await stack.as('department');
    const draft = await aDraft(office);
    const changed = await office.patch(`/regions/v1/tasks/${draft.id}`, { title: '新名称' }, { version: 1 });
    const issued = await advance(
      office,
      { ...draft, version: changed.json<{ version: number }>().version },
      'issuance',
    );
    const part = await aPart(office, issued);
    const keeper = new AuditKeeper(stack.context);
    await keeper.sealer.sealAll();
    await keeper.disconnect();
    await advancePart(department, part, 'confirmation');
    await advance(office, issued, 'cancellation', { reason: '合并办理' });
    const acts = await historyOf(draft.id);
    expect(acts.map(({ action, subjectType, from, to }) => [action, subjectType, from, to])).toEqual([
      ['task.drafted', 'task', null, null],
      ['task.changed', 'task', 'draft', 'draft'],
      ['task.issued', 'task', 'draft', 'issued'],
      ['task-part.assigned', 'task-part', null, null],
      ['task-part.confirmed', 'task-part', 'assigned', 'confirmed'],
      ['task.cancelled', 'task', 'issued', 'cancelled'],
    ]);
    expect(acts[1]?.changed).toEqual(['title']);
    expect(acts[4]?.roles).toEqual(['department']);
    expect(acts[5]?.reason).toBe('合并办理');
  });

  it('comments stand in order, with the roles of their authors and no name', async () => {
    const draft = await aDraft(office);
    const path = `/regions/v1/tasks/${draft.id}/comments`;
    const leader = await stack.as('leader');
    expect((await office.post(path, { text: '请补充数据' })).statusCode).toBe(201);
    await leader.post(path, { text: '抓紧' });
    const { items } = (await office.get(path)).json<{ items: object[] }>();
    expect(items).toEqual([
      expect.objectContaining({ text: '请补充数据', authorRoles: ['office'], taskId: draft.id }),
      expect.objectContaining({ text: '抓紧', authorRoles: ['leader'] }),
    ]);
    expect(JSON.stringify(items)).not.toContain(leader.subject);
    expect((await office.post(path, { text: '  ' })).statusCode).toBe(400);
    expect((await (await stack.as('auditor')).post(path, { text: '审计意见' })).statusCode).toBe(403);
  });

  it('P1, P19: a repeated comment stands once; neither comments nor history are seen from elsewhere', async () => {
    const draft = await aDraft(office);
    const path = `/regions/v1/tasks/${draft.id}`;
    for (let time = 0; time < 2; time += 1) {
      await office.post(`${path}/comments`, { text: '请补充数据' }, { key: `comment-${draft.id}` });
    }
    expect((await office.get(`${path}/comments`)).json<{ items: object[] }>().items).toHaveLength(1);
    const other = await stack.as('pilot', ['01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e']);
    for (const part of ['comments', 'history', 'relations', 'light']) {
      expect((await other.get(`${path}/${part}`)).statusCode).toBe(404);
    }
    expect((await other.post(`${path}/comments`, { text: '留言' })).statusCode).toBe(404);
  });
});
