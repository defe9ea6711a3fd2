import type { Logger } from '../logging/logger';
import { detached } from '../telemetry/tracing';

/**
 * Runs a task whenever it is woken, and at least every `pollMs`; never twice at once. A task that fails is logged as a
 * warning and tried again at the next poll, because what it reads stays in the database.
 */
export class WakeableLoop {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private woken = false;
  private stopped = true;

  constructor(
    private readonly name: string,
    private readonly task: () => Promise<void>,
    private readonly pollMs: number,
    private readonly log: Logger,
  ) {}

  start(): void {
    this.stopped = false;
    this.wake();
  }

  wake(): void {
    if (this.stopped) return;
    this.woken = true;
    this.running ??= detached(() => this.run());
  }

  /** Resolves when the task that is running has ended; none begins afterwards. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private async run(): Promise<void> {
    clearTimeout(this.timer);
    while (this.woken && !this.stopped) {
      this.woken = false;
      try {
        await this.task();
      } catch (error) {
        this.log.warn({ err: error, loop: this.name }, 'A background loop failed and will try again');
        break;
      }
    }
    this.running = undefined;
    if (!this.stopped) this.timer = setTimeout(() => this.wake(), this.pollMs);
  }
}
