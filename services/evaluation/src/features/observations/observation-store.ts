import type { UnitOfWork } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import type { SubmittedObservation } from './observation';

const REVISION_LOCK = 'evaluation.observation-revisions';

/**
 * Writes a batch in one statement. Each row becomes the next revision of its cell and source; locks on the territories
 * (256 slots, taken in order) keep two batches from giving the same number.
 */
export async function insertObservations(
  unit: UnitOfWork,
  batchId: string,
  observations: readonly SubmittedObservation[],
): Promise<{ count: number; revised: number }> {
  await unit.rows(
    `SELECT pg_advisory_xact_lock(hashtext($1), slot)
     FROM (SELECT DISTINCT hashtext(t) & 255 AS slot FROM unnest($2::text[]) t ORDER BY 1) s`,
    [REVISION_LOCK, [...new Set(observations.map(({ territoryId }) => territoryId.toLowerCase()))]],
  );
  const rows = observations.map((observation) => ({ ...observation, id: uuidv7() }));
  const [written] = await unit.rows<{ count: number; revised: number }>(
    `WITH written AS (
       INSERT INTO observation (id, indicator_code, territory_id, period, year, source, revision, value, reason, status,
         batch_id, submitted_by, recorded_at)
       SELECT o.id, o."indicatorCode", o."territoryId", o.period, left(o.period, 4)::integer, o.source,
         1 + coalesce((SELECT max(p.revision) FROM observation p
                       WHERE p.year = left(o.period, 4)::integer AND p.indicator_code = o."indicatorCode"
                         AND p.territory_id = o."territoryId" AND p.period = o.period AND p.source = o.source), 0),
         o.value, o.reason, o.status, $2, $3, $4
       FROM json_to_recordset($1::json) AS o (id uuid, "indicatorCode" text, "territoryId" uuid, period text, source text,
         value numeric, reason text, status text)
       RETURNING revision)
     SELECT count(*)::integer AS count, (count(*) FILTER (WHERE revision > 1))::integer AS revised FROM written`,
    [JSON.stringify(rows), batchId, unit.actorId, unit.now],
  );
  return written ?? { count: 0, revised: 0 };
}
