import type { DataSource } from 'typeorm';
import { createDataSource, directUrlOf } from '../database/connection';
import { rolesOf } from '../database/roles';
import { WakeableLoop } from '../events/wakeable-loop';
import type { ServiceContext } from '../runtime/service-context';
import { Anchoring } from './anchoring';
import { AuditSealer } from './audit-sealer';

const SEAL_MS = 1_000;
const ANCHOR_MS = 60_000;

/**
 * Keeps a service's audit log sealed and anchored: seals once a second, hands the head out once a day and at a clean
 * stop. It has one connection of its own, in the sealer's role, which no request can reach.
 */
export class AuditKeeper {
  readonly sealer: AuditSealer;
  readonly anchoring: Anchoring;
  private readonly sealing: WakeableLoop;
  private readonly daily: WakeableLoop;
  private connection: Promise<DataSource> | undefined;

  constructor(private readonly context: Pick<ServiceContext, 'service' | 'config' | 'log'>) {
    const { service, config, log } = context;
    const source = () => this.connect();
    this.sealer = new AuditSealer(service, source);
    this.anchoring = new Anchoring(service, config, source);
    this.sealing = new WakeableLoop('audit-sealer', async () => void (await this.sealer.sealAll()), SEAL_MS, log);
    this.daily = new WakeableLoop('audit-anchor', () => this.anchoring.daily(), ANCHOR_MS, log);
  }

  start(): void {
    this.sealing.start();
    this.daily.start();
  }

  /** Seals what is left and hands out the head; an anchor that cannot be delivered does not keep the program. */
  async stop(): Promise<void> {
    await Promise.all([this.sealing.stop(), this.daily.stop()]);
    try {
      await this.sealer.sealAll();
      await this.anchoring.handOut('stop');
    } catch (error) {
      this.context.log.warn({ err: error }, 'The audit log was not sealed and anchored at the stop');
    }
    await this.disconnect();
  }

  async disconnect(): Promise<void> {
    const source = await this.connection?.catch(() => undefined);
    this.connection = undefined;
    await source?.destroy();
  }

  /** Made at the first use, and again after a failure. */
  private connect(): Promise<DataSource> {
    const { service, config, log } = this.context;
    this.connection ??= createDataSource({
      ...{ url: directUrlOf(config, service), service, role: rolesOf(service).sealer, poolMax: 1, log },
    })
      .initialize()
      .catch((error: unknown) => {
        this.connection = undefined;
        throw error;
      });
    return this.connection;
  }
}
