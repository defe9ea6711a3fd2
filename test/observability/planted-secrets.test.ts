import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';
import { createTestDatabase, freePort, type TestDatabase, until } from '@urbanpilot/testing';
import pg from 'pg';
import { loadConfig } from '../../libs/platform/src/config/load-config';
import { createLogger } from '../../libs/platform/src/logging/logger';
import { type Program, startProgram } from '../../libs/platform/src/runtime/program';
import { useTracing } from '../../libs/platform/src/telemetry/tracing';
import { createTracing, type RunningTracing } from '../../libs/platform/src/telemetry/tracing-sdk';
import { modules } from '../../services/modules';
import { seedDemonstration } from '../../services/seed-demonstration';

/** What a careless client sends along; none of it may be seen anywhere again. */
const PLANTED = {
  password: 'Pl4nted-Passw0rd!',
  clientSecret: 'planted-client-secret-5f1c7e',
  token: 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJwbGFudGVkIn0.cGxhbnRlZA',
  idNumber: '371702199001011234',
  mobile: '13800138000',
};

const WHERE_JOBS_ARE = ['outbox_event', 'inbox_event', 'operation', 'audit_log', 'idempotency_key'];

describe('S4: secrets and personal data that were planted', () => {
  const exporter = new InMemorySpanExporter();
  const lines: string[] = [];
  const answers: string[] = [];
  const secrets: string[] = Object.values(PLANTED);
  let directory: string;
  let database: TestDatabase;
  let tracing: RunningTracing;
  let program: Program;
  let origin: string;

  const send = async (path: string, init: RequestInit) => {
    const answer = await fetch(`${origin}${path}`, init);
    return { status: answer.status, text: await answer.text() };
  };
  const refused = async (path: string, init: RequestInit, status: number) => {
    const answer = await send(path, init);
    expect([path, answer.status]).toEqual([path, status]);
    answers.push(answer.text);
  };

  beforeAll(async () => {
    tracing = createTracing({ processor: new SimpleSpanProcessor(exporter), serviceName: 'test', sampled: 1 });
    useTracing(tracing);
    directory = mkdtempSync(join(tmpdir(), 'urbanpilot-planted-'));
    database = await createTestDatabase();
    const log = createLogger('trace', { pretty: false, stream: { write: (line) => lines.push(line) } });
    const variables = { DATABASE_URL: database.url, DATABASE_POOL_MAX: '5', DATA_DIR: directory };
    const config = loadConfig({ seed: 'clients' }, { ...variables, PORT: String(await freePort()) });
    origin = config.publicUrl;
    program = await startProgram(config, modules, log);
    await seedDemonstration(config, program);
    await walk();
  }, 90_000);

  afterAll(async () => {
    await program?.stop();
    useTracing(undefined);
    await tracing?.stop();
    await database?.drop();
    rmSync(directory, { recursive: true, force: true });
  });

  /** Good requests and bad ones, with what is planted in each place where it can stand. */
  async function walk(): Promise<void> {
    const { clients } = JSON.parse(readFileSync(join(directory, 'demo-clients.json'), 'utf8')) as {
      clients: { clientId: string; clientSecret: string }[];
    };
    const { clientId, clientSecret } = clients.find((client) => client.clientId === 'demo-office') ?? {
      clientId: '',
      clientSecret: '',
    };
    const form = (secret: string) => ({
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'grant_type=client_credentials&scope=identity:read identity:write regions:write',
    });
    const issued = JSON.parse((await send('/identity/token', form(clientSecret))).text) as { access_token: string };
    await refused('/identity/token', form(PLANTED.clientSecret), 401);
    await refused('/regions/v1/tasks', { headers: { authorization: `Bearer ${PLANTED.token}` } }, 401);

    const json = { authorization: `Bearer ${issued.access_token}`, 'content-type': 'application/json' };
    await until(async () => (await send('/identity/v1/clients', { headers: json })).status === 200, 30_000);
    const body = (extra: object) => JSON.stringify({ name: 'planted', scopes: ['regions:read'], ...extra });
    await refused('/identity/v1/clients', { method: 'POST', headers: json, body: body(PLANTED) }, 400);
    await refused(
      '/identity/v1/clients',
      { method: 'POST', headers: json, body: body({ scopes: [PLANTED.idNumber] }) },
      400,
    );
    await refused(
      '/identity/v1/clients',
      { method: 'POST', headers: json, body: `{"password": "${PLANTED.password}"` },
      400,
    );
    await refused(`/identity/v1/clients?mobile=${PLANTED.mobile}&password=${PLANTED.password}`, { headers: json }, 400);
    await refused(`/nowhere/${PLANTED.idNumber}?token=${PLANTED.token}`, { headers: json }, 404);

    const key = { 'idempotency-key': 'planted' };
    const made = await send('/identity/v1/clients', { method: 'POST', headers: { ...json, ...key }, body: body({}) });
    expect(made.status).toBe(201);
    secrets.push(clientSecret, issued.access_token, (JSON.parse(made.text) as { clientSecret: string }).clientSecret);
  }

  const expectNone = (text: string) => {
    for (const secret of secrets)
      expect(text.includes(secret) ? `${secret} in ${around(text, secret)}` : 'none').toBe('none');
  };
  const around = (text: string, secret: string) =>
    text.slice(Math.max(0, text.indexOf(secret) - 200), text.indexOf(secret) + 80);

  it('are not in the log, at any level', () => {
    expect(lines.length).toBeGreaterThan(10);
    expectNone(lines.join(''));
  });

  it('are not in what is answered to a refused request', () => {
    expect(answers).toHaveLength(7);
    expectNone(answers.join('\n'));
  });

  it('are not in traces', () => {
    const told = exporter
      .getFinishedSpans()
      .map(({ name, attributes, events, status }) => ({ name, attributes, events, status }));
    expect(told.length).toBeGreaterThan(20);
    expectNone(JSON.stringify(told));
  });

  it('are not in events, operations, the audit log, stored answers, nor in the jobs of the queue', async () => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    let rows = 0;
    for (const { name } of modules) {
      for (const table of WHERE_JOBS_ARE) {
        const { rows: found } = await client.query<{ row: string }>(`SELECT t::text AS row FROM ${name}.${table} t`);
        rows += found.length;
        expectNone(found.map(({ row }) => row).join('\n'));
      }
    }
    const tables = await client.query<{ name: string }>(
      "SELECT quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema = 'bullmq'",
    );
    for (const { name } of tables.rows) {
      const { rows: found } = await client.query<{ row: string }>(`SELECT t::text AS row FROM bullmq.${name} t`);
      expectNone(found.map(({ row }) => row).join('\n'));
    }
    await client.end();
    expect(rows).toBeGreaterThan(10);
  });

  it('would be found: the check is not blind', () => {
    expect(() => expectNone(`x ${PLANTED.mobile} y`)).toThrow();
  });
});
