/** The data in canonical order as columns; NaN is missing. */
export interface Table {
  /** Region ids, sorted by code unit. */
  regions: string[];
  names: Record<string, { zh: string; en: string }>;
  /** Dimension → group of each region, null where it has none. */
  groups: Record<string, (string | null)[]>;
  /** Column by indicator code. */
  columns: Map<string, Float64Array>;
  denominators: Map<string, Float64Array>;
  parameters: Map<string, Float64Array>;
  period: number | undefined;
  /** Other periods, ascending. */
  others: { period: number; columns: Map<string, Float64Array>; denominators: Map<string, Float64Array> }[];
}
