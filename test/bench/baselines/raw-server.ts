import fastify from 'fastify';
import { Pool, types } from 'pg';
import { v7 as uuidv7 } from 'uuid';

/**
 * What the measured operations cost at the least: the same libraries, rows and bytes, named prepared statements, and
 * nothing else — no token, no region, no validation, no audit, no event, no idempotency.
 */

const COLUMNS = `id, programme_id AS "programmeId", also_programme_ids AS "alsoProgrammeIds",
  territory_id AS "territoryId", title, description, origin, domain, finding_id AS "findingId", state,
  parent_id AS "parentId", weight, due_on AS "dueOn", lead_unit_id AS "leadUnitId", responsible_person AS "responsiblePerson", measures,
  planned_curve AS "plannedCurve", indicators, original_due_on AS "originalDueOn", original_curve AS "originalCurve",
  started_on AS "startedOn", percent, submitted_on AS "submittedOn", version, created_at AS "createdAt"`;

const READ_TASK = `SELECT ${COLUMNS} FROM task WHERE id = $1`;

const LIST_TASKS = `SELECT ${COLUMNS} FROM task
WHERE territory_id = ANY ($1::uuid[]) AND state = 'in-progress' AND id > $2 ORDER BY id LIMIT 51`;

const INSERT_ENTRY = `INSERT INTO progress_entry (id, task_id, territory_id, percent, narrative, reported_by, recorded_at)
VALUES ($1, $2, $3, $4, $5, 'raw', $6)`;

/** The column has no foreign key, and looking the territory up would be more than a single insert. */
const SOME_TERRITORY = '00000000-0000-7000-8000-000000000000';

interface Report {
  percent: number;
  narrative: string;
}

async function main(): Promise<void> {
  types.setTypeParser(types.builtins.DATE, (text) => text);
  const pool = new Pool({
    connectionString: process.env.DATABASE_URL,
    max: Number(process.env.POOL),
    options: '-c search_path=regions -c timezone=UTC',
  });
  const app = fastify();

  app.get('/ready', async () => ({ status: 'ready' }));

  app.get<{ Params: { id: string } }>('/regions/v1/tasks/:id', async (request) => {
    const { rows } = await pool.query({ name: 'read-task', text: READ_TASK, values: [request.params.id] });
    return rows[0];
  });

  const reach = (process.env.REACH ?? '').split(',');
  app.get<{ Querystring: { after: string; next: string } }>('/regions/v1/tasks', async ({ query }) => {
    const { rows } = await pool.query({ name: 'list-tasks', text: LIST_TASKS, values: [reach, query.after] });
    return { items: rows.slice(0, 50), nextCursor: query.next };
  });

  app.post<{ Params: { id: string }; Body: Report }>(
    '/regions/v1/tasks/:id/progress-entries',
    async (request, reply) => {
      const { percent, narrative } = request.body;
      const [id, taskId, recordedAt] = [uuidv7(), request.params.id, new Date()];
      const values = [id, taskId, SOME_TERRITORY, percent, narrative, recordedAt];
      await pool.query({ name: 'insert-entry', text: INSERT_ENTRY, values });
      reply.code(201);
      return {
        id,
        taskId,
        percent,
        narrative,
        fallReason: null,
        evidence: [],
        attachmentIds: [],
        correctsId: null,
        recordedAt,
      };
    },
  );

  process.once('SIGTERM', () => {
    app
      .close()
      .then(() => pool.end())
      .catch((error: unknown) => {
        process.stderr.write(`${error}\n`);
        process.exitCode = 1;
      });
  });
  await app.listen({ host: process.env.HOST ?? '127.0.0.1', port: Number(process.env.PORT) });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error}\n`);
  process.exitCode = 1;
});
