import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const REPOSITORY = resolve(__dirname, '../../../..');
const run = promisify(execFile);

/** Runs a library's own benchmark in a process of its own and answers what it printed. */
export async function runScript(workspace: string, args: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, args, { cwd: resolve(REPOSITORY, workspace), maxBuffer: 1 << 24 });
  return stdout;
}
