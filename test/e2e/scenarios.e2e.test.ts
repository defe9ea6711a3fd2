import { type Installation, type Shape, startInstallation } from '@urbanpilot/testing';
import { walkYear } from '../regions-year/year';
import { cycle } from '../scenarios/cycle';

const redisUrl = process.env.TEST_REDIS_URL;
if (process.env.REQUIRE_REDIS === '1' && !redisUrl) throw new Error('REQUIRE_REDIS is set, but TEST_REDIS_URL is not');

const shapes: Shape[] = ['all', 'split'];
const queues = redisUrl ? ['PostgreSQL', 'Redis'] : ['PostgreSQL'];
const variants = shapes.flatMap((shape) => queues.map((queue) => ({ shape, queue })));

/** The longer walk takes each shape once, and each queue. */
const walksYear = ({ shape, queue }: (typeof variants)[number]) => queue === queues.at(shape === 'all' ? 0 : -1);

type Scenario = (installation: Installation, say: (line: string) => void) => Promise<void>;

describe.each(variants)('the built program, $shape, queues in $queue', ({ shape, queue }) => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await startInstallation({ shape, ...(queue === 'Redis' && { redisUrl }) });
  }, 120_000);

  /** Walks a scenario and answers what it told; a failure tells its last words and those of the processes. */
  async function walk(scenario: Scenario): Promise<string[]> {
    const told: string[] = [];
    try {
      await scenario(installation, (line) => told.push(line));
    } catch (error) {
      const outputs = installation.processes.map((process) => process.output().split('\n').slice(-15).join('\n'));
      throw new Error(`${String(error)}\n${told.slice(-5).join('\n')}\n${outputs.join('\n')}`);
    }
    return told;
  }

  it('walks the whole yearly cycle', async () => {
    const told = await walk(cycle);
    expect(told.filter((line) => line.includes('✓')).length).toBeGreaterThanOrEqual(20);
    expect(told.at(-1)).toContain('没有死信');
  }, 240_000);

  if (walksYear({ shape, queue })) {
    it('P13, P21, P25: walks a year of regions and tasks', async () => {
      const told = await walk(walkYear);
      expect(told.filter((line) => line.includes('✓')).length).toBeGreaterThanOrEqual(15);
    }, 240_000);
  }

  it('P29: stops cleanly', async () => {
    await installation.close();
  }, 120_000);
});
