import {
  createLogger,
  createQueues,
  loadConfig,
  postgresBackend,
  redisBackend,
  type Schedule,
} from '@urbanpilot/platform';
import { queueBackends, tinyMigration, tinyModule, until } from '@urbanpilot/testing';
import { type FaultStack, openFaultStack } from './fault-stack';

const FIRED = 'CREATE TABLE fired (period text NOT NULL)';

/** A service with one schedule, whose effect has no key of its own: what runs twice shows. */
function scheduledModule(changes: Partial<Schedule> = {}) {
  const schedule: Schedule = {
    name: 'count',
    description: 'counts',
    pattern: '30 1 * * *',
    period: 'day',
    catchUp: 'each',
    async run(unit, { period }) {
      await unit.rows('INSERT INTO fired (period) VALUES ($1)', [period]);
      return { counted: 1 };
    },
    ...changes,
  };
  return tinyModule('evaluation', { migrations: [tinyMigration('Fired', FIRED)], schedules: [schedule] });
}

describe.each(queueBackends())('schedules over $name', ({ environment }) => {
  let stack: FaultStack;
  beforeEach(async () => {
    stack = await openFaultStack(environment(9));
  });
  afterEach(() => stack.close());

  const began = () => stack.rows("SELECT 1 AS one FROM evaluation.schedule_run WHERE schedule = 'count'");
  /** As if no worker had run for some days. */
  const daysAgo = (days: number) =>
    stack.rows(
      `UPDATE evaluation.schedule_run SET slot = slot - $1 * interval '1 day', period = (period::date - $1::int)::text
       WHERE schedule = 'count'`,
      [days],
    );
  const fired = async () =>
    (await stack.rows<{ period: string }>('SELECT period FROM evaluation.fired ORDER BY period')).map(
      ({ period }) => period,
    );

  it('P12: makes up what was missed once, with two schedulers at work, and does nothing before its beginning', async () => {
    const first = await stack.start([scheduledModule()]);
    await until(async () => (await began()).length === 1);
    expect(await fired()).toEqual([]);
    await first.stop();
    await daysAgo(3);
    const programs = await Promise.all([stack.start([scheduledModule()]), stack.start([scheduledModule()])]);
    await until(async () => (await fired()).length === 3);
    for (const program of programs) await program.stop();
    expect(new Set(await fired()).size).toBe(3);
    expect(await fired()).toHaveLength(3);
  });

  it('a period that failed takes no half effect, is recorded, and is tried again until it is done', async () => {
    let attempts = 0;
    const failing = scheduledModule({
      async run(unit, { period }) {
        attempts += 1;
        await unit.rows('INSERT INTO fired (period) VALUES ($1)', [period]);
        if (attempts < 3) throw new Error('not yet');
        return {};
      },
    });
    const program = await stack.start([failing]);
    await until(async () => (await began()).length === 1);
    await daysAgo(1);
    await until(async () => (await fired()).length === 1);
    await program.stop();
    const runs = await stack.rows(
      "SELECT state, attempts, last_error AS error FROM evaluation.schedule_run WHERE schedule = 'count' ORDER BY slot DESC LIMIT 1",
    );
    expect(runs).toEqual([{ state: 'done', attempts: 3, error: null }]);
  });

  it('P12: sets up its job schedulers again when the queue lost them, and takes away those that are no one’s', async () => {
    const log = createLogger('silent', { pretty: false });
    const program = await stack.start([scheduledModule()]);
    const { DATABASE_URL, REDIS_URL, QUEUE_PREFIX } = loadConfig({}, stack.environment).environment;
    const backend = REDIS_URL ? redisBackend(REDIS_URL, QUEUE_PREFIX, log) : postgresBackend(DATABASE_URL ?? '', log);
    const queues = createQueues(backend, log);
    const queue = queues.producer('schedules');
    const planned = async () => (await queue.getJobSchedulers(0, 100)).map(({ key, tz }) => `${key} ${tz}`).sort();
    const expected = ['evaluation.count Asia/Shanghai', 'evaluation.retention Asia/Shanghai'];
    await until(async () => (await planned()).length === 2);
    expect(await planned()).toEqual(expected);
    await queue.removeJobScheduler('evaluation.count');
    await queue.upsertJobScheduler(
      'evaluation.gone',
      { pattern: '0 0 1 1 *', tz: 'Asia/Shanghai' },
      { name: 'evaluation.gone' },
    );
    await until(async () => JSON.stringify(await planned()) === JSON.stringify(expected));
    await program.stop();
    await queues.close();
  });

  it('fires on time through the queue, once in each period', async () => {
    const program = await stack.start([scheduledModule({ pattern: '* * * * * *', period: 'hour' })]);
    await until(async () => (await began()).length === 1);
    await stack.rows(
      "UPDATE evaluation.schedule_run SET slot = slot - interval '1 hour', period = 'before' WHERE schedule = 'count'",
    );
    await until(async () => (await fired()).length > 0);
    const lookedAt = Date.now();
    await until(() => Date.now() - lookedAt > 1_500);
    await program.stop();
    expect(await fired()).toHaveLength(new Set(await fired()).size);
  });
});
