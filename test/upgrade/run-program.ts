import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Runs a JavaScript file to its end; throws with what it wrote when it did not end with 0. */
export async function runProgram(file: string, args: string[], variables: Record<string, string>): Promise<void> {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, LOG_LEVEL: 'warn', ...variables };
  try {
    await execute(process.execPath, [file, ...args], { env, maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${file} ${args.join(' ')} failed:\n${`${stdout}${stderr}`.slice(-4_000)}`, { cause: error });
  }
}
