import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { cancelOperation, DEFAULT_TIMING, type ServiceContext, systemActor } from '@urbanpilot/platform';
import { queueBackends, until } from '@urbanpilot/testing';
import { countingModule } from './counting-operation';
import { type FaultStack, openFaultStack } from './fault-stack';

const PROGRAM = join(__dirname, '../dist/faults/operation-process.js');

interface OperationRow {
  state: string;
  attempts: number;
  result: unknown;
}

describe.each(queueBackends())('an operation over $name', ({ environment }) => {
  let stack: FaultStack;
  beforeAll(async () => {
    stack = await openFaultStack(environment(6));
  });
  afterAll(() => stack.close());

  it('P10: whose worker was killed is taken up within 20 s and takes effect once', async () => {
    const program = await stack.start([countingModule(async () => undefined)], { target: 'evaluation' });
    const context = program.services[0]?.context;
    const id = await context?.transaction(systemActor('test'), (unit) => unit.startOperation('count', {}));
    const find = async () => {
      const rows = await stack.rows<OperationRow>(
        'SELECT state, attempts, result FROM evaluation.operation WHERE id = $1',
        [id],
      );
      return rows[0];
    };

    const child = fork(PROGRAM, [JSON.stringify(stack.environment)], { execArgv: [], stdio: 'inherit' });
    const ended = once(child, 'exit');
    await until(async () => (await find())?.state === 'running', 20_000);
    child.kill('SIGKILL');
    await ended;
    const killedAt = Date.now();

    const worker = await stack.start([countingModule(async () => undefined)], { timing: DEFAULT_TIMING });
    await until(async () => (await find())?.state === 'succeeded', 25_000);
    expect(Date.now() - killedAt).toBeLessThan(20_000);
    expect(await find()).toMatchObject({ attempts: 2, result: { counted: 1 } });
    expect(await stack.rows('SELECT operation_id FROM evaluation.counted WHERE operation_id = $1', [id])).toHaveLength(
      1,
    );
    await worker.stop();
    await program.stop();
  }, 60_000);

  describe('that is cancelled or handed back', () => {
    /** One program that takes calls, and a worker beside it whose operation runs `wait`. */
    async function running(wait: (signal: AbortSignal) => Promise<void>) {
      const front = await stack.start([countingModule(wait)], { target: 'evaluation' });
      const context = front.services[0]?.context as ServiceContext;
      const id = await context.transaction(starter, (unit) => unit.startOperation('count', {}));
      const worker = await stack.start([countingModule(wait)]);
      const find = async () => {
        const [row] = await stack.rows<OperationRow & { lease: string | null }>(
          'SELECT state, attempts, result, lease FROM evaluation.operation WHERE id = $1',
          [id],
        );
        return row;
      };
      const effects = () => stack.rows('SELECT 1 AS one FROM evaluation.counted WHERE operation_id = $1', [id]);
      await until(async () => (await find())?.state === 'running');
      const cancelIt = () => context.transaction(starter, (unit) => cancelOperation(unit, id));
      const stop = async () => {
        await worker.stop();
        await front.stop();
      };
      return { worker, find, effects, cancelIt, stop };
    }
    const starter = { ...systemActor('test'), subject: 'starter' };

    it('P10: elsewhere, tells its worker within two seconds and takes no effect', async () => {
      let raisedAt = 0;
      const untilRaised = (signal: AbortSignal) =>
        new Promise<void>((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            raisedAt = Date.now();
            reject(signal.reason as Error);
          });
        });
      const { find, effects, cancelIt, stop } = await running(untilRaised);
      const cancelledAt = Date.now();
      await cancelIt();
      await until(() => raisedAt > 0);
      expect(raisedAt - cancelledAt).toBeLessThan(2_000);
      await stop();
      expect(await find()).toMatchObject({ state: 'cancelled', attempts: 1, result: null, lease: null });
      expect(await effects()).toEqual([]);
    });

    it('P10: just before its completion, takes no effect', async () => {
      let finish: () => void = () => undefined;
      const finished = new Promise<void>((resolve) => {
        finish = resolve;
      });
      const { find, effects, cancelIt, stop } = await running(() => finished);
      await cancelIt();
      finish();
      await stop();
      expect(await find()).toMatchObject({ state: 'cancelled', result: null });
      expect(await effects()).toEqual([]);
    });

    it('P29: whose worker stops is handed back within seconds, uncounted', async () => {
      const { worker, find, effects, stop } = await running(() => new Promise<void>(() => undefined));
      await worker.stop();
      expect(await find()).toMatchObject({ state: 'running', attempts: 0, lease: null });
      expect(await effects()).toEqual([]);
      await stop();
    });
  });
});
