import { SERVICE_NAMES } from '@urbanpilot/platform';
import { eventInvariants } from './event-invariants';

/** A statement that finds what must not be: each row is one breach, told in its `breach` column. */
export interface Invariant {
  name: string;
  sql: string;
}

const MONEY: Invariant[] = [
  {
    name: 'P5: a fund has given out what its issued allocations took, and no more than it has',
    sql: `SELECT f.id || ' allocated ' || f.allocated_fen || ', issued ' || coalesce(i.pool, 0) AS breach
      FROM funding.fund f LEFT JOIN (SELECT fund_id, sum(pool_fen) AS pool, sum(reserve_fen) AS reserve
        FROM funding.allocation WHERE state = 'issued' GROUP BY fund_id) i ON i.fund_id = f.id
      WHERE f.allocated_fen <> coalesce(i.pool, 0) OR f.reserved_fen <> coalesce(i.reserve, 0)
        OR f.allocated_fen > f.amount_fen`,
  },
  {
    name: 'P5: the lines of an allocation and its reserve add up to its pool',
    sql: `SELECT a.id || ' pool ' || a.pool_fen || ', lines ' || coalesce(sum(l.amount_fen), 0) AS breach
      FROM funding.allocation a LEFT JOIN funding.allocation_line l ON l.allocation_id = a.id WHERE a.state <> 'draft'
      GROUP BY a.id HAVING coalesce(sum(l.amount_fen), 0) + a.reserve_fen <> a.pool_fen`,
  },
];

/** Aggregates whose every change is one version and one audit row. */
const AUDITED = [
  ['regions', 'task', 'task'],
  ['evaluation', 'round', 'round'],
  ['evaluation', 'finding', 'finding'],
  ['funding', 'allocation', 'allocation'],
  ['experience', 'practice_case', 'case'],
] as const;

const AUDIT: Invariant[] = AUDITED.map(([service, table, type]) => ({
  name: `P22: each change of a ${type} has one audit row`,
  sql: `SELECT t.id || ' version ' || t.version || ', audit rows ' || count(a.id) AS breach
    FROM ${service}.${table} t LEFT JOIN ${service}.audit_log a ON a.resource_type = '${type}' AND a.resource_id = t.id::text
    GROUP BY t.id, t.version HAVING count(a.id) <> t.version
    UNION ALL
    SELECT a.resource_id || ' was audited and is not there' FROM ${service}.audit_log a
    WHERE a.resource_type = '${type}' AND NOT EXISTS (SELECT 1 FROM ${service}.${table} t WHERE t.id::text = a.resource_id)
      AND a.action NOT LIKE '%finding-closed'`,
}));

const OPERATIONS: Invariant[] = [
  ...SERVICE_NAMES.map((service) => ({
    name: `P10: every operation of ${service} has ended`,
    sql: `SELECT id || ' ' || state AS breach FROM ${service}.operation WHERE state NOT IN ('succeeded', 'failed', 'cancelled')`,
  })),
  {
    name: 'P10: a round is scored once, with one result for each region',
    sql: `SELECT r.id || ' ' || r.state AS breach FROM evaluation.round r
      WHERE (SELECT count(*) FROM evaluation.audit_log a WHERE a.resource_id = r.id::text AND a.action = 'round.scored')
          <> (r.fingerprint IS NOT NULL)::int
        OR (r.fingerprint IS NOT NULL AND r.region_count <>
          (SELECT count(*) FROM evaluation.round_result x WHERE x.round_id = r.id))`,
  },
];

const CONTENT: Invariant[] = [
  {
    name: 'P4: a task’s progress is that of its last entry, and each entry has its audit row',
    sql: `SELECT t.id || ' at ' || t.percent AS breach FROM regions.task t
      WHERE t.percent <> coalesce((SELECT max(p.percent) FROM regions.progress_entry p WHERE p.task_id = t.id), 0)
        OR (SELECT count(*) FROM regions.progress_entry p WHERE p.task_id = t.id) <>
           (SELECT count(*) FROM regions.audit_log a WHERE a.resource_id = t.id::text AND a.action = 'progress.recorded')`,
  },
  {
    name: 'P1: nothing that clients marked stands there twice',
    sql: `SELECT mark AS breach FROM (
        SELECT title AS mark FROM regions.task WHERE origin <> 'rectification'
        UNION ALL SELECT narrative FROM regions.progress_entry
        UNION ALL SELECT name FROM funding.fund UNION ALL SELECT name FROM funding.allocation
        UNION ALL SELECT title FROM experience.practice_case WHERE round_id IS NULL
        UNION ALL SELECT name FROM evaluation.round) m GROUP BY mark HAVING count(*) > 1
      UNION ALL SELECT source || ' ' || count(DISTINCT batch_id) || ' batches' FROM evaluation.observation
      WHERE source LIKE 'obs-%' GROUP BY source HAVING count(DISTINCT batch_id) > 1`,
  },
];

/** Everything that must hold when nothing is on its way any more. */
export function invariants(): Invariant[] {
  return [...MONEY, ...AUDIT, ...OPERATIONS, ...CONTENT, ...eventInvariants()];
}
