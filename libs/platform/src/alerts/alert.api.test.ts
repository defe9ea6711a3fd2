import type { CloudEvent } from '@urbanpilot/contract';
import { type Caller, openServiceStack, type ServiceStack, TEST_ISSUER, tinyModule } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { systemActor } from '../auth/actor';
import { onPostHandedOver } from '../handover/on-post-handed-over';
import type { NewAlert } from './alert';
import { raiseAlert, settleAlert } from './alert-service';

const V1 = '/regions/v1';
const KIND = { kind: 'task-overdue', description: '任务逾期' };

interface Shown {
  id: string;
  state: string;
  timesRaised: number;
  version: number;
  title: string;
  note: string | null;
  handledBy: string | null;
}

describe('the inbox of alerts', () => {
  let stack: ServiceStack;
  let office: Caller;
  beforeAll(async () => {
    stack = await openServiceStack(tinyModule('regions', { alertKinds: [KIND] }));
    office = await stack.as('office');
  });
  afterAll(() => stack.close());

  const alertOf = (territoryId: string | null, parts: Partial<NewAlert> = {}): NewAlert => ({
    ...{ cause: `task-overdue/${uuidv4()}`, occasion: '2026-06-30', kind: KIND.kind, severity: 'warning' },
    ...{ title: { 'zh-CN': '任务逾期', en: 'A task is overdue' }, aboutType: 'task', aboutId: uuidv4(), territoryId },
    ...parts,
  });
  const inside = <T>(work: Parameters<typeof stack.context.transaction<T>>[1]) =>
    stack.context.transaction(systemActor('test'), work);
  const raise = (alert: NewAlert) => inside((unit) => raiseAlert(unit, alert));
  const list = async (caller: Caller, query: string) =>
    (await caller.get(`${V1}/alerts?${query}`)).json<{ items: Shown[] }>().items;
  /** Raises an alert in a territory of its own and shows it. */
  async function anAlert(parts: Partial<NewAlert> = {}): Promise<Shown & { territoryId: string; alert: NewAlert }> {
    const territoryId = uuidv4();
    const alert = alertOf(territoryId, parts);
    await raise(alert);
    const [shown] = await list(office, `territoryId=${territoryId}`);
    return { ...(shown as Shown), territoryId, alert };
  }
  const act = (caller: Caller, id: string, verb: string, version: number | undefined, body?: unknown) =>
    caller.post(`${V1}/alerts/${id}/${verb}`, body, version === undefined ? {} : { version });

  it('holds one alert per cause, however many raise it at once', async () => {
    const territoryId = uuidv4();
    const alert = alertOf(territoryId);
    const raisings = await Promise.all(Array.from({ length: 20 }, () => raise(alert)));
    expect(raisings.sort()).toEqual(['first', ...Array.from({ length: 19 }, () => 'known')]);
    const found = await list(office, `territoryId=${territoryId}`);
    expect(found).toEqual([expect.objectContaining({ state: 'open', timesRaised: 1, version: 1 })]);
    expect((await stack.auditLog()).filter(({ resourceId }) => resourceId === found[0]?.id)).toHaveLength(1);
  });

  it('walks an alert from open over in hand to resolved, with who and how', async () => {
    const { id, territoryId } = await anAlert();
    const pilot = await stack.as('pilot', [territoryId]);
    const taken = await act(pilot, id, 'acceptance', 1);
    expect([taken.statusCode, taken.headers.etag]).toEqual([200, '"2"']);
    expect(taken.json()).toMatchObject({ state: 'in-hand', handledBy: expect.stringContaining(pilot.subject) });
    expect((await act(office, id, 'acceptance', 2)).statusCode).toBe(409);
    const resolved = await act(pilot, id, 'resolution', 2, { note: '已完成' });
    expect(resolved.json()).toMatchObject({ state: 'resolved', note: '已完成', version: 3 });
    expect((await act(pilot, id, 'dismissal', 3, { reason: '重复' })).statusCode).toBe(409);
    const acts = (await stack.auditLog()).filter(({ resourceId }) => resourceId === id).map(({ action }) => action);
    expect(acts).toEqual(['alert.raised', 'alert.taken', 'alert.resolved']);
  });

  it('opens a dismissed alert again on a new occasion only, and a settled one whenever its cause is back', async () => {
    const { id, alert } = await anAlert();
    await act(office, id, 'dismissal', 1, { reason: '不属实' });
    expect(await raise(alert)).toBe('known');
    expect(await raise({ ...alert, occasion: '2026-09-30' })).toBe('reopened');
    const shown = (await office.get(`${V1}/alerts/${id}`)).json<Shown>();
    expect(shown).toMatchObject({ state: 'open', timesRaised: 2, note: null, handledBy: null });
    await inside((unit) => settleAlert(unit, alert.cause, '已按期完成'));
    await inside((unit) => settleAlert(unit, alert.cause, '再次'));
    const settled = (await office.get(`${V1}/alerts/${id}`)).json<Shown>();
    expect(settled).toMatchObject({
      state: 'resolved',
      note: '已按期完成',
      handledBy: null,
      version: shown.version + 1,
    });
    expect(await raise({ ...alert, occasion: '2026-09-30' })).toBe('reopened');
  });

  it('P13, P20: refuses who is late, who names no version, and who gives no reason', async () => {
    const { id } = await anAlert();
    const answers = await Promise.all(Array.from({ length: 20 }, () => act(office, id, 'acceptance', 1)));
    const statuses = answers.map(({ statusCode }) => statusCode).sort();
    expect(statuses).toEqual([200, ...Array.from({ length: 19 }, () => 412)]);
    expect((await act(office, id, 'resolution', undefined, { note: 'x' })).statusCode).toBe(428);
    expect((await act(office, id, 'dismissal', 2, {})).json().errors[0].pointer).toBe('/reason');
    expect((await act(office, id, 'dismissal', 2, { reason: ' ' })).statusCode).toBe(400);
    expect((await act(office, id, 'resolution', 2, { note: 'x', state: 'open' })).statusCode).toBe(400);
  });

  it('P1: gives the first answer again to who repeats himself', async () => {
    const { id } = await anAlert();
    const once = () => office.post(`${V1}/alerts/${id}/acceptance`, undefined, { version: 1, key: `take-${id}` });
    const [first, second] = [await once(), await once()];
    expect([first.statusCode, second.body]).toEqual([200, first.body]);
  });

  it('P19: shows nobody what is elsewhere or addressed to another role, and lets nobody handle it', async () => {
    const { id, territoryId } = await anAlert({ role: 'department' });
    const [stranger, pilot] = [await stack.as('pilot', [uuidv4()]), await stack.as('pilot', [territoryId])];
    for (const caller of [stranger, pilot]) {
      expect(await list(caller, `territoryId=${territoryId}`)).toEqual([]);
      expect((await caller.get(`${V1}/alert-counts?territoryId=${territoryId}`)).json()).toEqual({ items: [] });
      expect((await caller.get(`${V1}/alerts/${id}`)).statusCode).toBe(404);
      expect((await act(caller, id, 'acceptance', 1)).statusCode).toBe(404);
    }
    const auditor = await stack.as('auditor', [territoryId]);
    expect(await list(auditor, `territoryId=${territoryId}`)).toHaveLength(1);
    expect((await act(auditor, id, 'acceptance', 1)).statusCode).toBe(403);
    expect((await act(await stack.as('department', [territoryId]), id, 'acceptance', 1)).statusCode).toBe(200);
  });

  it('keeps what concerns the whole city from those who reach a part of it', async () => {
    const alert = alertOf(null);
    await raise(alert);
    const part = await stack.as('office', [uuidv4()]);
    expect((await list(part, 'limit=200')).length).toBe(0);
    const all = await list(office, 'limit=200');
    expect(all.length).toBeGreaterThan(0);
  });

  it('counts, filters and speaks the caller’s language', async () => {
    const territoryId = uuidv4();
    for (const severity of ['warning', 'urgent', 'urgent'] as const) await raise(alertOf(territoryId, { severity }));
    const [first] = await list(office, `territoryId=${territoryId}&severity=urgent&state=open&kind=task-overdue`);
    await act(office, first?.id ?? '', 'acceptance', 1);
    expect((await office.get(`${V1}/alert-counts?territoryId=${territoryId}`)).json().items).toEqual([
      { state: 'in-hand', severity: 'urgent', count: 1 },
      { state: 'open', severity: 'urgent', count: 1 },
      { state: 'open', severity: 'warning', count: 1 },
    ]);
    const english = await office.get(`${V1}/alerts/${first?.id}`, { headers: { 'accept-language': 'en' } });
    expect(english.json<Shown>().title).toBe('A task is overdue');
    expect((await office.get(`${V1}/alerts?kind=nothing`)).statusCode).toBe(400);
  });

  it('P17: is walked by pages while alerts come up, none missed and none twice', async () => {
    const territoryId = uuidv4();
    for (let index = 0; index < 7; index += 1) await raise(alertOf(territoryId));
    const seen: string[] = [];
    let next: string | undefined = `${V1}/alerts?territoryId=${territoryId}&limit=3`;
    while (next) {
      const answer = await office.get(next);
      seen.push(...answer.json<{ items: Shown[] }>().items.map(({ id }) => id));
      next = /<([^>]+)>/.exec(String(answer.headers.link ?? ''))?.[1];
      if (seen.length === 3) await raise(alertOf(territoryId));
    }
    expect([seen.length, new Set(seen).size]).toEqual([8, 8]);
  });

  describe('and who is told of it', () => {
    const notifications = async (caller: Caller, query = '') =>
      (await caller.get(`${V1}/notifications?limit=200${query}`)).json<{ items: { id: string; alertId: string }[] }>()
        .items;

    it('are those whom it is addressed to where it is, once for each opening', async () => {
      const territoryId = uuidv4();
      const [own, other, expert] = [
        await stack.as('department', [territoryId]),
        await stack.as('department', [uuidv4()]),
        await stack.as('expert', [territoryId]),
      ];
      const alert = alertOf(territoryId, { role: 'department' });
      await raise(alert);
      await raise({ ...alert, severity: 'urgent' });
      expect(await notifications(own)).toHaveLength(1);
      await inside((unit) => settleAlert(unit, alert.cause, '完成'));
      await raise(alert);
      expect(await notifications(own)).toHaveLength(2);
      expect([await notifications(other), await notifications(expert)]).toEqual([[], []]);
    });

    it('read their own and nobody else’s', async () => {
      const territoryId = uuidv4();
      const [first, second] = [await stack.as('pilot', [territoryId]), await stack.as('pilot', [territoryId])];
      for (let index = 0; index < 3; index += 1) await raise(alertOf(territoryId));
      const upTo = (await notifications(first))[1]?.id;
      const read = () => first.post(`${V1}/notification-readings`, { upTo });
      expect((await read()).json()).toEqual({ read: 2 });
      expect((await read()).json()).toEqual({ read: 0 });
      expect(await notifications(first, '&unread=true')).toHaveLength(1);
      expect(await notifications(first)).toHaveLength(3);
      expect(await notifications(second, '&unread=true')).toHaveLength(3);
      expect((await first.post(`${V1}/notification-readings`, { upTo: 'x' })).statusCode).toBe(400);
    });
  });

  it('P9: moves with a post what is its holder’s own, once, and tells both persons', async () => {
    const inHand = await anAlert({ role: 'pilot' });
    const reach = [inHand.territoryId];
    const [before, after] = [await stack.as('pilot', reach), await stack.as('pilot', reach)];
    await act(before, inHand.id, 'acceptance', 1);
    const elsewhere = await anAlert();
    const both = await stack.as('pilot', [elsewhere.territoryId], before.subject);
    await act(both, elsewhere.id, 'acceptance', 1);
    await raise(alertOf(inHand.territoryId, { role: 'office' }));
    await raise({ ...alertOf(inHand.territoryId), role: 'pilot', aboutId: 'news' });
    const person = ({ subject }: Caller) => ({ issuer: TEST_ISSUER, subject });
    const data = {
      ...{ postId: uuidv4(), successorPostId: uuidv4(), unitId: uuidv4(), role: 'pilot', reach, title: '科长' },
      ...{ on: '2026-01-01', from: person(before), to: person(after) },
    };
    const tell = () =>
      inside((unit) => onPostHandedOver.handle(unit, { id: uuidv4(), aggregateversion: 2, data } as CloudEvent));
    await tell();
    const shown = async (id: string) => (await office.get(`${V1}/alerts/${id}`)).json<Shown>();
    expect(await shown(inHand.id)).toMatchObject({ handledBy: `${TEST_ISSUER}|${after.subject}`, version: 3 });
    expect(await shown(elsewhere.id)).toMatchObject({ handledBy: `${TEST_ISSUER}|${before.subject}`, version: 2 });
    const told = async (caller: Caller) =>
      (await caller.get(`${V1}/notifications`)).json<{ items: { aboutType: string }[] }>().items;
    for (const caller of [before, after]) {
      expect((await told(caller)).map(({ aboutType }) => aboutType)).toContain('post');
    }
    await tell();
    expect(await shown(inHand.id)).toMatchObject({ version: 3 });
    const acts = (await stack.auditLog()).filter(({ resourceId }) => resourceId === inHand.id);
    expect(acts.map(({ action }) => action)).toEqual(['alert.raised', 'alert.taken', 'alert.handed-over']);
  });
});
