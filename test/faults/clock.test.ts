import { systemActor, todayInShanghai } from '@urbanpilot/platform';
import { queueBackends, setClock, tinyMigration, tinyModule, until } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { countingModule } from './counting-operation';
import { consumerModule, producerModule } from './fault-modules';
import { type FaultStack, makeThings, openFaultStack, outcomeOf } from './fault-stack';

const MINUTE = 60_000;
const YEAR = 365 * 86_400_000;

const FIRED = 'CREATE TABLE fired (period text NOT NULL)';
const daily = () =>
  tinyModule('funding', {
    migrations: [tinyMigration('Fired', FIRED)],
    schedules: [
      {
        name: 'count',
        description: 'counts',
        pattern: '30 1 * * *',
        period: 'day',
        catchUp: 'each',
        async run(unit, { period }) {
          await unit.rows('INSERT INTO fired (period) VALUES ($1)', [period]);
          return {};
        },
      },
    ],
  });

describe.each(queueBackends())('a process over $name whose clock is wrong', ({ environment }) => {
  let stack: FaultStack;
  beforeAll(async () => {
    stack = await openFaultStack(environment(7));
  });
  afterAll(() => stack.close());
  afterEach(() => setClock(0));

  it.each([
    ['five minutes on', 5 * MINUTE],
    ['five minutes back', -5 * MINUTE],
    ['a year on', YEAR],
    ['a year back', -YEAR],
  ])('P8, P9: %s, then right again, tells each event once', async (_, shift) => {
    const batch = uuidv4();
    const program = await stack.start([producerModule(), consumerModule('evaluation')]);
    setClock(shift);
    await makeThings(program, batch, 5);
    await until(async () => (await outcomeOf(stack, batch)).total > 0);
    setClock(0);
    await makeThings(program, batch, 5, 5);
    await stack.settled();
    await program.stop();
    const { made, effects, total } = await outcomeOf(stack, batch);
    expect([effects, total]).toEqual([made, 10]);
  });

  it('P10: keeps its lease of an operation by the clock of the database, and nobody else takes it', async () => {
    let finish: () => void = () => undefined;
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let runs = 0;
    const counting = countingModule(() => {
      runs += 1;
      return finished;
    });
    const [first, second] = [await stack.start([counting]), await stack.start([counting])];
    const id = await first.services[0]?.context.transaction(systemActor('test'), (unit) =>
      unit.startOperation('count', {}),
    );
    const find = async () => {
      const sql = 'SELECT state, attempts, lease_until > now() AS held FROM evaluation.operation WHERE id = $1';
      return (await stack.rows<{ state: string; attempts: number; held: boolean }>(sql, [id]))[0];
    };
    await until(() => runs === 1);
    for (const shift of [YEAR, -YEAR, 5 * MINUTE, -5 * MINUTE]) {
      setClock(shift);
      const [before] = await leaseOf(stack, id);
      await until(async () => (await leaseOf(stack, id))[0]?.until !== before?.until);
      expect(await find()).toMatchObject({ state: 'running', attempts: 1, held: true });
    }
    finish();
    await until(async () => (await find())?.state === 'succeeded');
    await first.stop();
    await second.stop();
    expect(runs).toBe(1);
    expect(await stack.rows('SELECT 1 AS one FROM evaluation.counted WHERE operation_id = $1', [id])).toHaveLength(1);
  });

  it('P12: fires a schedule once per period, whatever the clock of the process says meanwhile', async () => {
    const program = await stack.start([daily()]);
    const runs = () => stack.rows("SELECT 1 AS one FROM funding.schedule_run WHERE schedule = 'count'");
    await until(async () => (await runs()).length === 1);
    await stack.rows(
      `UPDATE funding.schedule_run SET slot = slot - interval '2 days', period = (period::date - 2)::text WHERE schedule = 'count'`,
    );
    setClock(YEAR);
    const fired = () => stack.rows<{ period: string }>('SELECT period FROM funding.fired ORDER BY period');
    await until(async () => (await fired()).length === 2);
    setClock(-YEAR);
    await program.stop();
    const again = await stack.start([daily()]);
    await until(async () => (await runs()).length === 3);
    await again.stop();
    const periods = (await fired()).map(({ period }) => period);
    expect(periods).toHaveLength(2);
    expect(new Set(periods).size).toBe(2);
  });
});

function leaseOf(stack: FaultStack, id: string | undefined): Promise<{ until: string }[]> {
  return stack.rows('SELECT lease_until::text AS until FROM evaluation.operation WHERE id = $1', [id]);
}

describe('days', () => {
  it.each([
    ['2026-11-28T15:59:59.999Z', '2026-11-28'],
    ['2026-11-28T16:00:00.000Z', '2026-11-29'],
    ['2026-11-30T15:59:59.999Z', '2026-11-30'],
    ['2026-11-30T16:00:00.000Z', '2026-12-01'],
    ['2026-12-31T15:59:59.999Z', '2026-12-31'],
    ['2026-12-31T16:00:00.000Z', '2027-01-01'],
    ['2026-12-31T23:59:59.999Z', '2027-01-01'],
    ['2028-02-28T16:00:00.000Z', '2028-02-29'],
    ['2028-02-29T16:00:00.000Z', '2028-03-01'],
  ])('at %s it is %s in Shanghai, whatever UTC says', (instant, day) => {
    expect(todayInShanghai(new Date(instant))).toBe(day);
  });
});
