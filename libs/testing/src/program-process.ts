import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const MAIN = join(resolve(__dirname, '../../..'), 'services/dist/main.js');
const READY = /is ready at|"msg":"Ready"/;
const START_MS = 120_000;
const STOP_MS = 30_000;

/** One process of the built program. */
export interface ProgramProcess {
  readonly pid: number;
  /** Everything that it wrote so far, for a failure's report. */
  output(): string;
  /** Ends it by SIGTERM and resolves with its exit code; by SIGKILL when it does not end in time. */
  stop(): Promise<number>;
  /** Ends it at once, as a crash does. */
  kill(): Promise<void>;
  /** Whether it has ended, by itself or otherwise. */
  hasEnded(): boolean;
}

/**
 * Starts the program with these arguments and variables; resolves when it says that it is ready. `read` gets all it
 * writes; `main` is another version's program.
 */
export async function startProgramProcess(
  args: string[],
  variables: Record<string, string>,
  read: (text: string) => void = () => undefined,
  main = MAIN,
): Promise<ProgramProcess> {
  const inherited = { PATH: process.env.PATH, HOME: process.env.HOME, LOG_LEVEL: 'info' };
  const child = spawn(process.execPath, [main, ...args], {
    env: { ...inherited, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const exited = new Promise<number>((settle) =>
    child.once('exit', (code, signal) => settle(code ?? (signal ? 128 : 0))),
  );
  let late: NodeJS.Timeout | undefined;
  const ready = new Promise<void>((settle, reject) => {
    late = setTimeout(() => reject(new Error(`The program was not ready in time:\n${output}`)), START_MS);
    const take = (chunk: Buffer) => {
      read(chunk.toString());
      output = (output + chunk.toString()).slice(-200_000);
      if (READY.test(output)) settle();
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    exited.then((code) => reject(new Error(`The program ended with ${code}:\n${output}`)), reject);
  });
  try {
    await ready;
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  } finally {
    clearTimeout(late);
  }
  return {
    pid: child.pid ?? 0,
    output: () => output,
    stop: () => stopProcess(child, exited),
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
  };
}

/** Runs a command of the built program to its end and answers what it wrote to standard output; fails unless it ends with 0. */
export async function runProgramCommand(args: string[], variables: Record<string, string>): Promise<string> {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, LOG_LEVEL: 'error', ...variables };
  return (await promisify(execFile)(process.execPath, [MAIN, ...args], { env })).stdout;
}

async function stopProcess(child: ChildProcess, exited: Promise<number>): Promise<number> {
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  const code = await exited;
  clearTimeout(late);
  return code;
}
