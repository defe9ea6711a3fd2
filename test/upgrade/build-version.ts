import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../../..');
const OWN = '@urbanpilot';

/** Another version of the program, built in a directory of its own. */
export interface BuiltVersion {
  commit: string;
  dir: string;
  main: string;
  remove(): void;
}

/** The newest released version, or before the first release the commit before the newest migration. */
export function versionBefore(): string {
  const [tag] = git('tag', '--list', 'v*', '--merged', 'HEAD~1', '--sort=-version:refname').split('\n');
  if (tag) return tag;
  const added = git('log', '-1', '--diff-filter=A', '--format=%H', '--', '*-migration.ts', '*/migrations/*.ts');
  if (!added) throw new Error('This clone has neither a release nor a migration in its history; give one: FROM=commit');
  return `${added}~1`;
}

/** Checks a commit out beside this one and builds it; takes installed packages from here where the lockfile is the same. */
export function buildVersion(reference: string): BuiltVersion {
  const commit = git('rev-parse', '--short', `${reference}^{commit}`);
  const dir = mkdtempSync(join(tmpdir(), 'urbanpilot-before-'));
  const remove = () => void git('worktree', 'remove', '--force', dir);
  git('worktree', 'add', '--detach', dir, commit);
  try {
    if (sameLockfile(dir)) linkPackages(dir);
    else run(dir, 'npm', 'ci', '--ignore-scripts', '--loglevel=error');
    run(dir, join(dir, 'node_modules/.bin/tsc'), '-b');
  } catch (error) {
    remove();
    throw error;
  }
  return { commit, dir, main: join(dir, 'services/dist/main.js'), remove };
}

const sameLockfile = (dir: string): boolean =>
  readFileSync(join(dir, 'package-lock.json'), 'utf8') === readFileSync(join(ROOT, 'package-lock.json'), 'utf8');

/** Links every installed package but our own, whose links are relative and so lead into that version. */
function linkPackages(dir: string): void {
  const [from, to] = [join(ROOT, 'node_modules'), join(dir, 'node_modules')];
  mkdirSync(join(to, OWN), { recursive: true });
  for (const name of readdirSync(from)) if (name !== OWN) symlinkSync(join(from, name), join(to, name));
  for (const name of readdirSync(join(from, OWN))) {
    symlinkSync(readlinkSync(join(from, OWN, name)), join(to, OWN, name));
  }
}

function git(...words: string[]): string {
  return execFileSync('git', words, { cwd: ROOT, encoding: 'utf8' }).trim();
}

function run(cwd: string, program: string, ...words: string[]): void {
  execFileSync(program, words, { cwd, stdio: 'inherit' });
}
