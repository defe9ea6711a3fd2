import type { LocalText } from './local-text';

/** One bonus or penalty item (加分项、扣分项). Points = `perUnit` × max(0, value − `from`), at most `cap`; a missing value gives none. */
export interface AdjustmentItem {
  /** Code, unique among items (代码). */
  code: string;
  /** Bonus adds, penalty takes off (加分或扣分). */
  kind: 'bonus' | 'penalty';
  /** Column of the data with the count or value (数据列). */
  indicator: string;
  /** Name (名称). */
  name?: LocalText;
  /** Points for one unit (每单位分值), > 0. Default 1: the column holds points. */
  perUnit?: number;
  /** Counting begins above this (起计值). Default 0. */
  from?: number;
  /** Only whole units count (只计整数). Default false. */
  wholeUnits?: boolean;
  /** Most points of this item (单项上限). */
  cap?: number;
}

/** Bonus and penalty (加减分), applied to the root's score before vetoes. */
export interface Adjustments {
  /** Items (项目). */
  items: AdjustmentItem[];
  /** Most bonus points together (加分上限). */
  bonusCap?: number;
  /** Most penalty points together (扣分上限). */
  penaltyCap?: number;
  /** The score afterwards is cut to this interval (总分区间), for instance [0, 100]. */
  limit?: [number, number];
}
