/** Whole amounts, and who was equal at the line where the last unit was given. */
export interface Rounded {
  readonly units: readonly bigint[];
  /** Rows with equal claims, some of which got a unit and some not; empty when no tie had to be broken. */
  readonly tied: readonly number[];
}
