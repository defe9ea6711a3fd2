import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { UnitOfWork } from '@urbanpilot/platform';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** Streams lines of COPY into a table that ends with the transaction. */
export async function copyIntoLoad(unit: UnitOfWork, lines: AsyncIterable<string>): Promise<void> {
  await unit.rows('SET LOCAL statement_timeout = 0');
  await unit.rows('SET LOCAL lock_timeout = 0');
  await unit.rows(
    `CREATE TEMPORARY TABLE division_load (code text PRIMARY KEY, name text, parent_code text, initials text) ON COMMIT DROP`,
  );
  const client = (await unit.manager.queryRunner?.connect()) as PoolClient & { pipeline: boolean };
  // COPY has the connection to itself, as a pipeline has not; nothing else is under way on it here.
  client.pipeline = false;
  try {
    await pipeline(Readable.from(lines), client.query(copyFrom('COPY division_load FROM STDIN')));
  } finally {
    client.pipeline = true;
  }
}

/** Takes over what was loaded. Divisions with a day were written by a change, which no list says anew. */
export async function takeOverLoad(unit: UnitOfWork): Promise<{ written: number; former: number }> {
  const written = await count(
    unit,
    `INSERT INTO division AS d (code, name, level, parent_code, status, initials)
     SELECT code, name, CASE length(code) WHEN 9 THEN 'township' ELSE 'village' END, parent_code, 'current', initials
     FROM division_load
     ON CONFLICT (code) DO UPDATE SET name = excluded.name, parent_code = excluded.parent_code,
       status = excluded.status, initials = excluded.initials
     WHERE d.valid_from IS NULL AND d.valid_to IS NULL AND (d.name, d.parent_code, d.status, d.initials)
       IS DISTINCT FROM (excluded.name, excluded.parent_code, excluded.status, excluded.initials)`,
  );
  const former = await count(
    unit,
    `UPDATE division d SET status = 'former'
     WHERE length(code) > 6 AND status = 'current' AND valid_from IS NULL AND valid_to IS NULL
       AND NOT EXISTS (SELECT 1 FROM division_load l WHERE l.code = d.code)`,
  );
  return { written, former };
}

async function count(unit: UnitOfWork, statement: string): Promise<number> {
  const [row] = await unit.rows<{ count: number }>(
    `WITH changed AS (${statement} RETURNING 1) SELECT count(*)::int AS count FROM changed`,
  );
  return row?.count ?? 0;
}
