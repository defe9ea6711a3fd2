import { type PageRequest, type Queryable, Where } from '@urbanpilot/platform';
import type { CaseDomain, CaseState, PracticeCase } from './practice-case';

export interface CaseFilter {
  domain?: CaseDomain;
  territoryId?: string;
  state?: CaseState;
}

/** A case as a list shows it: without its long texts. */
export type CaseListItem = Omit<
  PracticeCase,
  'problem' | 'measures' | 'results' | 'conditions' | 'authors' | 'submittedBy'
>;

const SUMMARY = `id, programme_id AS "programmeId", territory_id AS "territoryId", round_id AS "roundId", title, domain,
  state, due_on AS "dueOn", published_on AS "publishedOn", version, created_at AS "createdAt"`;
const COLUMNS = `${SUMMARY}, problem, measures, results, conditions, authors, submitted_by AS "submittedBy"`;

/** One case that is published or within reach. */
export async function findCase(reader: Queryable, id: string): Promise<PracticeCase | undefined> {
  const rows = await reader.rows<PracticeCase>(`SELECT ${COLUMNS} FROM practice_case WHERE id = $1`, [id]);
  return rows[0];
}

/** A page of the cases that are published or within reach, in the order of their ids; one row more than asked for. */
export async function listCases(reader: Queryable, filter: CaseFilter, page: PageRequest): Promise<CaseListItem[]> {
  const where = new Where()
    .equal('domain', filter.domain)
    .ofTerritory('territory_id', filter.territoryId)
    .equal('state', filter.state)
    .after('id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows<CaseListItem>(
    `SELECT ${SUMMARY} FROM practice_case ${where.sql} ORDER BY id LIMIT ${limit}`,
    where.parameters,
  );
}
