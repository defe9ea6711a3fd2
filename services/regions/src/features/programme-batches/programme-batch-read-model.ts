import { type PageRequest, type Queryable, Where } from '@urbanpilot/platform';
import type { ProgrammeBatch } from './programme-batch';

const COLUMNS = `id, programme_id AS "programmeId", number, starts_on AS "startsOn", ends_on AS "endsOn",
  document_number AS "documentNumber", version, created_at AS "createdAt"`;

export async function findBatch(reader: Queryable, id: string): Promise<ProgrammeBatch | undefined> {
  const rows = await reader.rows<ProgrammeBatch>(`SELECT ${COLUMNS} FROM programme_batch WHERE id = $1`, [id]);
  return rows[0];
}

/** A page of a programme's batches by their number; one row more than the limit. */
export async function listBatches(
  reader: Queryable,
  programmeId: string,
  page: PageRequest,
): Promise<ProgrammeBatch[]> {
  const where = new Where().equal('programme_id', programmeId).after('number', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows<ProgrammeBatch>(
    `SELECT ${COLUMNS} FROM programme_batch ${where.sql} ORDER BY number LIMIT ${limit}`,
    where.parameters,
  );
}

/** All batches of a programme; there are 99 at most. */
export async function listBatchesOf(reader: Queryable, programmeId: string): Promise<ProgrammeBatch[]> {
  return reader.rows<ProgrammeBatch>(`SELECT ${COLUMNS} FROM programme_batch WHERE programme_id = $1 ORDER BY number`, [
    programmeId,
  ]);
}

/** A batch with what the office must know of it in time. */
export interface WatchedBatch extends Pick<ProgrammeBatch, 'id' | 'number' | 'startsOn'> {
  programmeName: string;
  /** Null where the programme goes by the default. */
  reminderDays: number | null;
}

/** The batches of all programmes. */
export async function listWatchedBatches(reader: Queryable): Promise<WatchedBatch[]> {
  return reader.rows<WatchedBatch>(
    `SELECT b.id, b.number, b.starts_on AS "startsOn", p.name AS "programmeName",
       s.checkpoint_reminder_days AS "reminderDays"
     FROM programme_batch b JOIN programme p ON p.id = b.programme_id
     LEFT JOIN programme_settings s ON s.programme_id = b.programme_id ORDER BY b.id`,
  );
}
