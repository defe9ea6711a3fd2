/** A column as plain numbers, null for missing; −0 becomes 0, because JSON has no −0. */
export function numbers(column: Float64Array): (number | null)[] {
  const out: (number | null)[] = new Array(column.length);
  for (let row = 0; row < column.length; row++) {
    const value = column[row] as number;
    out[row] = !Number.isNaN(value) ? value + 0 : null;
  }
  return out;
}
