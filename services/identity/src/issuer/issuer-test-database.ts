import { createTestDatabase } from '@urbanpilot/testing';
import { Pool } from 'pg';
import { issuerMigrationUp } from './issuer-migration';
import { publicClientsUp } from './public-clients-migration';
import { signingKeyScheduleUp } from './signing-key-schedule-migration';
import type { SqlRunner } from './sql-runner';

/** The issuer's tables alone in a schema of their own, for one test file. */
export interface IssuerTestDatabase {
  readonly pool: Pool;
  readonly sql: SqlRunner;
  close(): Promise<void>;
}

export async function openIssuerTestDatabase(): Promise<IssuerTestDatabase> {
  const database = await createTestDatabase();
  const pool = new Pool({ connectionString: database.url, max: 8, options: '-c search_path=issuer_test' });
  await pool.query('CREATE SCHEMA issuer_test');
  for (const up of [issuerMigrationUp, publicClientsUp, signingKeyScheduleUp]) await pool.query(up);
  const sql: SqlRunner = {
    query: async <Row>(text: string, parameters: readonly unknown[] = []) =>
      (await pool.query(text, [...parameters])).rows as Row[],
  };
  const close = async (): Promise<void> => {
    await pool.end();
    await database.drop();
  };
  return { pool, sql, close };
}
