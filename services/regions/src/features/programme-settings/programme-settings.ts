import { type FieldError, fieldError } from '@urbanpilot/platform';

/** By how many percentage points a task may lag behind its curve before its light is yellow, and before it is red. */
export interface LightThresholds {
  yellowLag: number;
  redLag: number;
}

/** What the rules of a programme leave to its office. */
export interface ProgrammeSettings extends LightThresholds {
  programmeId: string;
  /** Whether a designation is put to the public (公示) before the pilot work starts. */
  designationNotice: boolean;
  /** For how many working days. */
  designationNoticeDays: number;
  /** How many days before a checkpoint of a batch the office is reminded of it. */
  checkpointReminderDays: number;
  version: number;
}

export const DEFAULT_LIGHTS: LightThresholds = { yellowLag: 5, redLag: 20 };

/** The settings of a programme that nobody changed; their version is 0. */
export function defaultSettings(programmeId: string): ProgrammeSettings {
  const notice = { designationNotice: false, designationNoticeDays: 5 };
  return { programmeId, ...DEFAULT_LIGHTS, ...notice, checkpointReminderDays: 30, version: 0 };
}

/** A light is yellow before it is red. */
export function settingsErrors({ yellowLag, redLag }: LightThresholds): FieldError[] {
  if (redLag > yellowLag) return [];
  return [fieldError('/redLag', 'afterYellow', '红灯阈值须大于黄灯阈值', 'must be more than yellowLag')];
}
