const RealDate = Date;

/**
 * Sets this process's clock off by so much; 0 sets it right. The database and everybody else keep theirs, as when one machine's
 * clock is wrong. Timers and `performance.now()` go on as they do on such a machine.
 */
export function setClock(shiftMs: number): void {
  if (shiftMs === 0) {
    globalThis.Date = RealDate;
    return;
  }
  globalThis.Date = class extends RealDate {
    constructor(...parts: []) {
      if (parts.length === 0) super(RealDate.now() + shiftMs);
      else super(...parts);
    }
    static override now(): number {
      return RealDate.now() + shiftMs;
    }
  } as DateConstructor;
}
