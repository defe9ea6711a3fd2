import { boundsOfPeriod, type Queryable, type Reach, Where } from '@urbanpilot/platform';
import { ofProgramme } from '../report-obligations/report-obligation-read-model';
import type { LeagueObligation, LeagueRegion, LeagueRule } from './league-table';

/** What one of each is worth, or the row locked until the transaction ends. */
export async function readLeagueRule(reader: Queryable, lock: '' | 'FOR UPDATE' = ''): Promise<LeagueRule> {
  const [rule] = await reader.rows<LeagueRule>(
    `SELECT on_time AS "onTime", late, missing, month_met AS "monthMet", brief_point AS "briefPoint", version
     FROM league_rule ${lock}`,
  );
  if (!rule) throw new Error('The row of league_rule is missing');
  return rule;
}

/** The regions within reach that take part in a programme or owed something in the period, with what the table counts. */
export async function listLeagueRegions(
  reader: Queryable,
  reach: Reach,
  programmeId: string,
  period: string,
): Promise<LeagueRegion[]> {
  const { first, last } = boundsOfPeriod(period);
  const obligations = await listOwed(reader, reach, programmeId, first, last);
  const regions = await listRegions(reader, reach, [programmeId, first, last]);
  const owedBy = new Map<string, LeagueObligation[]>(regions.map(({ territoryId }) => [territoryId, []]));
  for (const obligation of obligations) owedBy.get(obligation.territoryId)?.push(obligation);
  return regions.map((region) => ({ ...region, obligations: owedBy.get(region.territoryId) ?? [] }));
}

/** Periods that lie in the one that is asked for: a year holds its halves and months. */
function listOwed(
  reader: Queryable,
  reach: Reach,
  programmeId: string,
  first: string,
  last: string,
): Promise<LeagueObligation[]> {
  const where = new Where()
    .within('o.territory_id', reach)
    .when(programmeId, ofProgramme)
    .when(first, (day) => `o.period_starts_on >= ${day}`)
    .when(last, (day) => `o.period_ends_on <= ${day}`);
  return reader.rows(
    `SELECT o.territory_id AS "territoryId", o.due_on AS "dueOn", o.fulfilled_on AS "fulfilledOn",
       o.ended_on AS "endedOn", o.briefs_due AS "briefsDue"
     FROM report_obligation_standing o ${where.sql}`,
    where.parameters,
  );
}

function listRegions(
  reader: Queryable,
  reach: Reach,
  [programmeId, first, last]: [string, string, string],
): Promise<Omit<LeagueRegion, 'obligations'>[]> {
  const where = new Where();
  const [programme, from, to] = [where.parameter(programmeId), where.parameter(first), where.parameter(last)];
  where.within('t.id', reach);
  return reader.rows(
    `SELECT t.id AS "territoryId", t.name AS "territoryName", coalesce(b.briefs, 0) AS briefs,
       coalesce(b.points, 0) AS "briefPoints"
     FROM territory t JOIN (
       SELECT territory_id FROM pilot_region WHERE programme_id = ${programme} AND state = 'active'
       UNION SELECT o.territory_id FROM report_obligation o WHERE ${ofProgramme(programme)} AND ended_on IS NULL
         AND period_starts_on >= ${from} AND period_ends_on <= ${to}) r ON r.territory_id = t.id
     LEFT JOIN LATERAL (SELECT count(*)::int AS briefs, sum(points)::int AS points FROM reported_brief
       WHERE territory_id = t.id AND valid_on BETWEEN ${from} AND ${to}) b ON true ${where.sql}`,
    where.parameters,
  );
}
