import { type ServiceStack, TEMPLATE } from '@urbanpilot/testing';
import pg from 'pg';
import { v4 as uuidv4, v7 as uuidv7 } from 'uuid';
import { asOwner, asSuperuser, openWidgetStack } from '../http/widget-test-kit';
import { poolOf } from './connection';

describe('row-level security', () => {
  let stack: ServiceStack;
  const [east, west] = [uuidv4(), uuidv4()];
  beforeAll(async () => {
    stack = await openWidgetStack();
    for (const territory of [east, east, west]) await add(territory);
  });
  afterAll(() => stack.close());

  const add = (territory: string) =>
    stack.context.database.transaction('*', (manager) =>
      manager.query('INSERT INTO widget (id, name, territory_id, version) VALUES ($1, $2, $3, 1)', [
        uuidv7(),
        uuidv4(),
        territory,
      ]),
    );
  const territories = async (reach: '*' | string[]) => {
    const rows = await stack.context.database
      .reader(reach)
      .rows<{ territory: string }>('SELECT territory_id AS territory FROM widget');
    return new Set(rows.map(({ territory }) => territory));
  };
  const plainCount = async () => {
    const rows = await stack.context.database.dataSource.query<{ count: number }[]>(
      'SELECT count(*)::int AS count FROM widget',
    );
    return rows[0]?.count;
  };

  it('P19: shows a reader its own territories, all of them, or none', async () => {
    expect(await territories([east])).toEqual(new Set([east]));
    expect(await territories([east, west])).toEqual(new Set([east, west]));
    expect(await territories('*')).toEqual(new Set([east, west]));
    expect(await territories([])).toEqual(new Set());
    expect(await territories([uuidv4()])).toEqual(new Set());
  });

  it('P19: shows nothing where no reach was set, and nothing after a transaction that had it', async () => {
    expect(await plainCount()).toBe(0);
    await Promise.all(Array.from({ length: 20 }, () => territories('*')));
    await stack.context.database.transaction('*', (manager) => manager.query('SELECT 1'));
    const failed = stack.context.database.transaction('*', () => Promise.reject(new Error('rolled back')));
    await expect(failed).rejects.toThrow('rolled back');
    const counts = await Promise.all(Array.from({ length: 20 }, plainCount));
    expect(new Set(counts)).toEqual(new Set([0]));
  });

  it('P19: readers that take turns on pooled connections never see each other’s rows', async () => {
    const reads = Array.from({ length: 400 }, async (_, n) => {
      const own = n % 2 === 0 ? east : west;
      expect(await territories([own])).toEqual(new Set([own]));
    });
    await Promise.all(reads);
  });

  it('P19: holds for writes: no row can be put or moved out of reach, none beyond it changed', async () => {
    const write = (sql: string, parameters: unknown[]) =>
      stack.context.database.transaction([east], (manager) => manager.query(sql, parameters));
    const insert = 'INSERT INTO widget (id, name, territory_id, version) VALUES ($1, $2, $3, 1)';
    await expect(write(insert, [uuidv7(), uuidv4(), west])).rejects.toThrow('row-level security');
    await expect(write('UPDATE widget SET territory_id = $1', [west])).rejects.toThrow('row-level security');
    const [, changed] = await write('UPDATE widget SET version = 2 WHERE territory_id = $1', [west]);
    expect(changed).toBe(0);
  });

  it('binds the owner of the table too', async () => {
    expect(await asOwner(stack, 'SELECT count(*)::int AS count FROM widget')).toEqual([{ count: 0 }]);
    expect(await asSuperuser(stack, 'SELECT count(*)::int AS count FROM regions.widget')).toEqual([{ count: 3 }]);
  });

  it('is estimated to let every row through, whatever the planner sees of the setting', async () => {
    const policies = await asSuperuser(
      stack,
      `SELECT schemaname || '.' || policyname AS name FROM pg_policies
       WHERE qual || coalesce(with_check, '') LIKE '%territory_id = ANY ((string_to_array%'`,
    );
    expect(policies).toEqual([]);
    await asSuperuser(stack, 'ANALYZE regions.widget');
    const [plan] = await stack.context.database.transaction([], (manager) =>
      manager.query('EXPLAIN (FORMAT JSON) SELECT * FROM widget'),
    );
    expect(plan['QUERY PLAN'][0].Plan['Plan Rows']).toBe(3);
  });

  it('a reach that is no territory shows nothing and breaks nothing that follows', async () => {
    await expect(territories(["x') OR true --"])).rejects.toMatchObject({ code: '22P02' });
    expect(await territories([east])).toEqual(new Set([east]));
  });

  it('the application’s role owns nothing, is no superuser and cannot pass policies by', async () => {
    const pool = poolOf(stack.context.database.dataSource);
    const { rows } = await pool.query(
      `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
         (SELECT count(*)::int FROM pg_class c WHERE c.relowner = r.oid) AS owned
       FROM pg_roles r WHERE rolname = current_user`,
    );
    expect(rows).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owned: 0 },
    ]);
    for (const sql of [
      'DROP TABLE widget',
      'ALTER TABLE widget DISABLE ROW LEVEL SECURITY',
      'CREATE TABLE own (id int)',
    ]) {
      await expect(pool.query(sql)).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('P23: nobody changes the audit log: not the application, not even the owner', async () => {
    const office = await stack.as('office');
    await office.post('/regions/v1/widgets', { name: uuidv4() });
    const pool = poolOf(stack.context.database.dataSource);
    for (const sql of ["UPDATE audit_log SET actor = 'x'", 'DELETE FROM audit_log', 'TRUNCATE audit_log']) {
      await expect(pool.query(sql)).rejects.toMatchObject({ code: '42501' });
      await expect(asOwner(stack, sql)).rejects.toMatchObject({ code: '23001' });
    }
  });

  it('a service’s role cannot look into another service’s schema', async () => {
    const pool = poolOf(stack.context.database.dataSource);
    await expect(pool.query('SELECT 1 FROM identity.access_grant')).rejects.toMatchObject({ code: '42501' });
  });
});

/** Tables with a `territory_id` that every caller may see whole, each with its reason. */
const OPEN_TABLES: Record<string, string> = {
  audit_log: 'read by auditors over all regions, through an operation of its own',
  unit: 'a directory that all read; the territory is where the unit sits',
  territory_division: 'reference data: which divisions make up a territory',
  territory_division_past: 'reference data: which divisions made up a territory once',
  territory_part: 'reference data: what a zone drawn by hand is made of',
  region_group_member: 'a directory that all read: which territories are compared with each other',
};

describe('every service’s schema', () => {
  interface Table {
    name: string;
    partition: boolean;
    enabled: boolean;
    forced: boolean;
    policies: number;
    addressable: boolean;
  }
  let tables: Table[];
  beforeAll(async () => {
    const url = new URL(process.env.TEST_ADMIN_URL ?? '');
    url.pathname = `/${TEMPLATE}`;
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    const { rows } = await client.query<Table>(
      `SELECT n.nspname || '.' || c.relname AS name, c.relispartition AS partition,
         c.relrowsecurity AS enabled, c.relrowsecurity AND c.relforcerowsecurity AS forced,
         (SELECT count(*)::int FROM pg_policy p WHERE p.polrelid = c.oid) AS policies,
         has_table_privilege('urbanpilot_' || n.nspname || '_app', c.oid, 'SELECT, INSERT, UPDATE, DELETE') AS addressable
       FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE a.attname = 'territory_id' AND c.relkind IN ('r', 'p')
         AND n.nspname IN ('identity', 'regions', 'evaluation', 'funding', 'experience')`,
    );
    await client.end();
    tables = rows.filter(({ name }) => !(name.replace(/^\w+\./, '') in OPEN_TABLES));
  });

  it('P19: has row-level security enabled and forced on each table that is bound to a territory', () => {
    const whole = tables.filter(({ partition }) => !partition);
    expect(whole.length).toBeGreaterThan(5);
    expect(whole.filter(({ forced, policies }) => !forced || policies === 0).map(({ name }) => name)).toEqual([]);
  });

  it('P19: shows the application no row of a partition that it addresses by name, past the policy of its table', () => {
    const open = tables.filter(({ partition, enabled, addressable }) => partition && addressable && !enabled);
    expect(open.map(({ name }) => name)).toEqual([]);
  });
});
