import type pg from 'pg';
import { inSpan, tracing } from './tracing';

type Query = (...args: unknown[]) => unknown;

/**
 * A span per statement, with its text and without its values, for every connection of a pool. Statements of no request,
 * event or operation (polls) make none. Does nothing while tracing is off.
 */
export function tracePool(pool: pg.Pool, service: string): void {
  if (!tracing()) return;
  // When taken rather than when made: the pool may have connections already.
  const traced = new WeakSet<pg.PoolClient>();
  pool.on('acquire', (client) => {
    if (traced.has(client)) return;
    traced.add(client);
    traceClient(client as unknown as { query: Query }, service);
  });
  // The pool would run a waiting query as part of whoever gave the connection back.
  pool.query = (async (...args: Parameters<Query>) => {
    const client = await pool.connect();
    try {
      const answer = await (client.query as Query)(...args);
      client.release();
      return answer;
    } catch (error) {
      client.release(error as Error);
      throw error;
    }
  }) as typeof pool.query;
}

function traceClient(client: { query: Query }, service: string): void {
  const query = client.query.bind(client);
  client.query = (...args) => {
    const text = textOf(args[0]);
    const called = typeof args.at(-1) === 'function';
    if (text === undefined || called || tracing()?.traceparent() === undefined) return query(...args);
    const statement = withoutValues(text);
    const operation =
      /\b(SELECT|INSERT|UPDATE|DELETE|START|BEGIN|COMMIT|ROLLBACK|SAVEPOINT)\b/i.exec(statement)?.[1] ?? 'SQL';
    const attributes = {
      'db.system.name': 'postgresql',
      'db.namespace': service,
      'db.operation.name': operation.toUpperCase(),
      'db.query.text': statement,
    };
    return inSpan(
      `${operation.toUpperCase()} ${service}`,
      { kind: 'client', attributes },
      () => query(...args) as Promise<unknown>,
    );
  };
}

/** Undefined for what is not a plain statement: streams of COPY. */
function textOf(first: unknown): string | undefined {
  if (typeof first === 'string') return first;
  const { text, submit } = (first ?? {}) as { text?: string; submit?: unknown };
  return submit === undefined ? text : undefined;
}

/** Values travel as parameters; a literal that stands in a text all the same is left out. */
export function withoutValues(text: string): string {
  return text.replace(/'(?:[^']|'')*'/g, "'?'").slice(0, 4_000);
}
