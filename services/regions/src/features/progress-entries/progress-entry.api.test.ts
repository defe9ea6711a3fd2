import { type Caller, openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { regionsModule } from '../../module';
import { aTaskInProgress, type BuiltTask } from '../../regions-builders';

describe('progress over HTTP', () => {
  let stack: ServiceStack;
  let office: Caller;
  let pilot: Caller;
  let task: BuiltTask;
  let path: string;
  beforeAll(async () => {
    stack = await openServiceStack(regionsModule);
    [office, pilot] = [await stack.as('office'), await stack.as('pilot')];
  });
  beforeEach(async () => {
    task = await aTaskInProgress(office, pilot);
    path = `/regions/v1/tasks/${task.id}/progress-entries`;
  });
  afterAll(() => stack.close());

  const percent = async () => (await office.get(`/regions/v1/tasks/${task.id}`)).json<BuiltTask>().percent;

  it('does not fall without a stated reason; a correction is a new entry that names the one it corrects', async () => {
    const evidence = [{ title: '户口迁移管理办法', reference: '菏政办发〔2026〕12号' }];
    const first = await pilot.post(path, { percent: 60, narrative: '误报', evidence });
    const { id } = first.json<{ id: string }>();
    expect([first.statusCode, first.json()]).toEqual([201, expect.objectContaining({ evidence, correctsId: null })]);

    const falling = await pilot.post(path, { percent: 40, narrative: '更正', correctsId: id });
    expect([falling.statusCode, falling.json<{ errors: object[] }>().errors]).toEqual([
      422,
      [expect.objectContaining({ pointer: '/fallReason', rule: 'reasonForFall' })],
    ]);
    expect(await percent()).toBe(60);

    const correction = { percent: 40, narrative: '更正', correctsId: id, fallReason: '统计口径有误' };
    expect((await pilot.post(path, correction)).json()).toMatchObject(correction);
    expect(await percent()).toBe(40);
    const { items } = (await office.get(path)).json<{ items: { percent: number }[] }>();
    expect(items.map((entry) => entry.percent)).toEqual([60, 40]);
  });

  it('corrects an entry of the same task only', async () => {
    const other = await aTaskInProgress(office, pilot);
    const foreign = await pilot.post(`/regions/v1/tasks/${other.id}/progress-entries`, {
      percent: 5,
      narrative: '启动',
    });
    const correctsId = foreign.json<{ id: string }>().id;
    const answer = await pilot.post(path, { percent: 10, narrative: '更正', correctsId });
    expect([answer.statusCode, answer.json<{ errors: object[] }>().errors]).toEqual([
      422,
      [expect.objectContaining({ pointer: '/correctsId', rule: 'reference' })],
    ]);
    expect(await percent()).toBe(0);
  });

  it('is supported by kept files of its own task, and by no others', async () => {
    const pdf = { body: Buffer.from('%PDF-1.7'), headers: { 'content-type': 'application/pdf' } };
    const upload = async (ownerId: string) => {
      const query = `ownerType=task&ownerId=${ownerId}&fileName=a.pdf`;
      return (await pilot.request('POST', `/regions/v1/attachments?${query}`, pdf)).json<{ id: string }>().id;
    };
    const other = await aTaskInProgress(office, pilot);
    const [own, foreign] = [await upload(task.id), await upload(other.id)];
    const report = (attachmentIds: string[]) => pilot.post(path, { percent: 10, narrative: '启动', attachmentIds });
    const refused = await report([own, foreign]);
    expect([refused.statusCode, refused.json<{ errors: object[] }>().errors]).toEqual([
      422,
      [expect.objectContaining({ pointer: '/attachmentIds/1', rule: 'reference' })],
    ]);
    expect(await percent()).toBe(0);
    expect((await report([own])).json()).toMatchObject({ attachmentIds: [own] });
  });

  it('is append-only in the database too', async () => {
    await pilot.post(path, { percent: 10, narrative: '启动' });
    const change = stack.context.database.transaction('*', (manager) =>
      manager.query('UPDATE progress_entry SET percent = 99 WHERE task_id = $1', [task.id]),
    );
    await expect(change).rejects.toThrow('progress_entry is append-only');
  });
});
