export const OBJECTION_STATES = ['pending', 'upheld', 'rejected'] as const;
export type ObjectionState = (typeof OBJECTION_STATES)[number];

/** What somebody says against what a notice tells (异议). */
export interface Objection {
  id: string;
  noticeId: string;
  territoryId: string | null;
  /** Who objects: a person or an organisation. */
  objector: string;
  text: string;
  state: ObjectionState;
  recordedBy: string;
  recordedAt: Date;
  answer: string | null;
  answeredBy: string | null;
  answeredAt: Date | null;
  version: number;
}

const MOST_STARS = 3;

/** A name of which the first character is left (GB/T 35273): 张三 → 张*. */
export function maskedName(name: string): string {
  const [first = '', ...rest] = name;
  return `${first}${'*'.repeat(Math.min(Math.max(rest.length, 1), MOST_STARS))}`;
}
