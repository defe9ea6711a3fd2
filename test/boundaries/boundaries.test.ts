import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '../..');
const DEPCRUISE = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const CONFIG = join(ROOT, '.dependency-cruiser.cjs');

/** A tree in which every file stays on its side: what each case adds one wrong import to. */
const CLEAN: Record<string, string> = {
  'services/regions/src/features/tasks/task.ts': 'export const task = 1;',
  'services/regions/src/features/tasks/task-store.ts': "import { task } from './task'; export const store = task;",
  'services/regions/src/features/units/unit.ts': 'export const unit = 1;',
  'services/regions/src/features/units/unit-service.ts': "import { unit } from './unit'; export const service = unit;",
  'services/funding/src/money.ts': 'export const money = 1;',
  'libs/scoring/src/score.ts': 'export const score = 1;',
  'libs/platform/src/server.ts': "import { fastify } from 'fastify'; export const server = fastify;",
};

/** Runs the repository's own check over a tree with the same paths; installed packages are found as they are there. */
function check(files: Record<string, string>): { status: number | null; output: string } {
  const directory = mkdtempSync(join(tmpdir(), 'boundaries-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      const file = join(directory, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${text}\n`);
    }
    symlinkSync(join(ROOT, 'node_modules'), join(directory, 'node_modules'));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [DEPCRUISE, '--config', CONFIG, 'libs', 'services'],
      { cwd: directory, encoding: 'utf8' },
    );
    return { status, output: `${stdout}${stderr}` };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

describe('the dependency check', () => {
  it('passes where everything stays on its side', () => {
    expect(check(CLEAN)).toMatchObject({ status: 0, output: expect.stringContaining('no dependency violations') });
  });

  it.each([
    [
      'a service that imports another',
      'regions-knows-no-other-service',
      'services/regions/src/features/tasks/task.ts',
      "import { money } from '../../../../funding/src/money'; export const task = money;",
    ],
    [
      'a file of rules that imports the HTTP framework',
      'rules-import-no-framework',
      'services/regions/src/features/tasks/task.ts',
      "import { fastify } from 'fastify'; export const task = fastify;",
    ],
    [
      'a file of rules that imports the database',
      'rules-import-no-framework',
      'services/regions/src/features/tasks/task.ts',
      "import { DataSource } from 'typeorm'; export const task = DataSource;",
    ],
    [
      'a feature that imports the store of another',
      'stores-belong-to-their-feature',
      'services/regions/src/features/units/unit-service.ts',
      "import { store } from '../tasks/task-store'; export const service = store;",
    ],
    [
      'an engine that imports the platform',
      'engines-stand-alone',
      'libs/scoring/src/score.ts',
      "import { server } from '../../platform/src/server'; export const score = server;",
    ],
  ])('refuses %s (%s)', (_, rule, path, text) => {
    const { status, output } = check({ ...CLEAN, [path]: text });
    expect(status).not.toBe(0);
    expect(output).toContain(`error ${rule}: ${path}`);
  });
});
