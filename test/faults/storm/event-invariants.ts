import { evaluationModule } from '@urbanpilot/evaluation';
import { experienceModule } from '@urbanpilot/experience';
import { fundingModule } from '@urbanpilot/funding';
import { identityModule } from '@urbanpilot/identity';
import { routesOf } from '@urbanpilot/platform';
import { regionsModule } from '@urbanpilot/regions';
import type { Invariant } from './invariants';

const modules = [identityModule, regionsModule, evaluationModule, experienceModule, fundingModule];

/** Every event that left an outbox took effect once in each service that handles its type. */
function deliveries(): Invariant[] {
  const routes = routesOf(modules);
  const consumers = [...new Set(routes.map(({ consumer }) => consumer))];
  return modules.flatMap(({ name: producer }) =>
    consumers.map((consumer) => {
      const types = routes.filter((route) => route.consumer === consumer).map(({ type }) => `'${type}'`);
      return {
        name: `P8, P9: each event of ${producer} is done once in ${consumer}`,
        sql: `SELECT e.type || ' ' || e.id || ': delivery ' || coalesce(d.outcome, 'open') || ', inbox ' ||
            coalesce(i.status, 'nothing') AS breach
          FROM ${producer}.outbox_event e
          LEFT JOIN ${producer}.outbox_delivery d ON d.event_id = e.id AND d.consumer = '${consumer}'
          LEFT JOIN ${consumer}.inbox_event i ON i.event_id = e.id
          WHERE e.type IN (${types.join(', ')}) AND (e.only_consumer IS NULL OR e.only_consumer = '${consumer}')
            AND (d.outcome IS DISTINCT FROM 'done' OR i.status IS DISTINCT FROM 'done')
          UNION ALL
          SELECT i.event_id || ' came from nowhere' FROM ${consumer}.inbox_event i WHERE i.source = '/${producer}'
            AND NOT EXISTS (SELECT 1 FROM ${producer}.outbox_event e WHERE e.id = i.event_id)`,
      };
    }),
  );
}

/** Rows that are in one of two places only. */
function same(name: string, columns: string, owner: string, projection: string): Invariant {
  const missing = `(SELECT ${columns} FROM ${owner} EXCEPT ALL SELECT ${columns} FROM ${projection})`;
  const extra = `(SELECT ${columns} FROM ${projection} EXCEPT ALL SELECT ${columns} FROM ${owner})`;
  return {
    name,
    sql: `SELECT 'missing ' || m::text AS breach FROM ${missing} m UNION ALL SELECT 'too many ' || x::text FROM ${extra} x`,
  };
}

const GRANT = 'id, issuer, subject, role, reach, valid_from, valid_to, version::bigint';

function projections(): Invariant[] {
  const grants = modules.map(({ name }) =>
    same(`P9: ${name} knows the grants of identity`, GRANT, 'identity.role_grant', `${name}.access_grant`),
  );
  const regions = ['evaluation', 'funding', 'experience'].map((service) =>
    same(
      `P9: ${service} knows the pilot regions`,
      'id, programme_id, territory_id, state, version::bigint',
      'regions.pilot_region',
      `${service}.pilot_region`,
    ),
  );
  return [...grants, ...regions];
}

const EFFECTS: Invariant[] = [
  same(
    'P9: funding knows the scores of the published rounds',
    'round_id, territory_id, score, rank, grade',
    `(SELECT x.* FROM evaluation.round_result x JOIN evaluation.round r ON r.id = x.round_id
      WHERE r.state = 'published' AND x.score IS NOT NULL) o`,
    'funding.round_score',
  ),
  same(
    'P9: each published round invited its three best ranks',
    'round_id, territory_id',
    `(SELECT x.* FROM evaluation.round_result x JOIN evaluation.round r ON r.id = x.round_id
      WHERE r.state = 'published' AND x.rank <= 3) o`,
    '(SELECT * FROM experience.practice_case WHERE round_id IS NOT NULL) c',
  ),
  same(
    'P9: each finding has its one rectification task',
    'finding_id, territory_id, programme_id',
    '(SELECT id AS finding_id, territory_id, programme_id FROM evaluation.finding) f',
    `(SELECT * FROM regions.task WHERE origin = 'rectification') t`,
  ),
];

/** What events left behind: deliveries, projections equal to their owners, and rows that they made. */
export function eventInvariants(): Invariant[] {
  return [...deliveries(), ...projections(), ...EFFECTS];
}
