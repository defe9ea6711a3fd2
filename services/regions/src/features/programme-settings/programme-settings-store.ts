import type { Queryable } from '@urbanpilot/platform';
import type { ProgrammeSettings } from './programme-settings';

/** Locks the programme, so that its settings are changed by one at a time even where they have no row yet. */
export async function lockSettingsOf(unit: Queryable, programmeId: string): Promise<boolean> {
  const rows = await unit.rows('SELECT id FROM programme WHERE id = $1 FOR UPDATE', [programmeId]);
  return rows.length > 0;
}

export async function keepSettings(unit: Queryable, settings: ProgrammeSettings): Promise<void> {
  await unit.rows(
    `INSERT INTO programme_settings (programme_id, yellow_lag, red_lag, designation_notice, designation_notice_days,
       checkpoint_reminder_days, version)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (programme_id) DO UPDATE SET yellow_lag = excluded.yellow_lag, red_lag = excluded.red_lag,
       designation_notice = excluded.designation_notice, designation_notice_days = excluded.designation_notice_days,
       checkpoint_reminder_days = excluded.checkpoint_reminder_days, version = excluded.version`,
    [
      settings.programmeId,
      settings.yellowLag,
      settings.redLag,
      settings.designationNotice,
      settings.designationNoticeDays,
      settings.checkpointReminderDays,
      settings.version,
    ],
  );
}
