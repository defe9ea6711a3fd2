import type { CASE_DOMAINS } from '@urbanpilot/contract';
import { type FieldError, fieldError, type LocalizedText } from '@urbanpilot/platform';

export const CASE_STATES = ['planned', 'draft', 'submitted', 'reviewed', 'published', 'retired'] as const;
export type CaseState = (typeof CASE_STATES)[number];
export type CaseDomain = (typeof CASE_DOMAINS)[number];

/** States in which the region still writes; a case that was returned is a draft again. */
export const OPEN_STATES: readonly CaseState[] = ['planned', 'draft'];

/**
 * A practice worth copying (经验做法) of one territory; `PracticeCase` because `case` is a word of the language. Days are
 * ISO dates in Asia/Shanghai.
 */
export interface PracticeCase {
  id: string;
  programmeId: string;
  territoryId: string;
  /** The round that led to the invitation; null when the region wrote of its own accord. */
  roundId: string | null;
  title: string;
  domain: CaseDomain | null;
  problem: string | null;
  measures: string | null;
  results: string | null;
  conditions: string | null;
  state: CaseState;
  dueOn: string | null;
  /** Everybody who wrote on it; none of them reviews it. */
  authors: string[];
  submittedBy: string | null;
  publishedOn: string | null;
  version: number;
  createdAt: Date;
}

/** A case that may be submitted: nothing is left open. */
export type CompleteCase = PracticeCase & {
  [Field in 'domain' | 'problem' | 'measures' | 'results' | 'conditions']: NonNullable<PracticeCase[Field]>;
};

const NEEDED: { field: keyof CompleteCase; name: LocalizedText }[] = [
  { field: 'domain', name: { 'zh-CN': '领域', en: 'domain' } },
  { field: 'problem', name: { 'zh-CN': '解决的问题', en: 'problem' } },
  { field: 'measures', name: { 'zh-CN': '主要做法', en: 'measures' } },
  { field: 'results', name: { 'zh-CN': '取得成效', en: 'results' } },
  { field: 'conditions', name: { 'zh-CN': '推广条件', en: 'conditions for replication' } },
];

/** What a case lacks before it can be submitted, each as a field error that names it. */
export function missingParts(practice: PracticeCase): FieldError[] {
  return NEEDED.filter(({ field }) => practice[field] === null).map(({ field, name }) =>
    fieldError(`/${field}`, 'required', `缺少「${name['zh-CN']}」`, `the part "${name.en}" is missing`),
  );
}

/** Whether nothing is missing. */
export function isComplete(practice: PracticeCase): practice is CompleteCase {
  return missingParts(practice).length === 0;
}

/** The authors when this one has written, too. */
export function withAuthor(authors: readonly string[], author: string): string[] {
  return authors.includes(author) ? [...authors] : [...authors, author];
}
