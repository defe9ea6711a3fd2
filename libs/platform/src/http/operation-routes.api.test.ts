import { type Caller, openServiceStack, type ServiceStack, tinyModule, until } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { actorWithoutRights } from '../auth/actor';

interface Shown {
  id: string;
  state: string;
  percent: number;
  message: string | null;
}

/** The events of a stream's text: id and data. */
function eventsOf(text: string): { id: string; data: Shown }[] {
  return [...text.matchAll(/^id: (.+)\nevent: operation\ndata: (.+)$/gm)].map(([, id = '', data = '']) => ({
    id,
    data: JSON.parse(data) as Shown,
  }));
}

describe('background operations over HTTP', () => {
  let stack: ServiceStack;
  let starter: Caller;
  beforeAll(async () => {
    stack = await openServiceStack(tinyModule('regions'));
    starter = await stack.as('pilot', [uuidv4()]);
  });
  afterAll(() => stack.close());

  const sql = (text: string, parameters: unknown[]) => stack.context.database.dataSource.query(text, parameters);
  async function anOperation(state = 'queued'): Promise<string> {
    const { issuerUrl: issuer } = stack.context.config;
    const actor = actorWithoutRights({ issuer, subject: starter.subject }, 'test');
    const id = await stack.context.transaction(actor, (unit) => unit.startOperation('test', {}));
    await sql('UPDATE operation SET state = $2 WHERE id = $1', [id, state]);
    return id;
  }
  const path = (id: string, part = '') => `/regions/v1/operations/${id}${part}`;

  describe('cancellation', () => {
    it.each(['queued', 'running'])('ends a %s operation, is recorded, and may be repeated', async (state) => {
      const id = await anOperation(state);
      const key = uuidv4();
      const answer = await starter.post(path(id, '/cancellation'), undefined, { key });
      expect([answer.statusCode, answer.json()]).toMatchObject([200, { id, state: 'cancelled' }]);
      expect(answer.json<{ finishedAt: string }>().finishedAt).toMatch(/Z$/);
      expect((await starter.post(path(id, '/cancellation'), undefined, { key })).body).toBe(answer.body);
      expect((await starter.post(path(id, '/cancellation'))).json()).toMatchObject({ state: 'cancelled' });
      const acts = (await stack.auditLog()).filter(({ resourceId }) => resourceId === id).map(({ action }) => action);
      expect(acts).toEqual(['operation.cancelled', 'operation.cancellation-repeated']);
    });

    it.each(['succeeded', 'failed'])('of a %s operation is refused and changes nothing', async (state) => {
      const id = await anOperation(state);
      const answer = await starter.post(path(id, '/cancellation'));
      expect([answer.statusCode, answer.json()]).toMatchObject([409, { type: 'urn:urbanpilot:problem:wrong-state' }]);
      expect((await starter.get(path(id))).json()).toMatchObject({ state });
    });

    it('is for whoever started it and for an office of all territories; to others it is not there', async () => {
      const id = await anOperation();
      const others = [await stack.as('pilot'), await stack.as('office', [uuidv4()]), await stack.as('leader')];
      for (const other of others) {
        expect((await other.post(path(id, '/cancellation'))).statusCode).toBe(404);
        expect((await other.get(path(id))).statusCode).toBe(404);
      }
      expect((await (await stack.as('auditor')).post(path(id, '/cancellation'))).statusCode).toBe(403);
      expect((await starter.post('/regions/v1/operations/nonsense/cancellation')).statusCode).toBe(400);
      expect((await starter.get(path(id))).json()).toMatchObject({ state: 'queued' });
      const office = await stack.as('office');
      expect((await office.post(path(id, '/cancellation'))).json()).toMatchObject({ state: 'cancelled' });
    });
  });

  describe('the stream of an operation', () => {
    it('tells each change once, in the caller’s language, and ends with the operation', async () => {
      const id = await anOperation('running');
      const streaming = starter.get(path(id, '/events'), { headers: { 'accept-language': 'en' } });
      await sql(`UPDATE operation SET percent = 40, message = $2, revision = revision + 1 WHERE id = $1`, [
        id,
        JSON.stringify({ 'zh-CN': '正在评分', en: 'Scoring' }),
      ]);
      await starter.post(path(id, '/cancellation'));
      const answer = await streaming;
      expect(answer.headers['content-type']).toBe('text/event-stream; charset=utf-8');
      expect(answer.body).toMatch(/^retry: \d+\n\n/);
      const events = eventsOf(answer.body);
      expect(events.at(-1)?.data).toMatchObject({ id, state: 'cancelled', percent: 40, message: 'Scoring' });
      expect(events.map((event) => Number(event.id))).toEqual(
        [...new Set(events.map((event) => Number(event.id)))].sort(),
      );
    });

    it('is resumed after the last event that was read; 204 when there is nothing more', async () => {
      const id = await anOperation();
      await starter.post(path(id, '/cancellation'));
      const events = eventsOf((await starter.get(path(id, '/events'), { headers: { 'last-event-id': '1' } })).body);
      expect(events).toMatchObject([{ id: '2', data: { state: 'cancelled' } }]);
      const done = await starter.get(path(id, '/events'), { headers: { 'last-event-id': '2' } });
      expect([done.statusCode, done.body]).toEqual([204, '']);
      expect((await starter.get(path(id, '/events'), { headers: { 'last-event-id': 'x' } })).statusCode).toBe(400);
    });

    it('is not there for another, and has a limit per caller', async () => {
      const id = await anOperation();
      expect((await (await stack.as('pilot')).get(path(id, '/events'))).statusCode).toBe(404);
      const streams = Array.from({ length: 6 }, () => starter.get(path(id, '/events')));
      const refused = await Promise.race(streams);
      expect([refused.statusCode, refused.headers['retry-after']]).toEqual([429, '5']);
      await starter.post(path(id, '/cancellation'));
      const statuses = (await Promise.all(streams)).map(({ statusCode }) => statusCode).sort();
      expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
      await until(async () => (await starter.get(path(id, '/events'))).statusCode === 200);
    });
  });
});
