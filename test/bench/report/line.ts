/** One line of the table. */
export interface Line {
  bench: string;
  what: string;
  ours: string;
  raw: string;
  ratio: string;
  spread: string;
  goal: string;
  met: boolean;
  /** Everything behind the line, for the results file. */
  detail: Record<string, unknown>;
}
