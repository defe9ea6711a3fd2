import { createHash } from 'node:crypto';
import type { Duplex } from 'node:stream';
import pg from 'pg';

const MAX_STATEMENTS = 500;
/** A longer text is a batch whose length varies: kept, it would only crowd out the others. */
const MAX_LENGTH = 8_000;

const names = new Map<string, string>();

/**
 * A client of PostgreSQL that never ends the process. An error event that nobody hears does, and between its connection and
 * its first use a client has no listener: a server that stops just then says so in the same packet in which it said that it
 * was ready. The error is not lost: the next query is told that the connection is gone, and the pool drops it.
 *
 * Statements with parameters are prepared once per connection under a name, whoever wrote them, so that the server neither
 * parses nor plans the same text again for each request. Statements that are sent together leave in one write, which costs
 * more than what it carries.
 */
export class SteadyClient extends pg.Client {
  private isGathering = false;

  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
    const query = prepared(this.query.bind(this));
    this.query = ((...args: Parameters<typeof query>) => {
      this.gather();
      return query(...args);
    }) as typeof query;
  }

  /** Holds back what is written until this turn of the event loop has said all that it has to say. */
  private gather(): void {
    const { stream } = (this as unknown as { connection: { stream: Duplex } }).connection;
    if (this.isGathering || !this.pipeline) return;
    this.isGathering = true;
    stream.cork();
    process.nextTick(() => {
      this.isGathering = false;
      stream.uncork();
    });
  }
}

function prepared(query: pg.Client['query']): pg.Client['query'] {
  const ask = query as (...args: unknown[]) => unknown;
  return ((text: unknown, values: unknown, ...rest: unknown[]) => {
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined;
    return name === undefined ? ask(text, values, ...rest) : ask({ name, text, values }, ...rest);
  }) as pg.Client['query'];
}

/** Undefined for a text that is not worth keeping on every connection. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MAX_STATEMENTS || text.length > MAX_LENGTH) return known;
  const name = createHash('sha1').update(text).digest('hex');
  names.set(text, name);
  return name;
}
