import { join } from 'node:path';

/** Every file that the embedded database keeps, so that nothing is written outside its data directory. */
export interface ClusterPaths {
  root: string;
  /** The PostgreSQL data directory. It appears by one rename, so it exists only when initdb has finished. */
  cluster: string;
  /** Prefix of the directories where initdb works; any that is found at a start was left by a killed one. */
  partial: string;
  password: string;
  port: string;
  lock: string;
  log: string;
}

export function clusterPaths(root: string): ClusterPaths {
  return {
    root,
    cluster: join(root, 'cluster'),
    partial: join(root, 'cluster.partial'),
    password: join(root, 'password'),
    port: join(root, 'port'),
    lock: join(root, 'lock'),
    log: join(root, 'postgres.log'),
  };
}
