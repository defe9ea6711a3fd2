import { createHash } from 'node:crypto';
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
 * parses nor plans the same text again for each request.
 */
export class SteadyClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
    this.query = prepared(this.query.bind(this));
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
