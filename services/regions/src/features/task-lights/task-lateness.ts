import { daysBetween } from '@urbanpilot/platform';

/** A cooperating unit's part, as far as lateness depends on it. */
export interface PartInTime {
  unitId: string;
  dueOn: string;
  completedOn: string | null;
}

/** Days of lateness that one unit answers for. */
export interface UnitLateness {
  unitId: string;
  role: 'lead' | 'cooperating';
  days: number;
}

/**
 * Who answers for the lateness of a task (逾期责任): a cooperating unit for the days by which its part was late, the leading
 * unit for those of the task that no cooperating unit's delay explains, which is the longest of them.
 */
export function latenessByUnit(
  leadUnitId: string | null,
  taskDaysLate: number,
  parts: readonly PartInTime[],
  day: string,
): UnitLateness[] {
  const late = parts
    .map(({ unitId, dueOn, completedOn }) => ({
      unitId,
      role: 'cooperating' as const,
      days: Math.max(0, daysBetween(dueOn, earlier(completedOn, day))),
    }))
    .filter(({ days }) => days > 0);
  const explained = Math.max(0, ...late.map(({ days }) => days));
  const own = taskDaysLate - explained;
  return [
    ...(leadUnitId !== null && own > 0 ? [{ unitId: leadUnitId, role: 'lead' as const, days: own }] : []),
    ...late,
  ];
}

function earlier(completedOn: string | null, day: string): string {
  return completedOn !== null && completedOn < day ? completedOn : day;
}
