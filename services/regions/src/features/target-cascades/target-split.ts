/** How a target is split: by hand, in equal parts, or in proportion to given numbers such as populations. */
export const SPLIT_METHODS = ['manual', 'even', 'factor'] as const;
export type SplitMethod = (typeof SPLIT_METHODS)[number];

/** Decimals have so many places at most. */
export const MOST_PLACES = 12;

/** How many places a decimal is written with. */
export function placesOf(decimal: string): number {
  return decimal.split('.')[1]?.length ?? 0;
}

/** A decimal as a whole number of its last place; it must have no more places than asked for. */
export function toScaled(decimal: string, places: number): bigint {
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.');
  const digits = BigInt(whole + fraction.padEnd(places, '0'));
  return decimal.startsWith('-') ? -digits : digits;
}

/** The decimal of a whole number of its last place. */
export function fromScaled(scaled: bigint, places: number): string {
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return scaled < 0n ? `-${text}` : text;
}

/**
 * Splits a whole number in proportion to weights, by largest remainder: every part is its exact share rounded up or down, and
 * together they are the number. Of equal remainders the earlier comes first. The weights are not negative, and not all are zero.
 */
export function splitByWeights(total: bigint, weights: readonly bigint[]): bigint[] {
  const [size, sum] = [total < 0n ? -total : total, weights.reduce((all, weight) => all + weight, 0n)];
  const shares = weights.map((weight, index) => ({ index, whole: (size * weight) / sum, rest: (size * weight) % sum }));
  const left = Number(size - shares.reduce((all, { whole }) => all + whole, 0n));
  const order = [...shares].sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  const more = new Set(order.slice(0, left).map(({ index }) => index));
  return shares.map(({ index, whole }) => {
    const part = whole + (more.has(index) ? 1n : 0n);
    return total < 0n ? -part : part;
  });
}

/** What a part of a split is given with: its value by hand, or its weight by a factor. */
export interface GivenPart {
  value?: string;
  factor?: string;
}

/** The values of the parts of a target, each with as many places. */
export function splitTarget(value: string, places: number, method: SplitMethod, parts: readonly GivenPart[]): string[] {
  if (method === 'manual') return parts.map((part) => fromScaled(toScaled(part.value ?? '0', places), places));
  const weights = parts.map(({ factor }) => (method === 'even' ? 1n : toScaled(factor ?? '0', MOST_PLACES)));
  return splitByWeights(toScaled(value, places), weights).map((part) => fromScaled(part, places));
}

/** What of a target its parts do not reach; negative where they exceed it. */
export function gapOf(value: string, places: number, values: readonly string[]): string {
  const sum = values.reduce((all, part) => all + toScaled(part, places), 0n);
  return fromScaled(toScaled(value, places) - sum, places);
}
