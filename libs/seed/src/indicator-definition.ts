/** What every seeded indicator says of itself, whatever it comes from. */
export interface IndicatorDefinition {
  code: string;
  nameZh: string;
  nameEn: string;
  unit: string;
  /** Whether more is better (benefit) or worse (cost). */
  direction: 'benefit' | 'cost';
  /** A value outside is an error of entry, not a remarkable region. Both bounds are allowed values. */
  range: { min: number; max: number };
}
