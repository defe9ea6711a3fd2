import type { Queryable } from '../database/database';
import { violates } from '../database/database-errors';
import { Where } from '../database/where';
import type { PageRequest } from '../http/pages';
import { commonProblems } from '../problems/common-problems';
import { Problem } from '../problems/problem';
import { checkState, unknownReference } from '../problems/refusals';
import type { DocumentNumber } from './document';
import type { DocumentSeries } from './document-series';

const COLUMNS = `id, series, state, created_by AS "createdBy", created_at AS "createdAt", version`;
const SERIES = { 'zh-CN': '机关代字', en: 'series' };

/** A page of series in the order in which they were set up; one row more than the limit. */
export function listSeries(reader: Queryable, page: PageRequest): Promise<DocumentSeries[]> {
  const where = new Where().after('id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows(
    `SELECT ${COLUMNS} FROM document_series ${where.sql} ORDER BY id LIMIT ${limit}`,
    where.parameters,
  );
}

/** Nobody else changes it or numbers by it until the transaction ends. */
export async function lockSeries(unit: Queryable, id: string): Promise<DocumentSeries | undefined> {
  const rows = await unit.rows<DocumentSeries>(`SELECT ${COLUMNS} FROM document_series WHERE id = $1 FOR UPDATE`, [id]);
  return rows[0];
}

export async function insertSeries(
  unit: Queryable,
  { id, series, createdBy, createdAt }: DocumentSeries,
): Promise<void> {
  try {
    await unit.rows(
      `INSERT INTO document_series (id, series, state, created_by, created_at, version) VALUES ($1, $2, 'open', $3, $4, 1)`,
      [id, series, createdBy, createdAt],
    );
  } catch (error) {
    if (!violates(error, 'document_series_key')) throw error;
    throw new Problem(commonProblems['already-exists'], { parameters: { what: SERIES } });
  }
}

export async function updateSeries(unit: Queryable, { id, state, version }: DocumentSeries): Promise<void> {
  await unit.rows('UPDATE document_series SET state = $2, version = $3 WHERE id = $1', [id, state, version]);
}

/**
 * The number after the highest of the year, whoever gave that. Documents out of the caller's reach have numbers too.
 *
 * @throws Problem `unknown-reference` or `wrong-state` where the series numbers nothing here
 */
export async function nextInSeries(unit: Queryable, id: string, year: number): Promise<DocumentNumber> {
  const found = await lockSeries(unit, id);
  if (!found) throw unknownReference('/seriesId', SERIES, id);
  checkState(found, ['open']);
  const [row] = await unit.rows<{ sequence: number }>('SELECT last_document_sequence($1, $2) AS sequence', [
    found.series,
    year,
  ]);
  return { series: found.series, year, sequence: (row?.sequence ?? 0) + 1 };
}
