import { type PageRequest, type Queryable, Where } from '@urbanpilot/platform';
import type { Fund } from './fund';

export interface FundFilter {
  kind?: Fund['kind'];
  budgetYear?: number;
}

const COLUMNS = `id, name, kind, unit, budget_year AS "budgetYear", amount_fen AS "amountFen",
  allocated_fen AS "allocatedFen", reserved_fen AS "reservedFen", version, created_at AS "createdAt"`;

export async function findFund(reader: Queryable, id: string): Promise<Fund | undefined> {
  const rows = await reader.rows<Fund>(`SELECT ${COLUMNS} FROM fund WHERE id = $1`, [id]);
  return rows[0];
}

/** A page of funds in the order of their creation, one row more than asked for. */
export async function listFunds(reader: Queryable, filter: FundFilter, page: PageRequest): Promise<Fund[]> {
  const where = new Where()
    .equal('kind', filter.kind)
    .equal('budget_year', filter.budgetYear)
    .after('id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows<Fund>(`SELECT ${COLUMNS} FROM fund ${where.sql} ORDER BY id LIMIT ${limit}`, where.parameters);
}

/** What a fund says it has given, and what its issued allocations say. */
export interface FundBalance {
  id: string;
  allocatedFen: string;
  reservedFen: string;
  issuedFen: string;
  keptFen: string;
}

/** The balances of all funds, in the order of their creation. */
export async function listFundBalances(reader: Queryable): Promise<FundBalance[]> {
  return reader.rows<FundBalance>(
    `SELECT f.id, f.allocated_fen AS "allocatedFen", f.reserved_fen AS "reservedFen",
       coalesce(sum(a.pool_fen), 0)::text AS "issuedFen", coalesce(sum(a.reserve_fen), 0)::text AS "keptFen"
     FROM fund f LEFT JOIN allocation a ON a.fund_id = f.id AND a.state = 'issued' GROUP BY f.id ORDER BY f.id`,
  );
}
