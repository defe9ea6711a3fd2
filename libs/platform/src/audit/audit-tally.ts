import type { Actor } from '../auth/actor';
import type { AuditEntry } from '../database/unit-of-work';
import { WakeableLoop } from '../events/wakeable-loop';
import type { ServiceContext } from '../runtime/service-context';

const WINDOW_MS = 60_000;
const LOOK_MS = 10_000;
const MOST_KINDS = 5_000;
/** By the clock of the process, which is never set back. */
const NEVER = Number.NEGATIVE_INFINITY;

interface Kind {
  actor: Actor;
  entry: AuditEntry;
  waiting: number;
  from: Date;
  to: Date;
  writtenAt: number;
}

/**
 * Records acts that a caller can repeat at will, so that they cannot be used to flood the audit log: the first of a kind
 * is recorded at once, those of the minute that follows are counted and recorded as one row. A crash loses such a count,
 * never the first. Rows are written one after the other, so that a flood takes one connection at most.
 */
export class AuditTally {
  private readonly kinds = new Map<string, Kind>();
  private readonly loop: WakeableLoop;
  private started = false;

  constructor(private readonly context: Pick<ServiceContext, 'log' | 'transaction'>) {
    this.loop = new WakeableLoop('audit-tally', () => this.write(performance.now() - WINDOW_MS), LOOK_MS, context.log);
  }

  /** Notes an act; `kind` tells apart what is counted together, beside the actor. Returns at once. */
  note(actor: Actor, kind: string, entry: AuditEntry): void {
    const own = `${actor.issuer}\n${actor.subject}\n${kind}`;
    const key = this.kinds.has(own) || this.kinds.size < MOST_KINDS ? own : 'others';
    const now = new Date();
    const known = this.kinds.get(key) ?? { actor, entry, waiting: 0, from: now, to: now, writtenAt: NEVER };
    this.kinds.set(key, known.waiting > 0 ? known : { ...known, actor, entry, from: now });
    const noted = this.kinds.get(key) as Kind;
    noted.waiting += 1;
    noted.to = now;
    if (noted.writtenAt === NEVER) this.wake();
  }

  /** Records what is still counted. */
  async stop(): Promise<void> {
    await this.loop.stop();
    await this.write(Number.POSITIVE_INFINITY).catch((error: unknown) => {
      this.context.log.warn({ err: error }, 'Counted acts were not recorded at the stop');
    });
  }

  private wake(): void {
    if (this.started) this.loop.wake();
    else this.loop.start();
    this.started = true;
  }

  private async write(writtenBefore: number): Promise<void> {
    for (const [key, kind] of [...this.kinds]) {
      if (kind.writtenAt > writtenBefore) continue;
      if (kind.waiting === 0) this.kinds.delete(key);
      else await this.writeOne(kind);
    }
  }

  private async writeOne(kind: Kind): Promise<void> {
    const { actor, entry, waiting: count, from, to } = kind;
    const detail = { ...entry.detail, count, from: from.toISOString(), to: to.toISOString() };
    await this.context.transaction(actor, async (unit) => unit.audit({ ...entry, detail }));
    kind.waiting -= count;
    kind.from = to;
    kind.writtenAt = performance.now();
  }
}
