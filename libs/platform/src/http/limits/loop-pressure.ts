const EVERY_MS = 100;

/** Watches how late the event loop is: the least of the last two looks, so that one long task does not count. */
export class LoopPressure {
  private due = performance.now() + EVERY_MS;
  private before = 0;
  private latest = 0;
  private readonly timer: NodeJS.Timeout;

  constructor() {
    this.timer = setInterval(() => this.look(), EVERY_MS);
    this.timer.unref();
  }

  /** Milliseconds. */
  delayMs(): number {
    return Math.min(this.before, this.latest);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private look(): void {
    const now = performance.now();
    this.before = this.latest;
    this.latest = Math.max(0, now - this.due);
    this.due = now + EVERY_MS;
  }
}
