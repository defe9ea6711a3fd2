import type { WorkCalendar } from '@urbanpilot/platform';
import { obligationState, workingDaysLate } from '../report-obligations/report-obligation';
import type { Cell } from '../sheets/csv-text';
import type { Sheet } from '../sheets/sheet-file';

/** What one of each adds to a region's score (计分规则); below zero it takes away. */
export interface LeagueRule {
  onTime: number;
  late: number;
  missing: number;
  /** A month with all its briefs. */
  monthMet: number;
  /** A point that the use of a brief brings. */
  briefPoint: number;
  version: number;
}

/** What a region owed, as the table needs it; briefs are owed by the month. */
export interface LeagueObligation {
  territoryId: string;
  dueOn: string;
  fulfilledOn: string | null;
  endedOn: string | null;
  briefsDue: number | null;
}

/** What of a region the table is made of, all of one period. */
export interface LeagueRegion {
  territoryId: string;
  territoryName: string;
  briefs: number;
  briefPoints: number;
  obligations: LeagueObligation[];
}

/** A region's place in the table (排行榜). */
export interface LeagueRow {
  /** Competition ranking: 1, 1, 3. */
  rank: number;
  territoryId: string;
  territoryName: string;
  /** Reports that are owed, and what became of them; the rest is open. */
  due: number;
  onTime: number;
  late: number;
  missing: number;
  /** Of the late and the missing, to a tenth of a working day. */
  averageDaysLate: number;
  briefs: number;
  briefTarget: number;
  monthsMet: number;
  monthsDue: number;
  briefPoints: number;
  score: number;
}

/** The table by a day: a pure function of what was owed, the briefs and the day. Regions of one score stand by name. */
export function leagueTable(
  regions: readonly LeagueRegion[],
  rule: LeagueRule,
  day: string,
  calendar: WorkCalendar,
): LeagueRow[] {
  const rows = regions
    .map((region) => rowOf(region, rule, day, calendar))
    .sort(
      (a, b) => b.score - a.score || compare(a.territoryName, b.territoryName) || compare(a.territoryId, b.territoryId),
    );
  return rows.map((row) => ({ ...row, rank: 1 + rows.findIndex(({ score }) => score === row.score) }));
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

function rowOf(region: LeagueRegion, rule: LeagueRule, day: string, calendar: WorkCalendar): LeagueRow {
  const { territoryId, territoryName, briefs, briefPoints } = region;
  const owed = region.obligations.filter(({ endedOn }) => endedOn === null);
  const reports = owed.filter(({ briefsDue }) => briefsDue === null);
  const months = owed.filter(({ briefsDue }) => briefsDue !== null);
  const states = reports.map((report) => obligationState(report, day));
  const count = (state: string) => states.filter((candidate) => candidate === state).length;
  const [onTime, late, missing] = [count('on-time'), count('late'), count('missing')];
  const daysLate = reports.reduce((sum, report) => sum + workingDaysLate(report, day, calendar), 0);
  const monthsMet = months.filter(({ fulfilledOn }) => fulfilledOn !== null).length;
  return {
    rank: 0,
    territoryId,
    territoryName,
    due: reports.length,
    onTime,
    late,
    missing,
    averageDaysLate: late + missing === 0 ? 0 : Math.round((daysLate * 10) / (late + missing)) / 10,
    briefs,
    briefTarget: months.reduce((sum, { briefsDue }) => sum + (briefsDue ?? 0), 0),
    monthsMet,
    monthsDue: months.length,
    briefPoints,
    score:
      onTime * rule.onTime +
      late * rule.late +
      missing * rule.missing +
      monthsMet * rule.monthMet +
      briefPoints * rule.briefPoint,
  };
}

const COLUMNS: readonly [heading: string, cell: (row: LeagueRow) => Cell][] = [
  ['名次', ({ rank }) => rank],
  ['地区', ({ territoryName }) => territoryName],
  ['应报', ({ due }) => due],
  ['按时', ({ onTime }) => onTime],
  ['迟报', ({ late }) => late],
  ['未报', ({ missing }) => missing],
  ['平均迟报（工作日）', ({ averageDaysLate }) => averageDaysLate],
  ['信息条数', ({ briefs }) => briefs],
  ['信息任务数', ({ briefTarget }) => briefTarget],
  ['达标月数', ({ monthsMet }) => monthsMet],
  ['应报月数', ({ monthsDue }) => monthsDue],
  ['采用得分', ({ briefPoints }) => briefPoints],
  ['总分', ({ score }) => score],
];

/** The table as a sheet. */
export function leagueSheet(rows: readonly LeagueRow[]): Sheet {
  return {
    title: '报送排行榜',
    fileName: 'league-table',
    headings: COLUMNS.map(([heading]) => heading),
    rows: rows.map((row) => COLUMNS.map(([, cell]) => cell(row))),
  };
}

/** The rows below the last one of the page before. */
export function beyondPage(rows: LeagueRow[], lastTerritoryId: string | number | undefined): LeagueRow[] {
  return rows.slice(1 + rows.findIndex(({ territoryId }) => territoryId === lastTerritoryId));
}
