import { type PageRequest, type Queryable, Where } from '@urbanpilot/platform';
import type { TargetCascade } from '../target-cascades/target-cascade';
import { type CascadeViewer, ownPart } from '../target-cascades/target-cascade-viewer';
import { gapOf } from '../target-cascades/target-split';
import type { PartState, TargetCascadePart } from './target-cascade-part';

/** A part with what its target says. */
export type ListedPart = TargetCascadePart &
  Pick<TargetCascade, 'indicatorCode' | 'name' | 'period' | 'measure' | 'state'> & { total: string };

export interface PartFilter {
  cascadeId?: string;
  territoryId?: string;
  unitId?: string;
  state?: PartState;
}

const COLUMNS = `p.id, p.cascade_id AS "cascadeId", p.revision, p.territory_id AS "territoryId", p.unit_id AS "unitId",
  trim_scale(p.factor)::text AS factor, p.value::text AS value, p.acknowledged_by AS "acknowledgedBy",
  p.acknowledged_on AS "acknowledgedOn", p.note, p.version, c.indicator_code AS "indicatorCode", r.name, c.period,
  r.measure, r.state, r.value::text AS total`;
const FROM = `target_cascade_part p JOIN target_cascade_revision r ON r.cascade_id = p.cascade_id AND r.revision = p.revision
  JOIN target_cascade c ON c.id = p.cascade_id`;

/** One part that the viewer sees. */
export async function findPart(reader: Queryable, viewer: CascadeViewer, id: string): Promise<ListedPart | undefined> {
  const where = seen(new Where().equal('p.id', id), viewer);
  const rows = await reader.rows<ListedPart>(`SELECT ${COLUMNS} FROM ${FROM} ${where.sql}`, where.parameters);
  return rows[0];
}

/** A page of the parts of issued targets that the viewer sees; one row more than the limit. */
export function listParts(
  reader: Queryable,
  viewer: CascadeViewer,
  { cascadeId, territoryId, unitId, state }: PartFilter,
  page: PageRequest,
): Promise<ListedPart[]> {
  const where = new Where()
    .equal('r.state', 'issued')
    .equal('p.cascade_id', cascadeId)
    .equal('p.territory_id', territoryId)
    .equal('p.unit_id', unitId)
    .when(
      state === undefined ? undefined : state === 'awaiting',
      (awaiting) => `(p.acknowledged_on IS NULL) = ${awaiting}`,
    )
    .after('p.id', page.after?.[0]);
  const limit = seen(where, viewer).parameter(page.limit + 1);
  return reader.rows(`SELECT ${COLUMNS} FROM ${FROM} ${where.sql} ORDER BY p.id LIMIT ${limit}`, where.parameters);
}

/** The parts of one revision that the viewer sees, in the order in which they were given. */
export function listPartsOf(
  reader: Queryable,
  viewer: CascadeViewer,
  { id, revision }: Pick<TargetCascade, 'id' | 'revision'>,
): Promise<ListedPart[]> {
  const where = seen(new Where().equal('p.cascade_id', id).equal('p.revision', revision), viewer);
  return reader.rows(`SELECT ${COLUMNS} FROM ${FROM} ${where.sql} ORDER BY p.position`, where.parameters);
}

interface PartCounts {
  partCount: number;
  acknowledgedCount: number;
  gap: string | null;
}

/** How many parts of these revisions the viewer sees, how many of them are acknowledged, and what all of them do not reach. */
export async function countParts(
  reader: Queryable,
  viewer: CascadeViewer,
  cascades: readonly TargetCascade[],
): Promise<(cascade: TargetCascade) => PartCounts> {
  const where = new Where();
  const [ids, revisions] = [
    where.parameter(cascades.map(({ id }) => id)),
    where.parameter(cascades.map(({ revision }) => revision)),
  ];
  const rows = await reader.rows<PartCounts & { id: string; revision: number; sum: string }>(
    `SELECT k.id, k.revision, count(p.id)::int AS "partCount", count(p.acknowledged_on)::int AS "acknowledgedCount",
       coalesce(sum(p.value), 0)::text AS sum
     FROM unnest(${ids}::uuid[], ${revisions}::int[]) AS k (id, revision)
     LEFT JOIN target_cascade_part p ON p.cascade_id = k.id AND p.revision = k.revision AND ${ownPart(where, viewer)}
     GROUP BY k.id, k.revision`,
    where.parameters,
  );
  const counts = new Map(rows.map((row) => [`${row.id} ${row.revision}`, row]));
  return ({ id, revision, value, places }) => {
    const { partCount, acknowledgedCount, sum } = counts.get(`${id} ${revision}`) ?? { ...NONE, sum: '0' };
    return { partCount, acknowledgedCount, gap: viewer.seesAll ? gapOf(value, places, [sum]) : null };
  };
}

const NONE = { partCount: 0, acknowledgedCount: 0 };

function seen(where: Where, viewer: CascadeViewer): Where {
  const own = ownPart(where, viewer);
  return where.when(viewer.seesDrafts, (drafts) => `(${drafts}::boolean OR r.state <> 'draft') AND ${own}`);
}
