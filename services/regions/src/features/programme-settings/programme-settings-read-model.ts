import type { Queryable } from '@urbanpilot/platform';
import { DEFAULT_LIGHTS, defaultSettings, type LightThresholds, type ProgrammeSettings } from './programme-settings';

/** The settings of a programme; the defaults where nobody changed them. */
export async function readSettings(reader: Queryable, programmeId: string): Promise<ProgrammeSettings> {
  const [settings] = await reader.rows<ProgrammeSettings>(
    `SELECT programme_id AS "programmeId", yellow_lag AS "yellowLag", red_lag AS "redLag",
       designation_notice AS "designationNotice", designation_notice_days AS "designationNoticeDays",
       checkpoint_reminder_days AS "checkpointReminderDays", version
     FROM programme_settings WHERE programme_id = $1`,
    [programmeId],
  );
  return settings ?? defaultSettings(programmeId);
}

/** By programme how far tasks may lag behind. */
export type ThresholdsOf = (task: { programmeId: string }) => LightThresholds;

/** The thresholds of the programmes to which these tasks belong in the first place. */
export async function readThresholds(
  reader: Queryable,
  tasks: readonly { programmeId: string }[],
): Promise<ThresholdsOf> {
  const rows = await reader.rows<LightThresholds & { programmeId: string }>(
    `SELECT programme_id AS "programmeId", yellow_lag AS "yellowLag", red_lag AS "redLag"
     FROM programme_settings WHERE programme_id = ANY ($1::uuid[])`,
    [[...new Set(tasks.map(({ programmeId }) => programmeId))]],
  );
  const known = new Map(rows.map((row) => [row.programmeId, row]));
  return ({ programmeId }) => known.get(programmeId) ?? DEFAULT_LIGHTS;
}
