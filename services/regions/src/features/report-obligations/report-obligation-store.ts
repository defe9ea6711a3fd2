import { checkVersion, notFound, type Queryable } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import type { ReportKind } from '../report-kinds/report-kind';
import type { ReportObligation } from './report-obligation';
import { findObligation, type ListedObligation } from './report-obligation-read-model';

/** Who owes a report: a region by its territory, or a unit with the territory that it belongs to. */
export type Addressee = Pick<ReportObligation, 'territoryId' | 'unitId'>;

/** What an obligation is created with, beside who owes it. */
export type OwedPeriod = Pick<ReportObligation, 'period' | 'periodStartsOn' | 'periodEndsOn' | 'dueOn'>;

/**
 * Who owes a kind for a period and has no obligation for it that stands: active regions designated by the period's end, and the
 * units named.
 */
export function listAddresseesLeft(
  unit: Queryable,
  { id, programmeId, everyRegion, unitIds }: ReportKind,
  { period, periodEndsOn }: OwedPeriod,
): Promise<Addressee[]> {
  return unit.rows(
    `SELECT a."territoryId", a."unitId" FROM (
       SELECT DISTINCT territory_id AS "territoryId", NULL::uuid AS "unitId" FROM pilot_region
       WHERE (programme_id = $2 OR $6) AND state = 'active' AND designated_on <= $4
       UNION ALL SELECT territory_id, id FROM unit WHERE id = ANY ($3::uuid[])) a
     WHERE NOT EXISTS (SELECT 1 FROM report_obligation o WHERE o.kind_id = $1 AND o.period = $5
       AND o.addressee_id = coalesce(a."unitId", a."territoryId") AND o.ended_on IS NULL)
     ORDER BY coalesce(a."unitId", a."territoryId")`,
    [id, programmeId, unitIds, periodEndsOn, period, everyRegion],
  );
}

/** Writes an obligation for each; one that had ended for the same addressee and period stands again. Answers how many. */
export async function insertObligations(
  unit: Queryable,
  kind: ReportKind,
  owed: OwedPeriod,
  addressees: readonly Addressee[],
): Promise<number> {
  const rows = await unit.rows(
    `INSERT INTO report_obligation AS o (id, kind_id, programme_id, territory_id, unit_id, addressee_id, period,
       period_starts_on, period_ends_on, due_on, original_due_on, briefs_due, version, created_at)
     SELECT a.id, $1, CASE WHEN a.unit_id IS NULL THEN $2::uuid END, a.territory_id, a.unit_id,
       coalesce(a.unit_id, a.territory_id), $3, $4, $5, $6, $6, $7, 1, now()
     FROM unnest($8::uuid[], $9::uuid[], $10::uuid[]) AS a (id, territory_id, unit_id)
     ON CONFLICT ON CONSTRAINT report_obligation_once_key DO UPDATE SET ended_on = NULL, version = o.version + 1
       WHERE o.ended_on IS NOT NULL
     RETURNING o.id`,
    [
      kind.id,
      kind.programmeId,
      owed.period,
      owed.periodStartsOn,
      owed.periodEndsOn,
      owed.dueOn,
      kind.briefsDue,
      addressees.map(() => uuidv7()),
      addressees.map(({ territoryId }) => territoryId),
      addressees.map(({ unitId }) => unitId),
    ],
  );
  return rows.length;
}

/** The periods of a kind with obligations that are open, not extended, and due from a day on. */
export async function listMovablePeriods(unit: Queryable, kindId: string, day: string): Promise<string[]> {
  const rows = await unit.rows<{ period: string }>(
    `SELECT DISTINCT period FROM report_obligation
     WHERE kind_id = $1 AND due_on >= $2 AND submitted_on IS NULL AND ended_on IS NULL AND extension_reason IS NULL
     ORDER BY period`,
    [kindId, day],
  );
  return rows.map(({ period }) => period);
}

/** Sets the due day of a period's open obligations that were not extended; answers how many had another. */
export async function moveDueDays(
  unit: Queryable,
  kindId: string,
  { period, dueOn }: Pick<OwedPeriod, 'period' | 'dueOn'>,
  day: string,
): Promise<number> {
  const rows = await unit.rows(
    `UPDATE report_obligation SET due_on = $3, original_due_on = $3, version = version + 1
     WHERE kind_id = $1 AND period = $2 AND due_on >= $4 AND due_on <> $3 AND submitted_on IS NULL
       AND ended_on IS NULL AND extension_reason IS NULL RETURNING id`,
    [kindId, period, dueOn, day],
  );
  return rows.length;
}

/** Ends what is open by a day and owed by nobody any more; what was due before stays as it is. */
export function endUnowed(unit: Queryable, day: string): Promise<{ id: string; territoryId: string | null }[]> {
  return unit.rows(
    `UPDATE report_obligation SET ended_on = $1, version = report_obligation.version + 1
     FROM report_obligation_standing o JOIN report_kind k ON k.id = o.kind_id
     WHERE report_obligation.id = o.id AND o.ended_on IS NULL AND o.fulfilled_on IS NULL AND o.due_on >= $1
       AND (k.state = 'retired'
         OR (o.unit_id IS NOT NULL AND NOT o.unit_id = ANY (k.unit_ids))
         OR (o.unit_id IS NULL AND NOT EXISTS (SELECT 1 FROM pilot_region r
             WHERE (k.every_region OR r.programme_id = k.programme_id) AND r.territory_id = o.territory_id
               AND r.state = 'active')))
     RETURNING report_obligation.id, report_obligation.territory_id AS "territoryId"`,
    [day],
  );
}

/** Locks an obligation, if it is there and within reach. */
export async function lockOwed(unit: Queryable, id: string): Promise<ListedObligation | undefined> {
  await unit.rows('SELECT id FROM report_obligation WHERE id = $1 FOR UPDATE', [id]);
  return findObligation(unit, id);
}

/** Locks an obligation of the version that the caller read. */
export async function lockObligation(unit: Queryable, id: string, expectedVersion: number): Promise<ListedObligation> {
  const obligation = await lockOwed(unit, id);
  if (!obligation) throw notFound();
  checkVersion(obligation, expectedVersion);
  return obligation;
}

/** Gives an obligation another due day, with the reason. */
export async function updateDueOn(unit: Queryable, id: string, dueOn: string, reason: string): Promise<void> {
  await unit.rows(
    'UPDATE report_obligation SET due_on = $2, extension_reason = $3, version = version + 1 WHERE id = $1',
    [id, dueOn, reason],
  );
}

/** Sets the day of the valid submission, or takes it back; answers whether the obligation is there. */
export async function updateSubmittedOn(unit: Queryable, id: string, submittedOn: string | null): Promise<boolean> {
  const rows = await unit.rows(
    'UPDATE report_obligation SET submitted_on = $2, version = version + 1 WHERE id = $1 RETURNING id',
    [id, submittedOn],
  );
  return rows.length > 0;
}

/** From one territory to another. */
interface Move {
  from: string;
  to: string;
}

const OPEN = 'o.submitted_on IS NULL AND o.ended_on IS NULL AND o.due_on >= $2';

/** Ends what is open of a region and owed by the other as well. */
export async function endDoubled(unit: Queryable, { from, to }: Move, on: string): Promise<number> {
  const rows = await unit.rows(
    `UPDATE report_obligation o SET ended_on = $2, version = o.version + 1
     WHERE o.addressee_id = $1 AND ${OPEN} AND EXISTS (SELECT 1 FROM report_obligation other
       WHERE other.addressee_id = $3 AND other.kind_id = o.kind_id AND other.period = o.period) RETURNING o.id`,
    [from, on, to],
  );
  return rows.length;
}

/** Moves what is open of a territory: its own, and that of its units. */
export async function moveObligations(unit: Queryable, { from, to }: Move, on: string): Promise<number> {
  const rows = await unit.rows(
    `UPDATE report_obligation o SET territory_id = $3, addressee_id = coalesce(o.unit_id, $3), version = o.version + 1
     WHERE o.territory_id = $1 AND ${OPEN} RETURNING o.id`,
    [from, on, to],
  );
  return rows.length;
}
