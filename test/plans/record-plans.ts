import {
  contextOf,
  createLogger,
  createQueues,
  loadConfig,
  poolOf,
  postgresBackend,
  type Queryable,
} from '@urbanpilot/platform';
import { regionsModule } from '@urbanpilot/regions';
import { createTestDatabase } from '@urbanpilot/testing';
import { Client, type Pool } from 'pg';
import { type Seeded, seedTasks } from '../bench/stage/seed-tasks';
import { ENTRIES, PILOT_TERRITORIES, TASKS, TERRITORIES } from '../bench/stage/sizes';
import type { Asked, HotQuery } from './hot-queries';
import { laidOut, type WrittenPlan, writePlans } from './plan-files';

const EXPLAIN = 'EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF, BUFFERS OFF)';
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Seeds a database of its own, asks every hot query as the service does, and writes how PostgreSQL answered. */
export async function recordPlans(queries: readonly HotQuery[]): Promise<void> {
  const database = await createTestDatabase();
  const superuser = new Client({ connectionString: database.url });
  await superuser.connect();
  const asked = await whatToAsk(superuser, await seedTasks(superuser, TASKS, ENTRIES));
  await superuser.query('ANALYZE');
  await superuser.end();
  const log = createLogger('silent', { pretty: false });
  const config = loadConfig({}, { DATABASE_URL: database.url });
  const queues = createQueues(postgresBackend(database.url, log), log);
  const context = contextOf(regionsModule, config, queues, log);
  await context.database.dataSource.initialize();
  const pool = poolOf(context.database.dataSource);
  const plans = new Map<string, WrittenPlan[]>();
  for (const { beside, what, ask } of queries) {
    const explained = explaining(pool, context.database.reader([...asked.reach]));
    await ask(explained.reader, asked);
    plans.set(beside, [...(plans.get(beside) ?? []), { what, ...explained.told() }]);
  }
  const places = `${TERRITORIES} territories, of which ${PILOT_TERRITORIES} are in reach`;
  const sizes = `${TASKS} tasks, ${ENTRIES} progress entries, ${places}`;
  for (const [beside, written] of plans) writePlans(beside, sizes, written);
  await context.database.dataSource.destroy();
  await queues.close();
  await database.drop();
}

async function whatToAsk(client: Client, { taskIds, territoryIds }: Seeded): Promise<Asked> {
  const { rows } = await client.query<Omit<Asked, 'reach'>>(
    `SELECT id AS "taskId", territory_id AS "territoryId", programme_id AS "programmeId", lead_unit_id AS "leadUnitId"
     FROM task WHERE id = $1`,
    [taskIds[0]],
  );
  if (!rows[0]) throw new Error('No task was seeded');
  return { ...rows[0], reach: territoryIds };
}

/** A reader that explains each statement as it is sent, with the reach around it, and keeps what PostgreSQL said. */
function explaining(pool: Pool, reader: Queryable): { reader: Queryable; told(): { sql: string; plan: string } } {
  const sent: string[] = [];
  const plans: string[] = [];
  const query = pool.query.bind(pool) as (sql: string, values: unknown[]) => Promise<{ rows: object[] }>;
  const explained = async (sql: string, values: unknown[]) => {
    const { rows } = await query(`${EXPLAIN} ${sql}`, values);
    plans.push(rows.map((row) => String(Object.values(row)[0]).replace(UUID, '…')).join('\n'));
    return query(sql, values);
  };
  return {
    reader: {
      async rows<Row>(sql: string, parameters: readonly unknown[] = []) {
        sent.push(laidOut(sql));
        Object.assign(pool, { query: explained });
        try {
          return await reader.rows<Row>(sql, parameters);
        } finally {
          Object.assign(pool, { query });
        }
      },
    },
    told: () => ({ sql: sent.join(';\n'), plan: plans.join('\n') }),
  };
}
