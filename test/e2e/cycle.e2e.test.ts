import { type Shape, startInstallation } from '@urbanpilot/testing';
import { cycle } from '../scenarios/cycle';

const redisUrl = process.env.TEST_REDIS_URL;
if (process.env.REQUIRE_REDIS === '1' && !redisUrl) throw new Error('REQUIRE_REDIS is set, but TEST_REDIS_URL is not');

const shapes: Shape[] = ['all', 'split'];
const queues = redisUrl ? ['PostgreSQL', 'Redis'] : ['PostgreSQL'];
const variants = shapes.flatMap((shape) => queues.map((queue) => ({ shape, queue })));

describe.each(variants)('the built program, $shape, queues in $queue', ({ shape, queue }) => {
  it('walks the whole yearly cycle and stops cleanly', async () => {
    const installation = await startInstallation({ shape, ...(queue === 'Redis' && { redisUrl }) });
    const told: string[] = [];
    try {
      await cycle(installation, (line) => told.push(line));
    } catch (error) {
      const outputs = installation.processes.map((process) => process.output().split('\n').slice(-15).join('\n'));
      throw new Error(`${String(error)}\n${told.slice(-5).join('\n')}\n${outputs.join('\n')}`);
    } finally {
      await installation.close();
    }
    expect(told.filter((line) => line.includes('✓')).length).toBeGreaterThanOrEqual(20);
    expect(told.at(-1)).toContain('没有死信');
  }, 240_000);
});
