import type { Client } from 'pg';
import { PILOT_TERRITORIES, TASKS, TERRITORIES } from './sizes';

/** What a run needs to know of the rows it seeded. */
export interface Seeded {
  /** Tasks within the pilot's reach, in random order. */
  taskIds: string[];
  territoryIds: string[];
}

/**
 * Fills the regions schema with tasks in progress, by SQL, as the schema's constraints want them. Neighbouring ids
 * belong to different territories, so that a caller's own tasks lie scattered over the whole table, as they do in life.
 */
export async function seedTasks(client: Client): Promise<Seeded> {
  await client.query('SET search_path = regions');
  await client.query(PARENTS, [TERRITORIES]);
  await client.query(TASKS_IN_PROGRESS, [TASKS, TERRITORIES]);
  for (const table of ['territory', 'pilot_region', 'task']) await client.query(`VACUUM (ANALYZE) ${table}`);
  const { rows: territories } = await client.query<{ id: string }>(
    `SELECT id FROM territory WHERE name LIKE '测试县%' ORDER BY name LIMIT $1`,
    [PILOT_TERRITORIES],
  );
  const territoryIds = territories.map(({ id }) => id);
  const { rows: tasks } = await client.query<{ id: string }>(
    'SELECT id FROM task WHERE territory_id = ANY ($1) ORDER BY md5(id::text)',
    [territoryIds],
  );
  return { taskIds: tasks.map(({ id }) => id), territoryIds };
}

/** Gives the caller its role over these territories, as identity's event would have. */
export async function grantPilot(client: Client, issuer: string, subject: string, reach: string[]): Promise<void> {
  await client.query(
    `INSERT INTO regions.access_grant (id, issuer, subject, role, reach, valid_from, version)
     VALUES (uuidv7(), $1, $2, 'pilot', $3, now() - interval '1 day', 1)`,
    [issuer, subject, reach],
  );
}

const PARENTS = `
WITH programme_row AS (
  INSERT INTO programme (id, name, kind, level, starts_on, ends_on, version, created_at)
  VALUES (uuidv7(), '测试试点', 'comprehensive', 'municipal', '2025-01-01', '2028-12-31', 1, now()) RETURNING id
), unit_row AS (
  INSERT INTO unit (id, name, kind, version, created_at) VALUES (uuidv7(), '测试牵头单位', 'government', 1, now())
), territory_row AS (
  INSERT INTO territory (id, name, kind, version, created_at)
  SELECT uuidv7(), '测试县' || lpad(n::text, 4, '0'), 'county', 1, now() FROM generate_series(1, $1::int) n RETURNING id
)
INSERT INTO pilot_region (id, programme_id, territory_id, batch, state, designated_on, version, created_at)
SELECT uuidv7(), p.id, t.id, 1, 'active', '2025-01-01', 1, now() FROM programme_row p, territory_row t`;

const TASKS_IN_PROGRESS = `
INSERT INTO task (id, programme_id, territory_id, title, description, origin, state, due_on, lead_unit_id,
  responsible_person, measures, planned_curve, percent, version, created_at)
SELECT uuidv7(), p.id, t.id, '全面放开城镇落户限制 ' || n, '取消落户限制，增设社区公共集体户，推进居住证持有人公共服务均等化',
  'municipal', 'in-progress', '2026-12-31', u.id, '张三', '出台居民户口迁移管理办法，设立公共集体户，按月通报办理情况',
  '[{"on":"2026-06-30","percent":50},{"on":"2026-12-31","percent":100}]', 20, 4, now()
FROM generate_series(1, $1::int) n
JOIN (SELECT id, row_number() OVER (ORDER BY name) - 1 AS ordinal FROM territory WHERE name LIKE '测试县%') t
  ON t.ordinal = n % $2::int
CROSS JOIN (SELECT id FROM programme WHERE name = '测试试点') p
CROSS JOIN (SELECT id FROM unit WHERE name = '测试牵头单位') u
ORDER BY n`;
