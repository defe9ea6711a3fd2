import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from '../logging/logger';

const LOOK_MS = 200;
const PROBE_MS = 1_200;
const STEP_MS = 100;

/** Socket of a connection; pg has it and does not declare it. */
type Wired = pg.PoolClient & { connection?: { stream?: { destroy(): void } } };

/**
 * Finds a half-open PostgreSQL: one that still has our connections and does not answer on them, as after a failed switch
 * or a frozen machine. TCP itself would take a quarter of an hour to notice. A limit for each query would end long
 * statements that are healthy, so a connection in use for longer than `patienceMs` is only the occasion to ask: if the
 * server does not take a new connection within 1.2 s either, all connections of the pool are dropped. Whoever waits on
 * one is told at once (503), and the pool connects anew.
 */
export class SilenceGuard {
  private readonly all = new Set<Wired>();
  private readonly usedSince = new Map<pg.PoolClient, number>();
  private readonly timer: NodeJS.Timeout;
  private probedAt = Number.NEGATIVE_INFINITY;
  private probing = false;

  constructor(
    pool: pg.Pool,
    private readonly url: string,
    private readonly log: Logger,
    private readonly patienceMs = 1_000,
  ) {
    // When taken rather than when made: the pool may have connections already.
    pool.on('acquire', (client) => {
      this.all.add(client);
      this.usedSince.set(client, performance.now());
    });
    pool.on('release', (_error, client) => this.usedSince.delete(client));
    pool.on('remove', (client) => {
      this.all.delete(client);
      this.usedSince.delete(client);
    });
    this.timer = setInterval(() => this.look(), LOOK_MS).unref();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private look(): void {
    const now = performance.now();
    const isLong = [...this.usedSince.values()].some((since) => now - since >= this.patienceMs);
    if (this.probing || !isLong || now - this.probedAt < this.patienceMs) return;
    this.probing = true;
    this.probedAt = now;
    void this.isSilent().then((silent) => {
      this.probing = false;
      if (silent) this.dropAll();
    });
  }

  /** Only silence counts: a server that refuses has answered, and our connections will learn of it themselves. */
  private async isSilent(): Promise<boolean> {
    const probe = new pg.Client({ connectionString: this.url, application_name: 'urbanpilot-probe' });
    let answered = false;
    probe.on('error', () => {
      answered = true;
    });
    const connecting = probe.connect().then(
      () => true,
      () => true,
    );
    answered = (await Promise.race([connecting, afterItsDue(PROBE_MS)])) || answered;
    if (answered) await probe.end();
    else (probe as unknown as Wired).connection?.stream?.destroy();
    return !answered;
  }

  private dropAll(): void {
    this.log.warn({ connections: this.all.size }, 'PostgreSQL does not answer: its connections are dropped');
    for (const client of [...this.all]) client.connection?.stream?.destroy();
  }
}

/**
 * Resolves with false after so much time in which an answer could have been read. A step for which the process stalled counts no
 * longer than others: connecting takes several answers, and a stalled process would take itself for a silent server.
 */
async function afterItsDue(milliseconds: number): Promise<false> {
  for (let waited = 0; waited < milliseconds; waited += STEP_MS) await delay(STEP_MS, undefined, { ref: false });
  return false;
}
