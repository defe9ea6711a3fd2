import pg from 'pg';

/**
 * A client of PostgreSQL that never ends the process. An error event that nobody hears does, and between its connection and
 * its first use a client has no listener: a server that stops just then says so in the same packet in which it said that it
 * was ready. The error is not lost: the next query is told that the connection is gone, and the pool drops it.
 */
export class SteadyClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
