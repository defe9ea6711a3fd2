import { type Actor, type PageRequest, type Queryable, type Reach, Where } from '@urbanpilot/platform';
import type { Allocation, AllocationState } from './allocation';

export interface AllocationFilter {
  fundId?: string;
  programmeId?: string;
  state?: AllocationState;
}

/** An allocation without the engine's answer, which only the explanation of a line needs. */
export type ListedAllocation = Omit<Allocation, 'result'>;

/** Who looks: a region sees what has been issued to it, the others whatever concerns a territory within their reach. */
export interface Viewer {
  reach: Reach;
  seesUnissued: boolean;
}

export function viewerOf({ reach, rolesThroughout }: Pick<Actor, 'reach' | 'rolesThroughout'>): Viewer {
  return { reach, seesUnissued: rolesThroughout.some((role) => role !== 'pilot') };
}

const COLUMNS = `a.id, a.fund_id AS "fundId", a.programme_id AS "programmeId", a.name, a.state, a.pool_fen AS pool,
  a.reserve_fen AS reserve, a.factors, a.grade_coefficients AS "gradeCoefficients", a.base_fen AS base, a.floors, a.caps,
  a.exclusions, a.fingerprint, a.drafted_by AS "draftedBy", a.changed_by AS "changedBy",
  a.proposed_by AS "proposedBy", a.approved_by AS "approvedBy", a.issued_by AS "issuedBy",
  a.return_reason AS "returnReason", a.document_number AS "documentNumber", a.issued_at AS "issuedAt", a.version,
  a.created_at AS "createdAt"`;

const HAS_LINE = (reach: string) =>
  `EXISTS (SELECT 1 FROM allocation_line l WHERE l.allocation_id = a.id AND l.territory_id = ANY (${reach}::uuid[]))`;
const HAS_REGION = (reach: string) =>
  `EXISTS (SELECT 1 FROM pilot_region r WHERE r.programme_id = a.programme_id AND r.territory_id = ANY (${reach}::uuid[]))`;

/** One allocation that the viewer may see. */
export async function findAllocation(reader: Queryable, viewer: Viewer, id: string): Promise<Allocation | undefined> {
  const where = visibleTo(viewer).equal('a.id', id);
  const rows = await reader.rows<Allocation>(
    `SELECT ${COLUMNS}, a.result FROM allocation a ${where.sql}`,
    where.parameters,
  );
  return rows[0];
}

/** All allocations that have been approved, in the order of their creation; the reader must reach everything. */
export async function listProvableAllocations(reader: Queryable): Promise<Allocation[]> {
  return reader.rows<Allocation>(
    `SELECT ${COLUMNS}, a.result FROM allocation a WHERE a.state IN ('approved', 'issued') ORDER BY a.id`,
  );
}

/** A page of allocations in the order of their creation, one row more than asked for. */
export async function listAllocations(
  reader: Queryable,
  viewer: Viewer,
  filter: AllocationFilter,
  page: PageRequest,
): Promise<ListedAllocation[]> {
  const where = visibleTo(viewer)
    .equal('a.fund_id', filter.fundId)
    .equal('a.programme_id', filter.programmeId)
    .equal('a.state', filter.state)
    .after('a.id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows<ListedAllocation>(
    `SELECT ${COLUMNS} FROM allocation a ${where.sql} ORDER BY a.id LIMIT ${limit}`,
    where.parameters,
  );
}

function visibleTo({ reach, seesUnissued }: Viewer): Where {
  const within = reach === '*' ? undefined : [...reach];
  if (!seesUnissued) return new Where().equal('a.state', 'issued').when(within, HAS_LINE);
  return new Where().when(within, (ids) => `(${HAS_LINE(ids)} OR ${HAS_REGION(ids)})`);
}
