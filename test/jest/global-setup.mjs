import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger, loadConfig, migrate, startEmbeddedPostgres } from '@urbanpilot/platform';
import { TEMPLATE } from '@urbanpilot/testing';
import pg from 'pg';
import { loadReferenceData, modules } from '../../services/dist/modules.js';

/**
 * Starts one PostgreSQL for the whole run and prepares the template from which each test file's database is cloned.
 * Runs natively, not through Jest's transforms, on the built code: `make test` builds first.
 */
export default async function globalSetup() {
  const log = createLogger('warn', { pretty: false });
  const directory = mkdtempSync(join(tmpdir(), 'urbanpilot-test-'));
  const embedded = await startEmbeddedPostgres({ dataDir: directory, maxConnections: 300, log });
  globalThis.urbanpilotTest = { embedded, directory };
  process.env.TEST_ADMIN_URL = embedded.url;
  const client = new pg.Client({ connectionString: embedded.url });
  await client.connect();
  await client.query(`CREATE DATABASE ${TEMPLATE}`);
  await client.end();
  const url = new URL(embedded.url);
  url.pathname = `/${TEMPLATE}`;
  const config = loadConfig({}, { DATABASE_URL: url.href, DATABASE_POOL_MAX: '2' });
  await migrate(config, modules, log);
  await loadReferenceData(config, log);
}
