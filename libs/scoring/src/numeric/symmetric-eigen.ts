/** Eigenvalues in descending order and the matching unit eigenvectors as columns: vectors[row][k]. */
export interface Eigen {
  values: Float64Array;
  vectors: Float64Array[];
}

/**
 * Eigenvalues and vectors of a symmetric matrix by cyclic Jacobi rotations (Golub and Van Loan, section 8.5). Each vector's sign
 * is set so that its entry of largest magnitude (the first of equal ones) is positive.
 * @param matrix rows of a symmetric matrix; not changed
 */
export function symmetricEigen(matrix: readonly Float64Array[]): Eigen {
  const n = matrix.length;
  const a = matrix.map((row) => row.slice());
  const v = Array.from({ length: n }, (_, i) => Float64Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 100 && offDiagonal(a) > 1e-30; sweep++) {
    for (let p = 0; p < n - 1; p++) {
      for (let q = p + 1; q < n; q++) rotate(a, v, p, q);
    }
  }
  const order = Array.from({ length: n }, (_, k) => k).sort((i, j) => at(a, j, j) - at(a, i, i) || i - j);
  const values = Float64Array.from(order, (k) => at(a, k, k));
  const vectors = v.map((row) => Float64Array.from(order, (k) => row[k] as number));
  for (let k = 0; k < n; k++) fixSign(vectors, k);
  return { values, vectors };
}

/** Turns a column so that its entry of largest magnitude is positive. */
function fixSign(vectors: readonly Float64Array[], k: number): void {
  let largest = 0;
  for (let i = 0; i < vectors.length; i++) {
    if (Math.abs(at(vectors, i, k)) > Math.abs(at(vectors, largest, k)) + 1e-12) largest = i;
  }
  if (at(vectors, largest, k) >= 0) return;
  for (const row of vectors) row[k] = -(row[k] as number);
}

function at(matrix: readonly Float64Array[], i: number, j: number): number {
  return matrix[i]?.[j] as number;
}

function offDiagonal(a: readonly Float64Array[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) for (let j = 0; j < i; j++) sum += at(a, i, j) ** 2;
  return sum;
}

function rotate(a: Float64Array[], v: Float64Array[], p: number, q: number): void {
  const apq = at(a, p, q);
  if (apq === 0) return;
  const theta = (at(a, q, q) - at(a, p, p)) / (2 * apq);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < a.length; k++) turnColumns(a[k] as Float64Array, p, q, c, s);
  const [rowP, rowQ] = [a[p] as Float64Array, a[q] as Float64Array];
  for (let k = 0; k < a.length; k++) {
    const x = rowP[k] as number;
    const y = rowQ[k] as number;
    rowP[k] = c * x - s * y;
    rowQ[k] = s * x + c * y;
  }
  for (const row of v) turnColumns(row, p, q, c, s);
}

function turnColumns(row: Float64Array, p: number, q: number, c: number, s: number): void {
  const x = row[p] as number;
  const y = row[q] as number;
  row[p] = c * x - s * y;
  row[q] = s * x + c * y;
}
