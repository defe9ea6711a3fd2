import { type Caller, type ServiceStack, until } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { asSuperuser, countWidgets, inside, openWidgetStack } from './widget-test-kit';

const PAYMENTS = '/regions/v1/payments';

describe('a write under an Idempotency-Key', () => {
  let stack: ServiceStack;
  let office: Caller;
  beforeAll(async () => {
    stack = await openWidgetStack();
    office = await stack.as('office');
  });
  afterAll(() => stack.close());
  afterEach(() => {
    inside.hold = undefined;
  });

  const codeOf = (answer: { json<T>(): T }) => answer.json<{ type: string }>().type.split(':').at(-1);
  /** Headers that belong to the answer and not to the one exchange. */
  const lasting = (headers: Record<string, unknown>) => {
    // What belongs to one request, not to its answer.
    const { 'x-request-id': _id, date: _date, 'server-timing': _timing, ...rest } = headers;
    return rest;
  };
  const storedKeys = (key: string) =>
    asSuperuser(stack, `SELECT status FROM regions.idempotency_key WHERE key = '${key}'`);

  it('P2: is refused with 400 where the key is required and missing, and nothing is written', async () => {
    const name = uuidv4();
    const answer = await office.post(PAYMENTS, { name });
    expect([answer.statusCode, codeOf(answer)]).toEqual([400, 'idempotency-key-missing']);
    expect(await countWidgets(stack, name)).toBe(0);
  });

  it.each(['', 'with blank', 'schlüssel', 'x'.repeat(256)])(
    'P2: is refused with 400 under the bad key "%s"',
    async (key) => {
      const answer = await office.post(PAYMENTS, { name: uuidv4() }, { key });
      expect(answer.statusCode).toBe(400);
      expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    },
  );

  it('P1: repeated, happens once and gets the first answer: status, headers and body to the byte', async () => {
    const [key, name] = [uuidv4(), uuidv4()];
    const first = await office.post(PAYMENTS, { name }, { key });
    const second = await office.post(PAYMENTS, { name }, { key });
    expect(first.statusCode).toBe(201);
    expect(first.headers).toMatchObject({
      etag: '"1"',
      location: `/regions/v1/widgets/${first.json<{ id: string }>().id}`,
    });
    expect(second.statusCode).toBe(first.statusCode);
    expect(second.rawPayload.equals(first.rawPayload)).toBe(true);
    expect(lasting(second.headers)).toEqual(lasting(first.headers));
    expect(await countWidgets(stack, name)).toBe(1);
  });

  it('P1: refused by a rule, gets the same refusal again, and the effect is rolled back', async () => {
    const [key, name] = [uuidv4(), uuidv4()];
    const first = await office.post(PAYMENTS, { name, count: 501 }, { key });
    const second = await office.post(PAYMENTS, { name, count: 501 }, { key, headers: { 'accept-language': 'en' } });
    expect([first.statusCode, codeOf(first)]).toEqual([422, 'rule-broken']);
    expect(second.rawPayload.equals(first.rawPayload)).toBe(true);
    expect(lasting(second.headers)).toEqual(lasting(first.headers));
    expect(await countWidgets(stack, name)).toBe(0);
  });

  it('P1: refused by a unique key of the database, gets that refusal again, even when the way is free by then', async () => {
    const [key, name] = [uuidv4(), uuidv4()];
    await office.post(PAYMENTS, { name }, { key: uuidv4() });
    const first = await office.post(PAYMENTS, { name }, { key });
    expect([first.statusCode, codeOf(first)]).toEqual([409, 'already-exists']);
    await asSuperuser(stack, `DELETE FROM regions.widget WHERE name = '${name}'`);
    const second = await office.post(PAYMENTS, { name }, { key });
    expect(second.rawPayload.equals(first.rawPayload)).toBe(true);
    expect(await countWidgets(stack, name)).toBe(0);
  });

  it('P1: refused for its form, is not remembered: mended, it goes through under the same key', async () => {
    const [key, name] = [uuidv4(), uuidv4()];
    expect((await office.post(PAYMENTS, { name, count: 'x' }, { key })).statusCode).toBe(400);
    expect(await storedKeys(key)).toEqual([]);
    expect((await office.post(PAYMENTS, { name, count: 1 }, { key })).statusCode).toBe(201);
  });

  it('P1: sent without a version by mistake, is not remembered either', async () => {
    const key = uuidv4();
    const { id } = (await office.post('/regions/v1/widgets', { name: uuidv4() })).json<{ id: string }>();
    const renaming = `/regions/v1/widgets/${id}/renaming`;
    const name = uuidv4();
    expect((await office.post(renaming, { name }, { key })).statusCode).toBe(428);
    expect((await office.post(renaming, { name }, { key, version: 1 })).statusCode).toBe(200);
  });

  it.each(['fault', 'statement', 'value'])(
    'P1: failed on our side or for its values (%s), is not remembered',
    async (failure) => {
      const key = uuidv4();
      const answer = await office.post(`/regions/v1/failures/${failure}`, undefined, { key });
      expect(answer.statusCode).toBe(failure === 'value' ? 400 : 500);
      expect(await storedKeys(key)).toEqual([]);
    },
  );

  it('P2: with another body, path or version under the same key is 422, and nothing is written', async () => {
    const [key, name, other] = [uuidv4(), uuidv4(), uuidv4()];
    await office.post(PAYMENTS, { name }, { key });
    const answer = await office.post(PAYMENTS, { name: other }, { key });
    expect([answer.statusCode, codeOf(answer)]).toEqual([422, 'idempotency-key-reused']);
    expect(await countWidgets(stack, other)).toBe(0);
    const { id } = (await office.post('/regions/v1/widgets', { name: uuidv4() })).json<{ id: string }>();
    const renaming = `/regions/v1/widgets/${id}/renaming`;
    expect((await office.post(renaming, { name: uuidv4() }, { key, version: 9 })).statusCode).toBe(412);
    expect((await office.post(renaming, { name: uuidv4() }, { key, version: 1 })).statusCode).toBe(422);
  });

  it('the same content with its properties in another order is the same request', async () => {
    const [key, name] = [uuidv4(), uuidv4()];
    const first = await office.post(PAYMENTS, { name, count: 1 }, { key });
    const second = await office.post(PAYMENTS, { count: 1, name }, { key });
    expect(second.body).toBe(first.body);
  });

  it('P2: sent again while the first is running is 409 with Retry-After', async () => {
    const [key, name] = [uuidv4(), uuidv4()];
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    let entered = false;
    inside.hold = () => {
      entered = true;
      return released;
    };
    const first = office.post(PAYMENTS, { name }, { key });
    await until(() => entered);
    const second = await office.post(PAYMENTS, { name }, { key });
    expect([second.statusCode, codeOf(second)]).toEqual([409, 'idempotency-key-in-use']);
    expect(second.headers['retry-after']).toBe('1');
    release();
    expect((await first).statusCode).toBe(201);
    expect((await office.post(PAYMENTS, { name }, { key })).statusCode).toBe(201);
    expect(await countWidgets(stack, name)).toBe(1);
  });

  it('P3: belongs to its caller: the same key of another caller, or for another route, is another request', async () => {
    const [key, name, others] = [uuidv4(), uuidv4(), uuidv4()];
    const other = await stack.as('office');
    const first = await office.post(PAYMENTS, { name }, { key });
    const foreign = await other.post(PAYMENTS, { name: others }, { key });
    const elsewhere = await office.post('/regions/v1/widgets', { name: `${name}-2` }, { key });
    expect([first.statusCode, foreign.statusCode, elsewhere.statusCode]).toEqual([201, 201, 201]);
    expect(foreign.body).not.toBe(first.body);
    const replayed = await other.post(PAYMENTS, { name: others }, { key });
    expect(replayed.body).toBe(foreign.body);
  });

  it('P1: sent 50 times at once, takes effect once, and whoever is answered 201 is answered the same', async () => {
    for (let round = 0; round < 4; round += 1) {
      const [key, name] = [uuidv4(), uuidv4()];
      const answers = await Promise.all(Array.from({ length: 50 }, () => office.post(PAYMENTS, { name }, { key })));
      const statuses = new Set(answers.map(({ statusCode }) => statusCode));
      expect([...statuses].filter((status) => status !== 201 && status !== 409)).toEqual([]);
      const running = answers.filter(({ statusCode }) => statusCode === 409).map(codeOf);
      expect(new Set(running).size).toBeLessThanOrEqual(1);
      expect(running[0] ?? 'idempotency-key-in-use').toBe('idempotency-key-in-use');
      expect(new Set(answers.filter(({ statusCode }) => statusCode === 201).map(({ body }) => body)).size).toBe(1);
      expect(await countWidgets(stack, name)).toBe(1);
    }
  });
});

describe('a write over HTTP', () => {
  let stack: ServiceStack;
  beforeAll(async () => {
    stack = await openWidgetStack();
  });
  afterAll(() => stack.close());

  it('P22: that records nothing is a fault of ours: 500, and nothing is written', async () => {
    const office = await stack.as('office');
    for (const key of [undefined, uuidv4()]) {
      const answer = await office.post('/regions/v1/unrecorded', undefined, key ? { key } : {});
      expect(answer.statusCode).toBe(500);
    }
    expect(await countWidgets(stack, 'unrecorded')).toBe(0);
  });

  it.each(['fault', 'statement', 'orphan', 'value'])(
    'P14: that fails (%s) tells nothing of the inside',
    async (failure) => {
      const office = await stack.as('office');
      const answer = await office.post(`/regions/v1/failures/${failure}`);
      expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
      expect(answer.body).not.toMatch(/passwd|secret|SELE|INSERT|widget_parent_fk|uuid:|syntax|\.ts|\.js/);
    },
  );

  it('that names a record which is not there is 422, also where row-level security hides which', async () => {
    const office = await stack.as('office');
    const answer = await office.post('/regions/v1/failures/orphan');
    expect([answer.statusCode, answer.json<{ detail: string }>().detail]).toEqual([
      422,
      '所引用的记录「—」不存在，或您无权使用。',
    ]);
  });
});
