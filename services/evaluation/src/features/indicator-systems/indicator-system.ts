export const SYSTEM_STATES = ['draft', 'published'] as const;
export type SystemState = (typeof SYSTEM_STATES)[number];

/** How values become scores: compared among the regions of a round, or on the way from a base to a target. */
export const METHODS = ['min-max', 'target'] as const;
export type Method = (typeof METHODS)[number];

/** An indicator at its place in the system. */
export interface SystemItem {
  indicatorCode: string;
  /** The group it stands in; null stands for the root. */
  groupCode: string | null;
  /** Among its siblings; all siblings have one, or none has and they count equally. */
  weight: string | null;
  method: Method;
  base: string | null;
  target: string | null;
}

/** A dimension (维度). */
export interface SystemGroup {
  code: string;
  name: string;
  nameEn: string | null;
  parentCode: string | null;
  weight: string | null;
}

/** A grade (等次) and the least score that reaches it. */
export interface GradeCutOff {
  grade: string;
  min: string;
}

/** An indicator system (指标体系): what is measured and how it is put together into one score from 0 to 100. */
export interface IndicatorSystem {
  id: string;
  name: string;
  description: string | null;
  state: SystemState;
  items: SystemItem[];
  groups: SystemGroup[];
  grades: GradeCutOff[];
  version: number;
  createdAt: Date;
  publishedAt: Date | null;
}
