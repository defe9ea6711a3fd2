import { type Caller, openServiceStack, passNotices, type ServiceStack, tinyModule } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { systemActor } from '../auth/actor';
import type { UnitOfWork } from '../database/unit-of-work';
import { type NewNotice, openNotice, requireNoticeOver } from './notice-service';
import { noticesOf } from './notice-store';

const V1 = '/regions/v1';
const KIND = { kind: 'designation', description: '试点地区认定', defaultWorkingDays: 5 };

interface Shown {
  id: string;
  state: string;
  over: boolean;
  endsOn: string;
  workingDays: number;
  version: number;
  objections: { pending: number; upheld: number; rejected: number };
}
interface ShownObjection {
  id: string;
  objector: string;
  state: string;
  version: number;
}

describe('a public notice', () => {
  let stack: ServiceStack;
  let office: Caller;
  let clerk: Caller;
  beforeAll(async () => {
    stack = await openServiceStack(tinyModule('regions', { noticeKinds: [KIND] }));
    [office, clerk] = [await stack.as('office'), await stack.as('office')];
  });
  afterAll(() => stack.close());

  const inside = <T>(work: (unit: UnitOfWork) => Promise<T>) => stack.context.transaction(systemActor('test'), work);
  const open = (notice: NewNotice) => inside((unit) => openNotice(unit, notice));
  const goOn = (aboutId: string) => inside((unit) => requireNoticeOver(unit, KIND.kind, aboutId));
  async function aNotice(parts: Partial<NewNotice> = {}) {
    const [territoryId, aboutId] = [uuidv4(), uuidv4()];
    const about = { kind: KIND.kind, aboutType: 'pilot-region', aboutId, territoryId };
    const said: NewNotice = { ...about, title: '关于试点地区的公示', text: '拟认定某县', ...parts };
    const { id } = await open(said);
    return { id, said, aboutId: said.aboutId, territoryId: said.territoryId ?? '' };
  }
  const shown = async (id: string) => (await office.get(`${V1}/public-notices/${id}`)).json<Shown>();
  const object = (
    caller: Caller,
    id: string,
    body: object = { objector: '欧阳不宣', text: '条件不符' },
    key?: string,
  ) => caller.post(`${V1}/public-notices/${id}/objections`, body, key === undefined ? {} : { key });
  const answer = (caller: Caller, id: string, body: object, version?: number) =>
    caller.post(`${V1}/notice-objections/${id}/answer`, body, version === undefined ? {} : { version });
  const REJECT = { decision: 'rejected', answer: '经核实不属实' };
  const UPHOLD = { decision: 'upheld', answer: '情况属实' };
  const code = (wanted: string) => expect.objectContaining({ definition: expect.objectContaining({ code: wanted }) });

  it('holds up the next step until its days are over', async () => {
    const aboutId = uuidv4();
    await expect(goOn(aboutId)).rejects.toEqual(code('notice-missing'));
    const { id } = await aNotice({ aboutId });
    const notice = await shown(id);
    expect(notice).toMatchObject({ state: 'open', over: false, workingDays: 5, version: 1 });
    await expect(goOn(aboutId)).rejects.toMatchObject({
      definition: { code: 'notice-running' },
      parameters: { lastDay: notice.endsOn },
    });
    await expect(aNotice({ aboutId })).rejects.toEqual(code('notice-already-running'));
    await passNotices(stack, aboutId);
    expect(await shown(id)).toMatchObject({ over: true });
    await expect(goOn(aboutId)).resolves.toBeUndefined();
    expect((await object(clerk, id)).json().type).toBe('urn:urbanpilot:problem:notice-over');
    const again = await aNotice({ aboutId, workingDays: 10 });
    expect(await shown(again.id)).toMatchObject({ state: 'open', workingDays: 10 });
    expect((await inside((unit) => noticesOf(unit, 'pilot-region', aboutId))).map(({ state }) => state)).toEqual([
      'superseded',
      'open',
    ]);
  });

  it('needs every objection answered, by somebody other than who recorded it', async () => {
    const { id, aboutId } = await aNotice();
    const recorded = await object(clerk, id);
    const objection = recorded.json<ShownObjection>();
    expect([recorded.statusCode, recorded.headers.location]).toEqual([201, `${V1}/notice-objections/${objection.id}`]);
    await passNotices(stack, aboutId);
    await expect(goOn(aboutId)).rejects.toMatchObject({
      definition: { code: 'notice-objections-open' },
      parameters: { count: 1 },
    });
    const own = await answer(clerk, objection.id, REJECT, 1);
    expect([own.statusCode, own.json().type]).toEqual([403, 'urn:urbanpilot:problem:separation-of-duties']);
    const rejected = await answer(office, objection.id, REJECT, 1);
    expect([rejected.statusCode, rejected.headers.etag]).toEqual([200, '"2"']);
    expect((await answer(office, objection.id, UPHOLD, 2)).statusCode).toBe(409);
    expect((await shown(id)).objections).toEqual({ pending: 0, upheld: 0, rejected: 1 });
    await expect(goOn(aboutId)).resolves.toBeUndefined();
    const acts = (await stack.auditLog()).filter(({ resourceId }) => [id, objection.id].includes(resourceId));
    expect(acts.map(({ action }) => action)).toEqual([
      'notice.opened',
      'notice-objection.recorded',
      'notice-objection.rejected',
    ]);
  });

  it('gives way to a new one when an objection is upheld, at once', async () => {
    const { id, said, aboutId } = await aNotice();
    const objection = (await object(clerk, id)).json<ShownObjection>();
    await answer(office, objection.id, UPHOLD, 1);
    await expect(goOn(aboutId)).rejects.toEqual(code('notice-objection-upheld'));
    await open(said);
    await passNotices(stack, aboutId);
    await expect(goOn(aboutId)).resolves.toBeUndefined();
    expect(await shown(id)).toMatchObject({ state: 'superseded' });
    expect((await object(clerk, id)).statusCode).toBe(409);
  });

  it('ended early, with a reason, does not count', async () => {
    const { id, aboutId } = await aNotice();
    const withdraw = (body: object, version?: number) =>
      office.post(`${V1}/public-notices/${id}/withdrawal`, body, version === undefined ? {} : { version });
    expect((await withdraw({}, 1)).json().errors[0].pointer).toBe('/reason');
    expect((await withdraw({ reason: '有误' })).statusCode).toBe(428);
    expect((await withdraw({ reason: '有误' }, 7)).statusCode).toBe(412);
    expect((await withdraw({ reason: '有误' }, 1)).json()).toMatchObject({ state: 'withdrawn', closeReason: '有误' });
    expect((await withdraw({ reason: '有误' }, 2)).statusCode).toBe(409);
    await passNotices(stack, aboutId);
    await expect(goOn(aboutId)).rejects.toEqual(code('notice-missing'));
  });

  it('is given once, of however many who give it at once', async () => {
    const { said } = await aNotice();
    const many = { ...said, aboutId: uuidv4() };
    const results = await Promise.allSettled(Array.from({ length: 10 }, () => open(many)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('P21: an objection is not answered by who recorded it, nor twice, nor in the table', async () => {
    const { id } = await aNotice();
    const objection = (await object(clerk, id)).json<ShownObjection>();
    const offices = await Promise.all(Array.from({ length: 8 }, () => stack.as('office')));
    const answers = await Promise.all(offices.map((caller) => answer(caller, objection.id, REJECT, 1)));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, ...Array.from({ length: 7 }, () => 412)]);
    const inTable = (sql: string) =>
      stack.context.database.transaction('*', (manager) => manager.query(sql, [objection.id]));
    await expect(inTable('DELETE FROM notice_objection WHERE id = $1')).rejects.toThrow();
    await expect(inTable(`UPDATE notice_objection SET state = 'upheld' WHERE id = $1`)).rejects.toThrow();
    const other = (await object(clerk, id)).json<ShownObjection>();
    const own = `UPDATE notice_objection SET state = 'upheld', answer = 'x', answered_by = recorded_by, answered_at = now()`;
    await expect(inTable(`${own} WHERE id <> $1 AND id = '${other.id}'`)).rejects.toThrow(
      /notice_objection_separation_ck/,
    );
  });

  it('P30, P22: shows who objects masked, and in full to whom it is recorded', async () => {
    const { id, territoryId } = await aNotice();
    const recorded = (await object(clerk, id)).json<ShownObjection>();
    expect(recorded.objector).toBe('欧***');
    const list = await office.get(`${V1}/public-notices/${id}/objections?state=pending`);
    expect(list.json<{ items: ShownObjection[] }>().items.map(({ objector }) => objector)).toEqual(['欧***']);
    const path = `${V1}/notice-objections/${recorded.id}`;
    expect((await office.get(path)).json<ShownObjection>().objector).toBe('欧阳不宣');
    expect((await (await stack.as('pilot', [territoryId])).get(path)).statusCode).toBe(403);
    const acts = await stack.context.database
      .reader('*')
      .rows<{ action: string; record: string }>(
        'SELECT action, record FROM audit_log WHERE resource_id = $1 ORDER BY id',
        [recorded.id],
      );
    expect(acts.map(({ action }) => action).slice(0, 2)).toEqual([
      'notice-objection.recorded',
      'notice-objection.read',
    ]);
    expect(JSON.stringify(acts)).not.toContain('欧阳不宣');
  });

  it('P19: is nobody’s elsewhere, to see, to object to, to answer', async () => {
    const { id, territoryId } = await aNotice();
    const objection = (await object(clerk, id)).json<ShownObjection>();
    const [stranger, elsewhere] = [await stack.as('pilot', [uuidv4()]), await stack.as('office', [uuidv4()])];
    expect((await stranger.get(`${V1}/public-notices/${id}`)).statusCode).toBe(404);
    expect((await stranger.get(`${V1}/public-notices/${id}/objections`)).statusCode).toBe(404);
    expect((await stranger.get(`${V1}/public-notices?territoryId=${territoryId}`)).json().items).toEqual([]);
    expect((await object(stranger, id)).statusCode).toBe(404);
    expect((await answer(elsewhere, objection.id, REJECT, 1)).statusCode).toBe(404);
    expect((await elsewhere.get(`${V1}/notice-objections/${objection.id}`)).statusCode).toBe(404);
    const own = await stack.as('pilot', [territoryId]);
    expect((await own.get(`${V1}/public-notices?territoryId=${territoryId}`)).json().items).toHaveLength(1);
    expect((await object(own, id)).statusCode).toBe(201);
    expect((await answer(own, objection.id, REJECT, 1)).statusCode).toBe(403);
  });

  it('P1, P13, P20: takes an objection once per key, and refuses what is not one', async () => {
    const { id } = await aNotice();
    const body = { objector: '李四', text: '不符' };
    const [first, second] = [await object(clerk, id, body, `o-${id}`), await object(clerk, id, body, `o-${id}`)];
    expect([first.statusCode, second.body]).toEqual([201, first.body]);
    expect((await shown(id)).objections.pending).toBe(1);
    expect((await object(clerk, id, { text: '不符' })).json().errors[0].pointer).toBe('/objector');
    expect((await object(clerk, id, { ...body, state: 'rejected' })).statusCode).toBe(400);
    const objection = first.json<ShownObjection>();
    expect((await answer(office, objection.id, REJECT)).statusCode).toBe(428);
    expect((await answer(office, objection.id, REJECT, 9)).statusCode).toBe(412);
    expect((await answer(office, objection.id, { decision: 'perhaps', answer: 'x' }, 1)).statusCode).toBe(400);
  });

  it('asks the office for an answer, and no more once there is one', async () => {
    const { id, territoryId } = await aNotice();
    const objection = (await object(clerk, id)).json<ShownObjection>();
    const alerts = async () =>
      (await office.get(`${V1}/alerts?state=open&territoryId=${territoryId}`)).json<{ items: unknown[] }>().items;
    expect(await alerts()).toEqual([expect.objectContaining({ kind: 'notice-objection', role: 'office' })]);
    await answer(office, objection.id, REJECT, 1);
    expect(await alerts()).toEqual([]);
  });
});
