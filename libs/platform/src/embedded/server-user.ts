import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ClusterPaths } from './cluster-paths';
import type { PostgresBinaries } from './postgres-binaries';

/** How to spawn a program as the user that PostgreSQL runs as. */
export interface ServerUser {
  /** Gives a file or directory to that user. Does nothing when we are that user. */
  own(path: string): void;
  command(program: string, args: readonly string[]): { program: string; args: string[]; uid?: number; gid?: number };
}

interface Ids {
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root. Started by root, it runs as the owner of the existing cluster, or else as
 * `postgres` or `nobody`: accounts that are already there, so that nothing outside the data directory is changed.
 */
export function chooseServerUser(paths: ClusterPaths, binaries: PostgresBinaries): ServerUser {
  const ownUid = process.getuid?.();
  if (ownUid !== 0) {
    refuseForeignCluster(paths, ownUid);
    return { own: () => undefined, command: (program, args) => ({ program, args: [...args] }) };
  }
  const ids = clusterOwner(paths) ?? accountIds('postgres') ?? accountIds('nobody');
  if (!ids) throw new Error('PostgreSQL does not run as root, and there is no account "postgres" or "nobody" to use.');
  if (existsSync(paths.cluster) && statSync(paths.cluster).uid === 0) chownTree(paths.cluster, ids);
  const own = (path: string) => chownSync(path, ids.uid, ids.gid);
  if ([paths.root, binaries.postgres, binaries.initdb].every((path) => isReachable(path, ids))) {
    return { own, command: (program, args) => ({ program, args: [...args], ...ids }) };
  }
  return { own, command: withSearchCapability(paths, binaries, ids) };
}

function refuseForeignCluster(paths: ClusterPaths, ownUid: number | undefined): void {
  if (!existsSync(paths.cluster)) return;
  const owner = statSync(paths.cluster).uid;
  if (ownUid === undefined || owner === ownUid) return;
  throw new Error(
    `${paths.cluster} belongs to user ${owner}: the program ran as root or as another user before. ` +
      `Run it as that user again, or give the files away: chown -R ${ownUid} ${paths.root}`,
  );
}

function clusterOwner(paths: ClusterPaths): Ids | undefined {
  if (!existsSync(paths.cluster)) return undefined;
  const { uid, gid } = statSync(paths.cluster);
  return uid === 0 ? undefined : { uid, gid };
}

function accountIds(name: string): Ids | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout?.trim());
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

function chownTree(path: string, { uid, gid }: Ids): void {
  const { status, stderr } = spawnSync('chown', ['-R', `${uid}:${gid}`, path], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${path} belongs to root and can't be given to user ${uid}: ${stderr}`);
}

/** Whether the user may read the path and search every directory above it. */
function isReachable(path: string, ids: Ids): boolean {
  if (!isAllowed(path, ids, 1) || (statSync(path).isFile() && !isAllowed(path, ids, 4))) return false;
  return path === dirname(path) || isReachable(dirname(path), ids);
}

function isAllowed(path: string, { uid, gid }: Ids, bit: number): boolean {
  const stat = statSync(path);
  const shift = stat.uid === uid ? 6 : stat.gid === gid ? 3 : 0;
  return (stat.mode & (bit << shift)) !== 0;
}

/**
 * A checkout under /root or another private directory can't be entered by the server's account. Opening the directory
 * to everyone is not ours to do, so setpriv leaves the process the one capability of passing through. PostgreSQL asks
 * access(2), which ignores capabilities of other users unless no_setuid_fixup is set.
 */
function withSearchCapability(paths: ClusterPaths, binaries: PostgresBinaries, ids: Ids): ServerUser['command'] {
  for (const capability of ['dac_read_search', 'dac_override']) {
    const prefix = [
      `--reuid=${ids.uid}`,
      `--regid=${ids.gid}`,
      '--clear-groups',
      `--inh-caps=-all,+${capability}`,
      `--ambient-caps=-all,+${capability}`,
      '--securebits=+no_setuid_fixup',
    ];
    if (spawnSync('setpriv', [...prefix, binaries.initdb, '--version']).status === 0) {
      return (program, args) => ({ program: 'setpriv', args: [...prefix, program, ...args] });
    }
  }
  throw new Error(
    `PostgreSQL does not run as root, and user ${ids.uid} may not enter ${paths.root} or ${dirname(binaries.postgres)}. ` +
      'Start as an ordinary user, move the checkout and DATA_DIR out of private directories such as /root, ' +
      'or set DATABASE_URL.',
  );
}
