import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { DEFAULT_TIMING, systemActor } from '@urbanpilot/platform';
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
});
