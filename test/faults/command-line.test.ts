import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { TARGETS } from '@urbanpilot/platform';

const PROGRAM = join(__dirname, '../../services/dist/main.js');

/** Runs the program with nothing in its environment but what is given. */
function run(options: string[], environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...options], {
    env: environment,
    encoding: 'utf8',
    timeout: 20_000,
  });
  return { status, stdout, stderr };
}

describe('the command line', () => {
  it('lists the targets and stops', () => {
    const { status, stdout } = run(['--list-targets']);
    expect([status, stdout.trim().split('\n')]).toEqual([0, [...TARGETS]]);
  });

  it('refuses to start with a bad configuration, names all that is wrong, and shows no stack', () => {
    const { status, stdout, stderr } = run(['--target=moon'], { PORT: 'http', LOG_LEVEL: 'loud' });
    expect([status, stdout]).toEqual([2, '']);
    for (const name of ['--target', 'PORT', 'LOG_LEVEL']) expect(stderr).toContain(name);
    expect(stderr).not.toMatch(/\bat .*\.js:/);
  });

  it('prints the configuration without its secrets', () => {
    const { status, stdout } = run(['--print-config'], { DATABASE_URL: 'postgres://user:hunter2@db/urbanpilot' });
    expect(status).toBe(0);
    expect(stdout).toContain('DATABASE_URL=postgres://user:********@db/urbanpilot');
  });
});
