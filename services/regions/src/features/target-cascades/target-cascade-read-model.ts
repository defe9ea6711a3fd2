import { type PageRequest, type Queryable, Where } from '@urbanpilot/platform';
import { countParts } from '../target-cascade-parts/target-cascade-part-read-model';
import type { TargetCascade } from './target-cascade';
import { type CascadeViewer, ownPart } from './target-cascade-viewer';

/** A target with what the viewer sees of its parts. */
export interface ListedCascade extends TargetCascade {
  partCount: number;
  acknowledgedCount: number;
  /** What the parts do not reach of the value, for whoever sees them all. */
  gap: string | null;
}

export interface CascadeFilter {
  indicatorCode?: string;
  period?: string;
  state?: TargetCascade['state'];
}

const COLUMNS = `c.id, c.indicator_code AS "indicatorCode", c.period, r.revision, r.name, r.measure, r.value::text AS value,
  r.places, r.method, r.state, r.issued_on AS "issuedOn", c.version, c.created_at AS "createdAt"`;
const FROM = 'target_cascade c JOIN target_cascade_revision r ON r.cascade_id = c.id';

/** A target as it stands for the viewer: the latest revision that he sees. */
export async function findCascade(
  reader: Queryable,
  viewer: CascadeViewer,
  id: string,
): Promise<ListedCascade | undefined> {
  const where = latest(new Where().equal('c.id', id), viewer);
  return (await read(reader, viewer, where, 'c.id', 1))[0];
}

/** One revision of a target. */
export async function findRevision(
  reader: Queryable,
  viewer: CascadeViewer,
  id: string,
  revision: number,
): Promise<ListedCascade | undefined> {
  const where = anySeen(new Where().equal('c.id', id).equal('r.revision', revision), viewer);
  return (await read(reader, viewer, where, 'c.id', 1))[0];
}

/** A page of targets as they stand for the viewer, oldest first; one row more than the limit. */
export function listCascades(
  reader: Queryable,
  viewer: CascadeViewer,
  { indicatorCode, period, state }: CascadeFilter,
  page: PageRequest,
): Promise<ListedCascade[]> {
  const where = new Where().equal('c.indicator_code', indicatorCode).equal('c.period', period).equal('r.state', state);
  return read(reader, viewer, latest(where, viewer).after('c.id', page.after?.[0]), 'c.id', page.limit + 1);
}

/** The revisions of a target that the viewer sees, in order; one row more than the limit. */
export function listRevisions(
  reader: Queryable,
  viewer: CascadeViewer,
  id: string,
  page: PageRequest,
): Promise<ListedCascade[]> {
  const where = anySeen(new Where().equal('c.id', id).after('r.revision', page.after?.[0]), viewer);
  return read(reader, viewer, where, 'r.revision', page.limit + 1);
}

async function read(
  reader: Queryable,
  viewer: CascadeViewer,
  where: Where,
  order: string,
  limit: number,
): Promise<ListedCascade[]> {
  const most = where.parameter(limit);
  const cascades = await reader.rows<TargetCascade>(
    `SELECT ${COLUMNS} FROM ${FROM} ${where.sql} ORDER BY ${order} LIMIT ${most}`,
    where.parameters,
  );
  const counts = await countParts(reader, viewer, cascades);
  return cascades.map((cascade) => ({ ...cascade, ...counts(cascade) }));
}

/** Asks for the revisions that the viewer sees. */
function anySeen(where: Where, viewer: CascadeViewer): Where {
  const own = ownPart(where, viewer);
  return where.when(viewer.seesDrafts, (drafts) => isSeen('r', drafts, own, viewer));
}

/** Asks for the latest of the revisions that the viewer sees. */
function latest(where: Where, viewer: CascadeViewer): Where {
  const own = ownPart(where, viewer);
  return where.when(
    viewer.seesDrafts,
    (drafts) => `r.revision = (SELECT max(v.revision) FROM target_cascade_revision v
      WHERE v.cascade_id = c.id AND ${isSeen('v', drafts, own, viewer)})`,
  );
}

/** Whether the viewer sees a revision: the office drafts too, a receiver those in which he has a part. */
function isSeen(revision: string, drafts: string, own: string, { seesAll }: CascadeViewer): string {
  const isIssued = `(${drafts}::boolean OR ${revision}.state <> 'draft')`;
  if (seesAll) return isIssued;
  return `${isIssued} AND EXISTS (SELECT 1 FROM target_cascade_part p WHERE p.cascade_id = ${revision}.cascade_id
    AND p.revision = ${revision}.revision AND ${own})`;
}
