import { type PageRequest, type Queryable, Where } from '@urbanpilot/platform';
import type { Division } from './division';
import { type DivisionSearch, nameSearch, searchOf, toTsquery } from './division-search';

export interface DivisionFilter {
  parentCode?: string;
  level?: Division['level'];
  status?: Division['status'];
  /** A part of the name. */
  name?: string;
  /** A part of the name, the beginning of the initials, or of the code. */
  q?: string;
  /** As it was on this day. */
  asOf?: string;
}

const NOW = `d.code, d.name, d.level, d.parent_code AS "parentCode", d.status, d.former_names AS "formerNames",
  d.valid_from AS "validFrom", d.valid_to AS "validTo"`;

/** As on a day: what is past by now where it was in force then. */
const THEN = `d.code, CASE WHEN p.code IS NULL THEN d.name ELSE p.name END AS name, d.level,
  CASE WHEN p.code IS NULL THEN d.parent_code ELSE p.parent_code END AS "parentCode",
  CASE d.status WHEN 'placeholder' THEN d.status ELSE 'current' END AS status, d.former_names AS "formerNames",
  CASE WHEN p.code IS NULL THEN d.valid_from ELSE p.valid_from END AS "validFrom",
  CASE WHEN p.code IS NULL THEN d.valid_to ELSE p.valid_to END AS "validTo"`;

export async function findDivision(reader: Queryable, code: string, asOf?: string): Promise<Division | undefined> {
  const where = new Where().equal('d.code', code);
  const rows = await reader.rows<Division>(selectFrom('division', where, asOf), where.parameters);
  return rows[0];
}

/** The divisions that one lies in, from the province down, and itself; empty when it is not there. */
export async function divisionPath(reader: Queryable, code: string, asOf?: string): Promise<Division[]> {
  const path: Division[] = [];
  for (let next: string | null = code; next !== null; ) {
    const division: Division | undefined = await findDivision(reader, next, asOf);
    if (!division) break;
    path.unshift(division);
    next = division.parentCode;
  }
  return path;
}

/** The columns by which a list is ordered: upper levels first where words are looked up, else by code. */
export function orderOf({ q, name }: DivisionFilter): {
  columns: string[];
  keysOf(row: Division): (string | number)[];
} {
  if (q === undefined && name === undefined) return { columns: ['d.code'], keysOf: ({ code }) => [code] };
  return { columns: ['length(d.code)', 'd.code'], keysOf: ({ code }) => [code.length, code] };
}

/** A page of divisions; one row more than the limit. */
export async function listDivisions(reader: Queryable, filter: DivisionFilter, page: PageRequest): Promise<Division[]> {
  const { q, name, asOf } = filter;
  const { columns } = orderOf(filter);
  const where = new Where().equal('d.level', filter.level).beyond(columns, page.after);
  if (asOf === undefined) where.equal('d.parent_code', filter.parentCode).equal('d.status', filter.status);
  else where.when(filter.parentCode, (parent) => childThen(parent)).when(filter.status, (status) => wasThen(status));
  let from = 'division';
  for (const search of [q === undefined ? q : searchOf(q), name === undefined ? name : nameSearch(name)]) {
    if (search) from = searched(from, where, search);
  }
  const limit = `ORDER BY ${columns.join(', ')} LIMIT ${where.parameter(page.limit + 1)}`;
  return reader.rows<Division>(`${selectFrom(from, where, asOf)} ${limit}`, where.parameters);
}

/** Adds a search: as a condition, or, where an index on pairs finds it, as a smaller table that the order cannot reach into. */
function searched(from: string, where: Where, search: DivisionSearch): string {
  if (search.by === 'code') {
    where.when(search.from, (value) => `d.code >= ${value}`).when(search.to, (value) => `d.code <= ${value}`);
  } else if (search.by !== 'name') {
    const column = search.by === 'initials' ? 'd.initials' : 'd.name';
    where.when(search.from, (value) => `${column} ~>=~ ${value}`).when(search.to, (value) => `${column} ~<~ ${value}`);
  } else {
    if (search.pairs.length > 0) {
      const pairs = `d.name_pairs @@ ${where.parameter(toTsquery(search.pairs))}::text::tsquery`;
      return `(SELECT d.* FROM ${from} d WHERE ${pairs} AND ${isNamed(where.parameter(search.text))} OFFSET 0)`;
    }
    where.when(search.text, isNamed);
  }
  return from;
}

/** Whether the text is a part of the present name or of a former one. */
const isNamed = (text: string) => `(position(${text} IN d.name) > 0
  OR EXISTS (SELECT 1 FROM unnest(d.former_names) f WHERE position(${text} IN f) > 0))`;

function selectFrom(from: string, where: Where, asOf: string | undefined): string {
  if (asOf === undefined) return `SELECT ${NOW} FROM ${from} d ${where.sql}`;
  where.when(
    asOf,
    (day) => `(p.code IS NOT NULL OR ((d.valid_from IS NULL OR d.valid_from <= ${day}::date)
    AND (d.valid_to > ${day}::date OR (d.valid_to IS NULL AND d.status <> 'former'))))`,
  );
  const day = `${where.parameter(asOf)}::date`;
  return `SELECT ${THEN} FROM ${from} d LEFT JOIN LATERAL (
      SELECT * FROM division_past WHERE code = d.code AND (valid_from IS NULL OR valid_from <= ${day}) AND valid_to > ${day}
      ORDER BY valid_to LIMIT 1) p ON true ${where.sql}`;
}

const wasThen = (status: string) => `(CASE d.status WHEN 'placeholder' THEN d.status ELSE 'current' END) = ${status}`;

/** Children now and then, of which those of the day are left. */
function childThen(parent: string): string {
  return `d.code IN (SELECT code FROM division WHERE parent_code = ${parent}
      UNION SELECT code FROM division_past WHERE parent_code = ${parent})
    AND (CASE WHEN p.code IS NULL THEN d.parent_code ELSE p.parent_code END) = ${parent}`;
}

/** Those of the codes whose division a change has ended. */
export async function endedDivisions(reader: Queryable, codes: readonly string[]): Promise<string[]> {
  const rows = await reader.rows<{ code: string }>(
    "SELECT code FROM division WHERE code = ANY ($1::text[]) AND status = 'former' AND valid_to IS NOT NULL",
    [[...codes]],
  );
  return rows.map(({ code }) => code);
}

/** Those of the codes that are no division. */
export async function unknownDivisions(reader: Queryable, codes: readonly string[]): Promise<string[]> {
  const rows = await reader.rows<{ code: string }>(
    'SELECT code FROM unnest($1::text[]) AS code WHERE NOT EXISTS (SELECT 1 FROM division d WHERE d.code = code.code)',
    [[...codes]],
  );
  return rows.map(({ code }) => code);
}
