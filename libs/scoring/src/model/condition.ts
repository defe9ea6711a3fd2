/** A comparison of a number with a constant (条件). */
export interface Condition {
  /** Comparison operator (比较符). */
  op: '<' | '<=' | '>' | '>=' | '=' | '!=';
  /** The constant on the right-hand side (比较值), in the unit of the left-hand side. */
  value: number;
}

/** Whether `x` fulfils the condition; a missing value (NaN) fulfils none. */
export function holds(condition: Condition, x: number): boolean {
  if (Number.isNaN(x)) return false;
  switch (condition.op) {
    case '<':
      return x < condition.value;
    case '<=':
      return x <= condition.value;
    case '>':
      return x > condition.value;
    case '>=':
      return x >= condition.value;
    case '=':
      return x === condition.value;
    case '!=':
      return x !== condition.value;
  }
}
