import { openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { regionsModule } from '../../module';
import { aDesignation, aDraft, advance, aTaskInProgress, ELABORATION } from '../../regions-builders';

describe('a task over HTTP', () => {
  let stack: ServiceStack;
  beforeAll(async () => {
    stack = await openServiceStack(regionsModule);
  });
  afterAll(() => stack.close());

  it('goes from draft to accepted, audited at each step, and tells others of its acceptance', async () => {
    const office = await stack.as('office');
    const pilot = await stack.as('pilot');
    const inProgress = await aTaskInProgress(office, pilot);
    expect(inProgress).toMatchObject({ state: 'in-progress', percent: 0, version: 4 });

    const report = { percent: 100, narrative: '全部完成' };
    const entry = await pilot.post(`/regions/v1/tasks/${inProgress.id}/progress-entries`, report);
    expect(entry.statusCode).toBe(201);

    const submitted = await advance(pilot, { ...inProgress, version: 5 }, 'submission');
    const accepted = await advance(office, submitted, 'acceptance');
    expect(accepted).toMatchObject({ state: 'accepted', percent: 100, version: 7 });

    const actions = (await stack.auditLog()).filter((row) => row.resourceId === accepted.id).map((row) => row.action);
    expect(actions).toEqual([
      'task.drafted',
      'task.issued',
      'task.elaborated',
      'task.confirmed',
      'progress.recorded',
      'task.submitted',
      'task.accepted',
    ]);
    const events = (await stack.outbox()).filter((event) => event.subject === accepted.id);
    expect(events.map((event) => event.type)).toEqual(['regions.task.progressed.v1', 'regions.task.accepted.v1']);
    expect(events[1]?.data).toMatchObject({ taskId: accepted.id, territoryId: accepted.territoryId, findingId: null });
  });

  it('is not put in progress without the five fixings, and the error names those missing', async () => {
    const office = await stack.as('office');
    const pilot = await stack.as('pilot');
    const issued = await advance(office, await aDraft(office, { dueOn: undefined }), 'issuance');
    const elaborated = await advance(pilot, issued, 'elaboration', { measures: '措施' });
    const answer = await office.post(`/regions/v1/tasks/${issued.id}/confirmation`, undefined, {
      version: elaborated.version,
    });
    expect(answer.statusCode).toBe(422);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    const problem = answer.json<{ type: string; errors: { pointer: string }[] }>();
    expect(problem.type).toBe('urn:urbanpilot:problem:fixings-missing');
    expect(problem.errors.map((error) => error.pointer)).toEqual(['/dueOn', '/plannedCurve', '/responsiblePerson']);
    const after = await office.get(`/regions/v1/tasks/${issued.id}`);
    expect(after.json()).toMatchObject({ state: 'elaborated', version: elaborated.version });
  });

  it('P13: refuses a change without a version, with a stale one and with *', async () => {
    const office = await stack.as('office');
    const draft = await aDraft(office);
    const path = `/regions/v1/tasks/${draft.id}`;
    expect((await office.patch(path, { title: '新名称' })).statusCode).toBe(428);
    expect((await office.patch(path, { title: '新名称' }, { headers: { 'if-match': '*' } })).statusCode).toBe(428);
    expect((await office.patch(path, { title: '新名称' }, { headers: { 'if-match': 'W/"1"' } })).statusCode).toBe(412);
    const changed = await office.patch(path, { title: '新名称' }, { version: 1 });
    expect([changed.statusCode, changed.headers.etag]).toEqual([200, '"2"']);
    const stale = await office.patch(path, { title: '又一名称' }, { version: 1 });
    expect([stale.statusCode, stale.headers.etag]).toEqual([412, '"2"']);
    expect((await office.get(path)).json()).toMatchObject({ title: '新名称', version: 2 });
  });

  it('P19: another territory’s task answers exactly as one that is not there', async () => {
    const office = await stack.as('office');
    const task = await aDraft(office);
    const other = await stack.as('pilot', ['01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e']);
    const foreign = await other.get(`/regions/v1/tasks/${task.id}`);
    const missing = await other.get('/regions/v1/tasks/01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8f');
    expect(foreign.statusCode).toBe(404);
    expect({ ...foreign.json<object>(), instance: '' }).toEqual({ ...missing.json<object>(), instance: '' });
    const list = await other.get('/regions/v1/tasks');
    expect(list.json()).toEqual({ items: [], nextCursor: null });
    const own = await stack.as('pilot', [task.territoryId]);
    expect((await own.get(`/regions/v1/tasks/${task.id}`)).statusCode).toBe(200);
    const write = await other.post(`/regions/v1/tasks/${task.id}/elaboration`, ELABORATION, { version: 1 });
    expect(write.statusCode).toBe(404);
  });

  it('P21: whoever submitted a task cannot accept it', async () => {
    const office = await stack.as('office');
    const subject = 'both-roles';
    const both = await stack.as('pilot', '*', subject);
    await stack.as('office', '*', subject);
    const task = await aTaskInProgress(office, both);
    await both.post(`/regions/v1/tasks/${task.id}/progress-entries`, { percent: 100, narrative: '完成' });
    const submitted = await advance(both, { ...task, version: 5 }, 'submission');
    const refused = await both.post(`/regions/v1/tasks/${task.id}/acceptance`, undefined, {
      version: submitted.version,
    });
    expect(refused.statusCode).toBe(403);
    expect(refused.json()).toMatchObject({ type: 'urn:urbanpilot:problem:separation-of-duties' });
    expect((await office.get(`/regions/v1/tasks/${task.id}`)).json()).toMatchObject({ state: 'submitted' });
  });

  it('P17: a walk through the list misses and repeats nothing, and a cursor holds for its list only', async () => {
    const office = await stack.as('office');
    const made = new Set<string>();
    const first = await aDraft(office);
    made.add(first.id);
    for (let index = 0; index < 6; index += 1) {
      const body = {
        programmeId: first.programmeId,
        territoryId: first.territoryId,
        title: `任务${index}`,
        description: '内容',
        origin: 'municipal',
      };
      made.add((await office.post('/regions/v1/tasks', body)).json<{ id: string }>().id);
    }
    const list = `/regions/v1/tasks?programmeId=${first.programmeId}&limit=3`;
    const seen: string[] = [];
    let url = list;
    for (let page = 0; page < 3; page += 1) {
      const answer = await office.get(url);
      const { items, nextCursor } = answer.json<{ items: { id: string }[]; nextCursor: string | null }>();
      seen.push(...items.map((item) => item.id));
      url = `${list}&cursor=${nextCursor}`;
      if (page < 2) expect(answer.headers.link).toContain('rel="next"');
      else expect(nextCursor).toBeNull();
    }
    expect(seen).toHaveLength(7);
    expect(new Set(seen)).toEqual(made);
    const { nextCursor } = (await office.get(list)).json<{ nextCursor: string }>();
    expect((await office.get(`/regions/v1/tasks?limit=3&cursor=${nextCursor}`)).statusCode).toBe(400);
    expect((await office.get(`${list}&cursor=${nextCursor.slice(0, -2)}AA`)).statusCode).toBe(400);
  });

  it('S1: who is office of one territory and pilot of another acts in the second as a pilot only', async () => {
    const office = await stack.as('office');
    const [first, second] = [await aDesignation(office), await aDesignation(office)];
    const subject = 'two-roles';
    await stack.as('office', [first.territoryId], subject);
    const both = await stack.as('pilot', [second.territoryId], subject);
    const draft = { ...second, title: '任务', description: '内容' };
    const refused = await both.post('/regions/v1/tasks', { ...draft, origin: 'municipal' });
    expect([refused.statusCode, refused.json<{ type: string }>().type]).toEqual([
      403,
      'urn:urbanpilot:problem:own-tasks-only',
    ]);
    expect((await both.post('/regions/v1/tasks', { ...draft, origin: 'own' })).statusCode).toBe(201);
  });
});
