import type { Role } from '@urbanpilot/contract';
import type { UnitOfWork } from '../database/unit-of-work';
import type { LocalizedText } from '../problems/problem';

export const SIGN_OFF_STATES = ['running', 'signed', 'returned', 'withdrawn'] as const;
export type SignOffState = (typeof SIGN_OFF_STATES)[number];
export const SIGN_OFF_DECISIONS = ['prepared', 'approved', 'returned', 'withdrawn'] as const;
/** Auditors and experts look on. */
export const SIGNERS = ['office', 'pilot', 'department', 'leader', 'finance'] as const satisfies readonly Role[];

/** One step of a sign-off (审核环节), e.g. `checked`, `signed`; any of the roles takes it. */
export interface SignOffStep {
  code: string;
  name: LocalizedText;
  roles: readonly Role[];
}

/** A kind of document that is signed off inside its unit before it counts (审核签发). */
export interface SignOffKind {
  /** E.g. `report`. */
  kind: string;
  description: string;
  /** The steps until the office sets others. */
  defaultSteps: readonly SignOffStep[];
  /** The last step was taken: the subject counts from here. Runs in the transaction of that step. */
  signed(unit: UnitOfWork, subjectId: string, signOff: SignOff): Promise<void>;
  /** A step sent it back, or its preparer took it back (the sign-off's state tells which). */
  returned(unit: UnitOfWork, subjectId: string, signOff: SignOff, reason: string): Promise<void>;
}

/** The steps of a kind as they are set now. */
export interface SignOffRoute {
  kind: string;
  steps: readonly SignOffStep[];
  /** 0: nobody has set them, they are the kind's own. */
  version: number;
}

/** What a person did in a sign-off. */
export interface SignOffAct {
  /** 0: the preparation; then the steps in their order. */
  step: number;
  decision: (typeof SIGN_OFF_DECISIONS)[number];
  actedBy: string;
  actedAt: string;
  reason: string | null;
}

/** A document on its way through its unit. Its steps are those at its start. */
export interface SignOff {
  id: string;
  kind: string;
  subjectId: string;
  /** Null: of the whole city, for whoever reaches all of it. */
  territoryId: string | null;
  unitId: string | null;
  title: string;
  steps: readonly SignOffStep[];
  /** How many steps were taken. */
  passed: number;
  state: SignOffState;
  preparedBy: string;
  /** As what its preparer handed it in, who is told when it comes back. */
  preparedAs: Role | null;
  preparedAt: Date;
  endedAt: Date | null;
  acts: SignOffAct[];
  version: number;
}

/** The step that is due; none once it has ended. */
export function dueStep({
  state,
  steps,
  passed,
}: Pick<SignOff, 'state' | 'steps' | 'passed'>): SignOffStep | undefined {
  return state === 'running' ? steps[passed] : undefined;
}

/** A step with what was done at it. */
export interface TakenStep extends SignOffStep {
  act: SignOffAct | undefined;
}

export function takenSteps({ steps, acts }: Pick<SignOff, 'steps' | 'acts'>): TakenStep[] {
  return steps.map((step, index) => ({
    ...step,
    act: acts.find((act) => act.step === index + 1 && act.decision !== 'withdrawn'),
  }));
}

/** Codes that stand for two steps. */
export function doubledCodes(steps: readonly Pick<SignOffStep, 'code'>[]): number[] {
  const codes = steps.map(({ code }) => code);
  return codes.flatMap((code, index) => (codes.indexOf(code) === index ? [] : [index]));
}
