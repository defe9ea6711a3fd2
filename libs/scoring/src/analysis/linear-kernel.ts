/** Regions whose scores are computed together: their values stay in the cache while all draws of a batch pass. */
const ROWS = 4;
const DRAWS = 2;

/**
 * Scores of several draws of a linear model: scores[d·n + row] = Σ x[row·m + j]·w[d·m + j], summed over j in order. Works on tiles of
 * 4 rows × 2 draws, so that each loaded number is used several times.
 * @param x normalised values, row-major: n rows of m numbers
 * @param w weights, one draw after the other
 */
export function linearScores(
  x: Float64Array,
  n: number,
  m: number,
  w: Float64Array,
  draws: number,
  scores: Float64Array,
): void {
  let d = 0;
  for (; d + DRAWS <= draws; d += DRAWS) {
    let row = 0;
    for (; row + ROWS <= n; row += ROWS) tile(x, m, w, row, d, n, scores);
    for (; row < n; row++) {
      single(x, m, w, row, d, n, scores);
      single(x, m, w, row, d + 1, n, scores);
    }
  }
  for (; d < draws; d++) for (let row = 0; row < n; row++) single(x, m, w, row, d, n, scores);
}

function single(
  x: Float64Array,
  m: number,
  w: Float64Array,
  row: number,
  d: number,
  n: number,
  scores: Float64Array,
): void {
  let sum = 0;
  for (let j = 0; j < m; j++) sum += (x[row * m + j] as number) * (w[d * m + j] as number);
  scores[d * n + row] = sum;
}

function tile(
  x: Float64Array,
  m: number,
  w: Float64Array,
  row: number,
  d: number,
  n: number,
  scores: Float64Array,
): void {
  let [a0, a1, a2, a3, b0, b1, b2, b3] = [0, 0, 0, 0, 0, 0, 0, 0];
  const r0 = row * m;
  const r1 = r0 + m;
  const r2 = r1 + m;
  const r3 = r2 + m;
  const wa = d * m;
  const wb = wa + m;
  for (let j = 0; j < m; j++) {
    const x0 = x[r0 + j] as number;
    const x1 = x[r1 + j] as number;
    const x2 = x[r2 + j] as number;
    const x3 = x[r3 + j] as number;
    const u = w[wa + j] as number;
    const v = w[wb + j] as number;
    a0 += x0 * u;
    a1 += x1 * u;
    a2 += x2 * u;
    a3 += x3 * u;
    b0 += x0 * v;
    b1 += x1 * v;
    b2 += x2 * v;
    b3 += x3 * v;
  }
  const at = d * n + row;
  scores[at] = a0;
  scores[at + 1] = a1;
  scores[at + 2] = a2;
  scores[at + 3] = a3;
  scores[at + n] = b0;
  scores[at + n + 1] = b1;
  scores[at + n + 2] = b2;
  scores[at + n + 3] = b3;
}
