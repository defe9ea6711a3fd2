import { type PageRequest, type Queryable, type Reach, Where } from '@urbanpilot/platform';
import type { DataCallAnswer } from './data-call-answer';

/** An answer with what its call says. */
export type ListedAnswer = DataCallAnswer & { title: string; dueOn: string };
export type AnswerFilter = Partial<Pick<DataCallAnswer, 'callId' | 'state'>> & {
  territoryId?: string;
  unitId?: string;
};

const COLUMNS = `a.id, a.call_id AS "callId", c.title, c.due_on AS "dueOn", a.territory_id AS "territoryId",
  a.unit_id AS "unitId", a.state, a.content AS "values", a.revision, a.prepared_by AS "preparedBy",
  a.submitted_by AS "submittedBy", a.submitted_on AS "submittedOn", a.return_reason AS "returnReason", a.decided_by AS "decidedBy", a.version,
  a.created_at AS "createdAt"`;
const FROM = 'data_call_answer a JOIN data_call c ON c.id = a.call_id';

/** One answer within reach. */
export async function findAnswer(reader: Queryable, id: string): Promise<ListedAnswer | undefined> {
  const rows = await reader.rows<ListedAnswer>(`SELECT ${COLUMNS} FROM ${FROM} WHERE a.id = $1`, [id]);
  return rows[0];
}

/** A page of answers; one row more than the limit. */
export function listAnswers(
  reader: Queryable,
  reach: Reach,
  filter: AnswerFilter,
  page: PageRequest,
): Promise<ListedAnswer[]> {
  const where = new Where()
    .within('a.territory_id', reach)
    .equal('a.call_id', filter.callId)
    .equal('a.territory_id', filter.territoryId)
    .equal('a.unit_id', filter.unitId)
    .equal('a.state', filter.state)
    .after('a.id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows(`SELECT ${COLUMNS} FROM ${FROM} ${where.sql} ORDER BY a.id LIMIT ${limit}`, where.parameters);
}
