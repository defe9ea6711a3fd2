import pg from 'pg';

/** Connections that the pool of a stack has. */
export const POOL_MAX = 8;

/** Commits of widgets with such a name wait, on the server, for as long as somebody holds the lock. */
export const SLOW_COMMIT = `
  CREATE FUNCTION wait_at_commit() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN PERFORM pg_advisory_xact_lock_shared(20261130); RETURN NULL; END $$;
  CREATE CONSTRAINT TRIGGER slow AFTER INSERT ON widget DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.name LIKE 'slow %') EXECUTE FUNCTION wait_at_commit();`;

/** Backends that wait at such a commit. */
export const COMMITTING = `SELECT pid FROM pg_stat_activity
  WHERE wait_event_type = 'Lock' AND wait_event = 'advisory' AND query = 'COMMIT'`;

/** Takes the network from under every connection of the pool. */
export async function cutConnections(pool: pg.Pool): Promise<void> {
  const clients = (pool as unknown as { _clients: { connection: { stream: { destroy(): void } } }[] })._clients;
  for (const { connection } of [...clients]) connection.stream.destroy();
}

export async function onEachConnection(pool: pg.Pool, statement: string): Promise<void> {
  const clients = await Promise.all(Array.from({ length: POOL_MAX }, () => pool.connect()));
  await Promise.all(clients.map((client) => client.query(statement)));
  for (const client of clients) client.release();
}

/** Runs a statement on a connection of its own, whose transaction stays open until it is released. */
export async function holding(url: string, statement: string): Promise<{ release(): Promise<unknown> }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`BEGIN; ${statement}`);
  return { release: () => client.query('COMMIT').finally(() => client.end()) };
}
