import type { Client } from 'pg';
import { PILOT_TERRITORIES, TERRITORIES } from './sizes';

/** What a run needs to know of the rows it seeded. */
export interface Seeded {
  /** Tasks in progress within the pilot's reach, in random order. */
  taskIds: string[];
  territoryIds: string[];
}

/**
 * Fills the regions schema with tasks in all states and their progress, by SQL, as the schema's constraints want them.
 * Neighbouring ids belong to different territories, so that a caller's own tasks lie scattered over the whole table, as they do
 * in life. Triggers and foreign keys rest meanwhile: a million rows would take a quarter of an hour with them.
 */
export async function seedTasks(client: Client, tasks: number, entries: number): Promise<Seeded> {
  await client.query('SET search_path = regions');
  await client.query(PARENTS, [TERRITORIES]);
  await client.query("SET session_replication_role = 'replica'");
  await client.query(TASKS_OF_ALL_STATES, [tasks, TERRITORIES]);
  await client.query(PROGRAMMES_OF_TASKS);
  await client.query(PROGRESS, [entries, tasks]);
  await client.query('RESET session_replication_role');
  await client.query('SELECT refill_open_tasks()');
  for (const table of ['territory', 'pilot_region', 'task', 'task_programme', 'progress_entry', 'open_task'])
    await client.query(`VACUUM (ANALYZE) ${table}`);
  const { rows: territories } = await client.query<{ id: string }>(
    `SELECT id FROM territory WHERE name LIKE '测试县%' ORDER BY name LIMIT $1`,
    [PILOT_TERRITORIES],
  );
  const territoryIds = territories.map(({ id }) => id);
  const { rows: inProgress } = await client.query<{ id: string }>(
    `SELECT id FROM task WHERE territory_id = ANY ($1) AND state = 'in-progress' ORDER BY md5(id::text)`,
    [territoryIds],
  );
  return { taskIds: inProgress.map(({ id }) => id), territoryIds };
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

/** Of a hundred tasks sixty are accepted, thirty in progress, the rest in the states before, between and after. */
const TASKS_OF_ALL_STATES = `
INSERT INTO task (id, programme_id, territory_id, title, description, origin, state, due_on, lead_unit_id,
  responsible_person, measures, planned_curve, percent, version, created_at)
SELECT uuidv7(), p.id, t.id, '全面放开城镇落户限制 ' || n, '取消落户限制，增设社区公共集体户，推进居住证持有人公共服务均等化',
  'municipal', CASE WHEN h < 60 THEN 'accepted' WHEN h < 90 THEN 'in-progress' WHEN h < 94 THEN 'issued' WHEN h < 96 THEN 'draft'
    WHEN h < 97 THEN 'submitted' WHEN h < 98 THEN 'cancelled' WHEN h < 99 THEN 'elaborated' ELSE 'returned' END,
  '2026-01-01'::date + (hashint4(n) & 1023), u.id, '张三', '出台居民户口迁移管理办法，设立公共集体户，按月通报办理情况',
  '[{"on":"2026-06-30","percent":50},{"on":"2026-12-31","percent":100}]', 20, 4, now()
FROM (SELECT n, (hashint4(n + 7) & 65535) % 100 AS h FROM generate_series(1, $1::int) n) numbered
JOIN (SELECT id, row_number() OVER (ORDER BY name) - 1 AS ordinal FROM territory WHERE name LIKE '测试县%') t
  ON t.ordinal = n % $2::int
CROSS JOIN (SELECT id FROM programme WHERE name = '测试试点') p
CROSS JOIN (SELECT id FROM unit WHERE name = '测试牵头单位') u
ORDER BY n`;

const PROGRAMMES_OF_TASKS = `
INSERT INTO task_programme (programme_id, task_id, territory_id) SELECT programme_id, id, territory_id FROM task`;

/** As many entries for each task, the oldest of all tasks first. */
const PROGRESS = `
INSERT INTO progress_entry (id, task_id, territory_id, percent, narrative, reported_by, recorded_at)
SELECT uuidv7(), t.id, t.territory_id, least(20, turn), '户口迁移管理办法已印发，首批 320 人落户', 'seed',
  now() - interval '30 days' * turn
FROM generate_series(ceil($1::numeric / $2::numeric)::int, 1, -1) turn, task t LIMIT $1::int`;
