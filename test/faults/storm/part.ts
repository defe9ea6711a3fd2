import { type ProgramProcess, startProgramProcess } from '@urbanpilot/testing';

/** One process of the installation, started again with the same arguments whenever it was ended. */
export class Part {
  private process: ProgramProcess | undefined;
  private readonly earlierFaults: string[] = [];

  constructor(
    readonly name: string,
    private readonly args: string[],
    private readonly variables: Record<string, string>,
  ) {}

  async start(): Promise<void> {
    this.process = await startProgramProcess(this.args, this.variables);
  }

  get pid(): number {
    if (!this.process) throw new Error(`${this.name} is not running`);
    return this.process.pid;
  }

  /** Ends it as a crash does. */
  async kill(): Promise<void> {
    await this.process?.kill();
    this.collect();
  }

  /** Ends it by SIGTERM; answers its exit code. */
  async stop(): Promise<number> {
    const code = (await this.process?.stop()) ?? 0;
    this.collect();
    return code;
  }

  freeze(): void {
    process.kill(this.pid, 'SIGSTOP');
  }

  thaw(): void {
    process.kill(this.pid, 'SIGCONT');
  }

  /** Lines of all its lives with an error: level 50 and above means that a person must act. */
  get faults(): string[] {
    const lines = this.process?.output().split('\n') ?? [];
    return [...this.earlierFaults, ...lines.filter((line) => /"level":(50|60)|uncaught|unhandled/i.test(line))];
  }

  /** What its present life wrote, for a failure's report. */
  output(): string {
    return this.process?.output() ?? '';
  }

  private collect(): void {
    const faults = this.faults.slice(this.earlierFaults.length);
    this.earlierFaults.push(...faults);
    this.process = undefined;
  }
}
