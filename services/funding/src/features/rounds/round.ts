/** A region's result in a published round (评估结果); the score is a decimal as digits. */
export interface RoundScore {
  territoryId: string;
  score: string;
  rank: number;
  grade: string;
}

/** A published round of the evaluation (评估轮次), which factors may refer to. It never changes. */
export interface Round {
  id: string;
  programmeId: string;
  name: string;
  period: string;
  results: RoundScore[];
}
