import type { LocalText } from '../model/local-text';

/** One step from raw value to final score (步骤). */
export interface ExplanationStep {
  /** What happens: value as given, division, filled gap, treatment, normalisation, aggregation, bonus or penalty, veto, rank, grade. */
  kind:
    | 'raw'
    | 'denominate'
    | 'missing'
    | 'impute'
    | 'treat'
    | 'normalise'
    | 'aggregate'
    | 'adjust'
    | 'veto'
    | 'rank'
    | 'grade';
  /** Indicator or node code, or item of the final score. */
  code: string;
  /** The numbers of the step; null where there is none. */
  values: Record<string, number | string | null>;
  /** The step in words, both languages. */
  text: LocalText;
}

/** A score explained (得分说明). */
export interface Explanation {
  /** Region id. */
  region: string;
  /** Indicator or node code. */
  code: string;
  /** The score in full precision; null when there is none. For the root the final score. */
  score: number | null;
  /** Steps in order of computation. */
  steps: ExplanationStep[];
  /** The steps as sentences in the language asked for. */
  sentences: string[];
}
