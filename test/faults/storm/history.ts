/** What a client knows of one write: sent under a key until it was answered, or given up. */
export interface Write {
  client: string;
  path: string;
  body: unknown;
  version: number | undefined;
  key: string;
  /** Status and body of the first answer; undefined when the client gave up before one came. */
  answer: { status: number; text: string } | undefined;
}

/** What the clients were told; the checker compares it with what is there. */
export class History {
  readonly writes: Write[] = [];
  /** What must not be, seen while the load ran: a 5xx of ours, another answer to a repeated key, no answer at all. */
  readonly violations: string[] = [];
  /** Final states by path, as the last answer told them. */
  readonly states = new Map<string, Record<string, unknown>>();
  private readonly unanswered = new Map<string, number>();

  /** Writes that were answered so far. */
  get acknowledged(): number {
    return this.writes.filter(({ answer }) => answer !== undefined).length;
  }

  /** Keeps what was answered last about a resource. */
  know(path: string, state: Record<string, unknown>): void {
    this.states.set(path, state);
  }

  violated(what: string): void {
    this.violations.push(what);
  }

  /** How often sending had to be repeated, by what came instead of an answer. */
  repeated(why: string): void {
    this.unanswered.set(why, (this.unanswered.get(why) ?? 0) + 1);
  }

  summary(): string {
    const answered = this.writes.filter(({ answer }) => answer !== undefined);
    const accepted = answered.filter(({ answer }) => answer && answer.status < 300).length;
    const repeats = [...this.unanswered].map(([why, count]) => `${why} ${count}`).join(', ');
    const givenUp = this.writes.length - answered.length;
    return `${accepted} writes acknowledged, ${answered.length - accepted} refused, ${givenUp} given up; sent again after: ${repeats || 'nothing'}`;
  }
}
