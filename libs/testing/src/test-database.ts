import pg from 'pg';

/** Name of the database that the global set-up prepares: all schemas up to date, reference data loaded. */
export const TEMPLATE = 'urbanpilot_template';

/** A database of one test file, cloned from the template. */
export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

let count = 0;

/** Clones the template (or makes an empty database); takes about 50 ms. The global set-up must have run. */
export async function createTestDatabase(options: { empty?: boolean } = {}): Promise<TestDatabase> {
  const adminUrl = process.env.TEST_ADMIN_URL;
  if (!adminUrl) throw new Error('TEST_ADMIN_URL is not set: run the tests with the repository’s Jest configuration');
  count += 1;
  const name = `test_${process.pid}_${Date.now().toString(36)}_${count}`;
  await administer(adminUrl, `CREATE DATABASE ${name} TEMPLATE ${options.empty ? 'template0' : TEMPLATE}`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => administer(adminUrl, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // One clone at a time: CREATE DATABASE refuses a template that another session is using.
    await client.query("SELECT pg_advisory_lock(hashtext('urbanpilot-test-databases'))");
    await client.query(statement);
  } finally {
    await client.end();
  }
}
