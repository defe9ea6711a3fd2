/** One grade, from best to worst (等级). */
export interface Grade {
  /** Name (名称), for instance 优秀. */
  name: string;
  /** Least final score as displayed (分数线). Needed by `cut-off` and `both`, except for the last grade. */
  min?: number;
  /** Largest share of ranked regions, 0 to 1, counted from the top within this grade (名额比例). */
  share?: number;
  /** Largest number of regions in this grade (名额). */
  count?: number;
}

/**
 * Grades (等级评定). `cut-off`: the best grade whose `min` is reached. `quota`: from the top, each grade takes its number.
 * `both`: the best grade whose `min` is reached and whose quota is not used up; who does not fit falls to the next.
 */
export interface Grading {
  /** Rule (方式). */
  rule: 'cut-off' | 'quota' | 'both';
  /** Grades from best to worst; the last takes all who remain (等级表). */
  grades: Grade[];
  /** Number for a share: rounded down, to nearest half-up, or up (名额取整). Default `floor`. */
  rounding?: 'floor' | 'round' | 'ceil';
  /** Equal scores across the quota's border: all in (`include`) or all to the next grade (`exclude`) (压线并列). Default `exclude`. */
  tiesAtBorder?: 'include' | 'exclude';
}
