import { createHash } from 'node:crypto';
import {
  type DataSource,
  type EntityManager,
  QueryRunnerAlreadyReleasedError,
  QueryRunnerProviderAlreadyReleasedError,
} from 'typeorm';
import { poolOf } from './connection';
import { isRetryable } from './database-errors';
import { encodeReach, type Reach } from './reach';

/** Whatever can answer a read: a reader outside a transaction, or a unit of work inside one. */
export interface Queryable {
  /** Runs one SELECT within the caller's reach; `$1…` are the parameters. */
  rows<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

const MAX_ATTEMPTS = 5;

/**
 * One service's database. Reach is transaction-local, never a setting of the session: a session setting would leak to
 * the next caller who is given the same connection.
 */
export class Database {
  private readonly statementNames = new Map<string, string>();

  constructor(readonly dataSource: DataSource) {}

  /** Reads within `reach`: one prepared statement that sets reach and reads, at less cost than a transaction. */
  reader(reach: Reach): Queryable {
    const pool = poolOf(this.dataSource);
    const encoded = encodeReach(reach);
    return {
      rows: async <Row>(sql: string, parameters: readonly unknown[] = []) => {
        const text = withinReach(sql, parameters.length + 1);
        const { rows } = await pool.query({ name: this.nameOf(text), text, values: [...parameters, encoded] });
        return rows as Row[];
      },
    };
  }

  /**
   * Runs `work` in one transaction with `reach` set at its start. Deadlocks and serialization failures are tried again
   * (at most five times in all), so `work` must have no effect outside the database.
   */
  async transaction<T>(reach: Reach, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.dataSource.transaction(async (manager) => {
          await manager.query("SELECT set_config('app.reach', $1, true)", [encodeReach(reach)]);
          return work(manager);
        });
      } catch (error) {
        if (attempt >= MAX_ATTEMPTS || !isRetryable(error)) throw connectionLost(error) ?? error;
      }
    }
  }

  private nameOf(text: string): string {
    let name = this.statementNames.get(text);
    if (!name) {
      name = createHash('sha1').update(text).digest('hex');
      this.statementNames.set(text, name);
    }
    return name;
  }
}

/**
 * A connection that ends between two statements is released by TypeORM, and the next statement is told of the release
 * alone. Within a transaction nobody else releases it, so that is what has happened.
 */
function connectionLost(cause: unknown): Error | undefined {
  const released =
    cause instanceof QueryRunnerAlreadyReleasedError || cause instanceof QueryRunnerProviderAlreadyReleasedError;
  return released ? new Error('Connection terminated between two statements', { cause }) : undefined;
}

/**
 * Wraps a read so that reach is set before any row is looked at: the lateral join depends on the setting, and OFFSET 0
 * keeps the planner from pulling the read out of it.
 */
function withinReach(sql: string, reachParameter: number): string {
  return `WITH c AS MATERIALIZED (SELECT set_config('app.reach', $${reachParameter}, true) AS reach)
SELECT q.* FROM c CROSS JOIN LATERAL (SELECT * FROM (${sql}) s WHERE c.reach IS NOT NULL OFFSET 0) q`;
}
