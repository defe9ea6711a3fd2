import { type ClientBase, escapeLiteral, type PoolClient } from 'pg';
import {
  type DataSource,
  type EntityManager,
  type QueryRunner,
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

/** A statement and the values of its parameters. */
export interface Statement {
  sql: string;
  parameters: unknown[];
}

const MAX_ATTEMPTS = 5;

/**
 * One service's database. Reach is transaction-local, never a setting of the session: a session setting would leak to
 * the next caller who is given the same connection.
 */
export class Database {
  constructor(readonly dataSource: DataSource) {}

  /** Reads within `reach`: one prepared statement that sets reach and reads, at less cost than a transaction. */
  reader(reach: Reach): Queryable {
    const pool = poolOf(this.dataSource);
    const encoded = encodeReach(reach);
    return {
      rows: async <Row>(sql: string, parameters: readonly unknown[] = []) => {
        const { rows } = await pool.query(withinReach(sql, parameters.length + 1), [...parameters, encoded]);
        return rows as Row[];
      },
    };
  }

  /**
   * Runs `work` in one transaction with `reach` set at its start. Deadlocks and serialization failures are tried again
   * (at most five times in all), so `work` must have no effect outside the database. What `last` says then travels with the commit.
   */
  async transaction<T>(
    reach: Reach,
    work: (manager: EntityManager, connection: ClientBase) => Promise<T>,
    last?: () => Statement | undefined,
  ): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(reach, work, last);
      } catch (error) {
        if (attempt >= MAX_ATTEMPTS || !isRetryable(error)) throw connectionLost(error) ?? error;
      }
    }
  }

  private async attempt<T>(
    reach: Reach,
    work: (manager: EntityManager, connection: ClientBase) => Promise<T>,
    last?: () => Statement | undefined,
  ): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    const connection: PoolClient = await runner.connect();
    try {
      const begun = begin(runner, connection, reach);
      const result = await work(runner.manager, connection);
      // Said before anything is sent: a commit must not go out without it.
      const closing = last?.();
      const closed = closing && connection.query(closing.sql, closing.parameters);
      const [, , { command }] = await Promise.all([begun, closed, connection.query('COMMIT')]);
      // A transaction in which a statement had failed is rolled back, and PostgreSQL does not call that an error.
      if (command !== 'COMMIT') throw new Error('The transaction was rolled back: one of its statements had failed');
      return result;
    } catch (error) {
      await rollBack(connection);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

/** Begins a transaction, not waiting for the answers: they come with that of its first statement. */
function begin(runner: QueryRunner, connection: ClientBase, reach: Reach): Promise<unknown> {
  const reached = escapeLiteral(encodeReach(reach));
  const begun = connection.query(`START TRANSACTION; SELECT set_config('app.reach', ${reached}, true)`);
  // Whoever fails to begin learns it from the first statement; that this one failed too must not end the process.
  begun.catch(() => undefined);
  // TypeORM locks rows only where it knows of a transaction; its own way to begin one waits for each answer.
  Object.assign(runner, { isTransactionActive: true });
  return begun;
}

/** What cannot be rolled back has lost its connection, and with it the transaction. */
async function rollBack(connection: ClientBase): Promise<void> {
  await connection.query('ROLLBACK').catch(() => undefined);
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
