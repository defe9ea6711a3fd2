import type { AllocationLine, AllocationResult } from '@urbanpilot/allocation';
import type { Fen } from '../../money';

export const ALLOCATION_STATES = ['draft', 'simulated', 'proposed', 'approved', 'issued'] as const;
export type AllocationState = (typeof ALLOCATION_STATES)[number];

/** A value stated by hand for one territory, with what proves it. */
export interface ManualValue {
  territoryId: string;
  value: string;
  evidence: string;
}

/** A factor (因素): the scores of a published round, or values by hand. Weights and values are decimals as digits. */
export type Factor =
  | { source: 'round-score'; roundId: string; weight: string }
  | { source: 'manual'; name: string; weight: string; values: ManualValue[] };

export interface GradeCoefficient {
  grade: string;
  coefficient: string;
}

/** Floors (保底) or caps (封顶): one for every region, and others for some; `null`: none for the rest. */
export interface Limits {
  perRegion: Fen | null;
  overrides: { territoryId: string; amount: Fen }[];
}

export interface Exclusion {
  territoryId: string;
  reason: string;
}

/** What the amounts follow from; fixed once the allocation is proposed. */
export interface Terms {
  /** What is taken from the fund (分配总额); the reserve is a part of it. */
  pool: Fen;
  reserve: Fen;
  factors: Factor[];
  gradeCoefficients: GradeCoefficient[];
  /** Base amount (基数) of every region. */
  base: Fen;
  floors: Limits;
  caps: Limits;
  exclusions: Exclusion[];
}

/** What the engine answered, but for the lines, which are rows of their own. */
export type ResultHead = Omit<AllocationResult, 'lines'>;

/** An allocation plan (分配方案) of one fund among the regions of one programme. */
export interface Allocation extends Terms {
  id: string;
  fundId: string;
  programmeId: string;
  name: string;
  state: AllocationState;
  result: ResultHead | null;
  fingerprint: string | null;
  draftedBy: string;
  /** Who else has changed it; they are drafters too. */
  changedBy: string[];
  proposedBy: string | null;
  approvedBy: string | null;
  issuedBy: string | null;
  returnReason: string | null;
  documentNumber: string | null;
  issuedAt: Date | null;
  version: number;
  createdAt: Date;
}

/** The amount of one region (分配明细) with every step of the engine. */
export interface Line {
  allocationId: string;
  territoryId: string;
  territoryName: string;
  amountFen: Fen;
  /** Why the region takes no part; null if it does. */
  excludedReason: string | null;
  steps: AllocationLine;
}

/** What is divided among the regions: the pool without its reserve. */
export function distributedOf({ pool, reserve }: Pick<Terms, 'pool' | 'reserve'>): bigint {
  return BigInt(pool) - BigInt(reserve);
}
