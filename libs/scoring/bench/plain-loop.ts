/**
 * The baseline: bare loops over Float64Array that do the arithmetic of B5 without options, checks or names. Min-max 0–100, entropy
 * weights, weighted mean, ranks (index sort), contributions.
 */
export function plainScore(x: Float64Array, n: number, m: number) {
  const normalised = new Float64Array(n * m);
  const weights = new Float64Array(m);
  for (let j = 0; j < m; j++) weights[j] = plainColumn(x, normalised, j * n, n);
  let total = 0;
  for (let j = 0; j < m; j++) total += weights[j] as number;
  for (let j = 0; j < m; j++) weights[j] = (weights[j] as number) / total;
  const contributions = new Float64Array(n * m);
  const scores = new Float64Array(n);
  for (let j = 0; j < m; j++) {
    for (let i = 0; i < n; i++) {
      const c = (normalised[j * n + i] as number) * (weights[j] as number);
      contributions[j * n + i] = c;
      scores[i] = (scores[i] as number) + c;
    }
  }
  return { normalised, weights, contributions, scores, ranks: plainRanks(scores) };
}

/** Competition ranks by an index sort. */
export function plainRanks(scores: Float64Array): Uint32Array {
  const n = scores.length;
  const order = new Uint32Array(n);
  for (let i = 0; i < n; i++) order[i] = i;
  order.sort((a, b) => (scores[b] as number) - (scores[a] as number));
  const ranks = new Uint32Array(n);
  for (let k = 0; k < n; k++) {
    const i = order[k] as number;
    const before = order[k - 1] as number;
    ranks[i] = k > 0 && scores[i] === scores[before] ? (ranks[before] as number) : k + 1;
  }
  return ranks;
}

/** `draws` draws of uniform weights ±25 %, each with scores and ranks; one thread, as a loop would be written. */
export function plainDraws(
  normalised: Float64Array,
  weights: Float64Array,
  n: number,
  m: number,
  draws: number,
): Uint32Array {
  const out = new Uint32Array(draws * n);
  const drawn = new Float64Array(m);
  const scores = new Float64Array(n);
  for (let d = 0; d < draws; d++) {
    let total = 0;
    for (let j = 0; j < m; j++) {
      drawn[j] = (weights[j] as number) * (0.75 + 0.5 * Math.random());
      total += drawn[j] as number;
    }
    scores.fill(0);
    for (let j = 0; j < m; j++) {
      const w = (drawn[j] as number) / total;
      for (let i = 0; i < n; i++) scores[i] = (scores[i] as number) + w * (normalised[j * n + i] as number);
    }
    out.set(plainRanks(scores), d * n);
  }
  return out;
}

/** Min-max 0–100 of one column, and 1 − its entropy. */
function plainColumn(x: Float64Array, normalised: Float64Array, at: number, n: number): number {
  let min = Infinity;
  let max = -Infinity;
  for (let i = at; i < at + n; i++) {
    const v = x[i] as number;
    if (v < min) min = v;
    if (v > max) max = v;
  }
  let sum = 0;
  for (let i = at; i < at + n; i++) {
    const v = (((x[i] as number) - min) / (max - min)) * 100;
    normalised[i] = v;
    sum += v;
  }
  let entropy = 0;
  for (let i = at; i < at + n; i++) {
    const p = (normalised[i] as number) / sum;
    if (p > 0) entropy -= p * Math.log(p);
  }
  return 1 - entropy / Math.log(n);
}
