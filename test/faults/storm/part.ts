import { type ProgramProcess, startProgramProcess } from '@urbanpilot/testing';

/** Level 50 and above means that a person must act. */
const FAULT = /"level":(50|60)|uncaught|unhandled/i;

/** One process of the installation, started again with the same arguments whenever it was ended. */
export class Part {
  /** Lines of all its lives with an error. */
  readonly faults: string[] = [];
  private process: ProgramProcess | undefined;
  private unfinished = '';

  constructor(
    readonly name: string,
    private readonly args: string[],
    private readonly variables: Record<string, string>,
  ) {}

  async start(): Promise<void> {
    this.process = await startProgramProcess(this.args, this.variables, (text) => this.read(text));
  }

  get pid(): number {
    if (!this.process) throw new Error(`${this.name} is not running`);
    return this.process.pid;
  }

  /** Whether it ended though nobody ended it. */
  get hasDied(): boolean {
    return this.process?.hasEnded() ?? false;
  }

  /** Ends it as a crash does. */
  async kill(): Promise<void> {
    await this.process?.kill();
    this.process = undefined;
  }

  /** Ends it by SIGTERM; answers its exit code. */
  async stop(): Promise<number> {
    const code = (await this.process?.stop()) ?? 0;
    this.process = undefined;
    return code;
  }

  freeze(): void {
    process.kill(this.pid, 'SIGSTOP');
  }

  thaw(): void {
    process.kill(this.pid, 'SIGCONT');
  }

  /** What its present life wrote last, for a failure's report. */
  output(): string {
    return this.process?.output() ?? '';
  }

  private read(text: string): void {
    const lines = (this.unfinished + text).split('\n');
    this.unfinished = lines.pop() ?? '';
    this.faults.push(...lines.filter((line) => FAULT.test(line)));
  }
}
