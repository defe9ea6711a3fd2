/** Too many wait for the same scarce thing. */
export class BusyError extends Error {
  override readonly name = 'BusyError';
}

/** Lets `places` run at a time and `waiting` wait in line; who comes after is refused at once. */
export class Semaphore {
  private free: number;
  private readonly line: (() => void)[] = [];

  constructor(
    places: number,
    private readonly waiting: number,
  ) {
    this.free = places;
  }

  /** @throws BusyError when the line is full. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.enter();
    try {
      return await work();
    } finally {
      const next = this.line.shift();
      if (next) next();
      else this.free += 1;
    }
  }

  private async enter(): Promise<void> {
    if (this.free > 0) {
      this.free -= 1;
      return;
    }
    if (this.line.length >= this.waiting) throw new BusyError('Too many wait in line');
    await new Promise<void>((resolve) => this.line.push(resolve));
  }
}
