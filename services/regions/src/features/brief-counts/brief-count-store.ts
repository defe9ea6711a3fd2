import type { Queryable } from '@urbanpilot/platform';
import type { ReportedBrief } from './reported-brief';

/** Locks what is known of a brief, made for it when nothing was. */
export async function lockBrief(unit: Queryable, brief: ReportedBrief): Promise<ReportedBrief> {
  await unit.rows(
    `INSERT INTO reported_brief (brief_id, territory_id, submitted_revision, returned_revision, used_version, points)
     VALUES ($1, $2, 0, 0, 0, 0) ON CONFLICT (brief_id) DO NOTHING`,
    [brief.briefId, brief.territoryId],
  );
  const [known] = await unit.rows<ReportedBrief>(
    `SELECT brief_id AS "briefId", territory_id AS "territoryId", submitted_revision AS "submittedRevision",
       submitted_on AS "submittedOn", returned_revision AS "returnedRevision", used_version AS "usedVersion", level, points
     FROM reported_brief WHERE brief_id = $1 FOR UPDATE`,
    [brief.briefId],
  );
  if (!known) throw new Error(`The brief ${brief.briefId} is not there though it was made`);
  return known;
}

export async function keepBrief(unit: Queryable, brief: ReportedBrief): Promise<void> {
  await unit.rows(
    `UPDATE reported_brief SET submitted_revision = $2, submitted_on = $3, returned_revision = $4, used_version = $5,
       level = $6, points = $7 WHERE brief_id = $1`,
    [
      brief.briefId,
      brief.submittedRevision,
      brief.submittedOn,
      brief.returnedRevision,
      brief.usedVersion,
      brief.level,
      brief.points,
    ],
  );
}
