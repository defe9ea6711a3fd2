import type { Queryable } from '@urbanpilot/platform';
import type { LeagueRule } from './league-table';

export async function keepLeagueRule(unit: Queryable, rule: LeagueRule): Promise<void> {
  await unit.rows(
    'UPDATE league_rule SET on_time = $1, late = $2, missing = $3, month_met = $4, brief_point = $5, version = $6',
    [rule.onTime, rule.late, rule.missing, rule.monthMet, rule.briefPoint, rule.version],
  );
}
