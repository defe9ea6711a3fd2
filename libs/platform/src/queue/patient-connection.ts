import {
  assertSchemaCompatibility,
  type BackendFactory,
  PostgresConnection,
  type PostgresConnectionOptions,
  PostgresQueueBackend,
} from 'bullmq';

const RETRY_MS = 250;

/**
 * A connection of BullMQ that asks until PostgreSQL says that the queue's tables fit. BullMQ 6.7 asks once and remembers a
 * failure for good: a connection that is cut in that one query leaves a producer that refuses every job, and a worker that asks for
 * its next job in a loop which never yields, until the process is started again.
 */
class PatientConnection extends PostgresConnection {
  private whenReady: Promise<void> | undefined;

  override waitUntilReady(): Promise<void> {
    this.whenReady ??= this.untilCompatible();
    return this.whenReady;
  }

  private async untilCompatible(): Promise<void> {
    for (;;) {
      try {
        await this.check();
        break;
      } catch (error) {
        if (this.isClosing) throw error;
        this.emit('error', error);
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      }
    }
    setImmediate(() => this.emit('ready'));
  }

  private async check(): Promise<void> {
    const client = await this.pool.connect();
    let lost = true;
    try {
      await assertSchemaCompatibility(client, this.schema);
      lost = false;
    } finally {
      client.release(lost);
    }
  }
}

/** BullMQ's own factory of PostgreSQL backends, with patience. A worker's listening connection carries its queue's name. */
export const createPatientBackend: BackendFactory<PostgresQueueBackend, PostgresConnectionOptions> = (
  name,
  opts,
  { withBlockingConnection = false } = {},
) =>
  new PostgresQueueBackend(
    new PatientConnection(opts.connection),
    name,
    opts,
    true,
    withBlockingConnection ? name : undefined,
  );
