/** The figure of a promise: a short share in `make test`, the full one in `make promises` (PROMISES=full). */
export function figure(short: number, full: number): number {
  return process.env.PROMISES === 'full' ? full : short;
}

/** How long a test of a promise may take: more where the figure is full. */
export function patience(shortMs: number): number {
  return figure(shortMs, 1_800_000);
}
