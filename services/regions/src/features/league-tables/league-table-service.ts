import {
  checkVersion,
  type Queryable,
  type Reach,
  readWorkCalendar,
  requireWholeReach,
  type UnitOfWork,
} from '@urbanpilot/platform';
import type { Sheet } from '../sheets/sheet-file';
import { type LeagueRow, type LeagueRule, leagueSheet, leagueTable } from './league-table';
import { listLeagueRegions, readLeagueRule } from './league-table-read-model';
import { keepLeagueRule } from './league-table-store';

/** Of which regions and period. */
export interface LeagueQuestion {
  programmeId: string;
  period: string;
}

/** The table of the regions within reach, ranked among themselves, by a day. */
export async function readLeagueTable(
  reader: Queryable,
  reach: Reach,
  { programmeId, period }: LeagueQuestion,
  day: string,
): Promise<LeagueRow[]> {
  const regions = await listLeagueRegions(reader, reach, programmeId, period);
  return leagueTable(regions, await readLeagueRule(reader), day, await readWorkCalendar(reader));
}

/** The table as a sheet; that it left is recorded. */
export async function exportLeagueTable(unit: UnitOfWork, question: LeagueQuestion, day: string): Promise<Sheet> {
  const rows = await readLeagueTable(unit, unit.actor.reach, question, day);
  unit.audit({
    action: 'league-table.exported',
    resourceType: 'league-table',
    resourceId: question.programmeId,
    detail: { ...question, rows: rows.length },
  });
  return leagueSheet(rows);
}

/** Sets what one of each is worth, from now on and for every period that is asked for. */
export async function changeLeagueRule(
  unit: UnitOfWork,
  version: number,
  worth: Omit<LeagueRule, 'version'>,
): Promise<LeagueRule> {
  requireWholeReach(unit.actor);
  const before = await readLeagueRule(unit, 'FOR UPDATE');
  checkVersion(before, version);
  const after = { ...worth, version: version + 1 };
  await keepLeagueRule(unit, after);
  const about = { resourceType: 'league-rule', resourceId: 'rule' };
  unit.audit({ action: 'league-rule.changed', ...about, detail: { before, after } });
  return after;
}
