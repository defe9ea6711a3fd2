import pg from 'pg';

const RETRY_MS = 250;

type ConnectCallback = (
  error: Error | undefined,
  client: pg.PoolClient | undefined,
  done: (release?: boolean | Error) => void,
) => void;

/**
 * A pool whose `connect` waits for the database instead of failing. BullMQ 6.7 remembers a failed readiness of its
 * PostgreSQL connection for good, and a worker then asks for its next job in a loop that never yields: the process would
 * hang. With this pool readiness cannot fail for want of a connection, and a worker waits where it would spin.
 */
export class PatientPool extends pg.Pool {
  private stopping = false;

  override connect(): Promise<pg.PoolClient>;
  override connect(callback: ConnectCallback): void;
  override connect(callback?: ConnectCallback): Promise<pg.PoolClient> | undefined {
    const client = this.connectAtLast();
    if (!callback) return client;
    client.then(
      (connected) => callback(undefined, connected, connected.release),
      (error: Error) => callback(error, undefined, () => undefined),
    );
    return undefined;
  }

  override async end(): Promise<void> {
    this.stopping = true;
    await super.end();
  }

  private async connectAtLast(): Promise<pg.PoolClient> {
    for (;;) {
      try {
        return await super.connect();
      } catch (error) {
        if (this.stopping) throw error;
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      }
    }
  }
}
