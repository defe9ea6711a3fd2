/** A key with the time from which it signs. */
export interface ScheduledKey {
  readonly kid: string;
  readonly signs_from: Date;
}

/** Which keys play which part at one moment. */
export interface KeyParts<K extends ScheduledKey> {
  /** The one that signs now. */
  readonly signing: K;
  /** What the JWKS shows: those whose tokens may be alive, and those that will sign. */
  readonly published: readonly K[];
  /** Those that still say whether an ID token was ours, for a sign-out at the end of a long session. */
  readonly remembered: readonly K[];
}

/** How long keys live on after their last signature, in seconds. */
export interface KeyOverlap {
  /** Longest life of a token, and what clocks and caches may differ. */
  readonly published: number;
  readonly remembered: number;
}

/**
 * The parts of the keys at `now`, which follow from time alone. A key signs from its time until the next key's; it is
 * published from the moment it exists until the last token that it signed has expired.
 */
export function partsOf<K extends ScheduledKey>(keys: readonly K[], now: Date, overlap: KeyOverlap): KeyParts<K> {
  const ordered = [...keys].sort((a, b) => a.signs_from.getTime() - b.signs_from.getTime());
  const signing = ordered.filter(({ signs_from }) => signs_from <= now).at(-1);
  if (signing === undefined) throw new Error('No signing key is in force');
  const secondsSinceLastUse = (key: K): number => {
    const next = ordered[ordered.indexOf(key) + 1];
    return next === undefined ? Number.NEGATIVE_INFINITY : (now.getTime() - next.signs_from.getTime()) / 1000;
  };
  const within = (seconds: number) => ordered.filter((key) => secondsSinceLastUse(key) < seconds);
  return { signing, published: within(overlap.published), remembered: within(overlap.remembered) };
}
