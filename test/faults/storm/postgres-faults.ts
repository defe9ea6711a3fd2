import { setTimeout as delay } from 'node:timers/promises';
import { until } from '@urbanpilot/testing';
import type { Fault } from './faults';
import type { Stage } from './stage';

/** Its supervisor starts PostgreSQL again; resolves when it takes queries. */
async function untilQueried(stage: Stage): Promise<void> {
  await until(async () => (await stage.sql('SELECT 1')).length === 1, 30_000);
}

export const killPostgres: Fault = {
  name: 'kill -9 PostgreSQL',
  weight: 2,
  async strike(stage) {
    process.kill(stage.postmasterPid(), 'SIGKILL');
    return { what: '', mend: () => untilQueried(stage) };
  },
};

/** Fast: open transactions are rolled back. Immediate: as a crash, with recovery from the log. */
const SHUTDOWNS = { fast: 'SIGINT', immediate: 'SIGQUIT' } as const;

export const stopPostgres: Fault = {
  name: 'restart PostgreSQL',
  weight: 3,
  async strike(stage, random) {
    const how = random.pick(['fast', 'immediate'] as const);
    process.kill(stage.postmasterPid(), SHUTDOWNS[how]);
    return { what: how, mend: () => untilQueried(stage) };
  },
};

const OURS = `backend_type = 'client backend' AND pid <> pg_backend_pid() AND usename = current_user`;

export const terminateBackends: Fault = {
  name: 'terminate backends',
  weight: 3,
  async strike(stage, random) {
    const share = random.between(10, 100) / 100;
    const ended = await stage.sql(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${OURS} AND hashint4(pid)::bigint + 2147483648 < $1::float8 * 4294967296`,
      [share],
    );
    return { what: `${ended.length}`, mend: async () => undefined };
  },
};

const COMMIT_WINDOW_MS = 3_000;

/** Commits are slowed down so that a backend can be ended in the middle of one: its client never learns whether it held. */
export const terminateAtCommit: Fault = {
  name: 'terminate at COMMIT',
  weight: 2,
  async strike(stage) {
    await stage.sql('ALTER SYSTEM SET commit_delay = 100000');
    await stage.sql('ALTER SYSTEM SET commit_siblings = 0');
    await stage.sql('SELECT pg_reload_conf()');
    let ended = 0;
    for (const end = Date.now() + COMMIT_WINDOW_MS; Date.now() < end; await delay(20)) {
      const rows = await stage.sql(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${OURS} AND state = 'active' AND query ILIKE 'commit%'`,
      );
      ended += rows.length;
    }
    await stage.sql('ALTER SYSTEM RESET commit_delay');
    await stage.sql('ALTER SYSTEM RESET commit_siblings');
    await stage.sql('SELECT pg_reload_conf()');
    return { what: `${ended}`, mend: async () => undefined };
  },
};
