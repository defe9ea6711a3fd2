import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LIMIT_BYTES = 100_000;

function check(name: string, tool: string, ...args: string[]): boolean {
  try {
    execFileSync(process.execPath, [join('node_modules', tool), ...args], { encoding: 'utf8', stdio: 'pipe' });
    return true;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    process.stderr.write(`${name}: ${tool} found\n${stdout}${stderr}\n`);
    return false;
  }
}

/** Size, entry points (publint) and types (arethetypeswrong) of the packed engines; exit 1 when one is wrong. */
function main(): void {
  const folder = process.argv[2] ?? '';
  const tarballs = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
  let good = tarballs.length > 0;
  for (const file of tarballs) {
    const path = join(folder, file);
    const { size } = statSync(path);
    const small = size < LIMIT_BYTES;
    const entries = check(file, 'publint/src/cli.js', path, '--strict');
    const types = check(file, '@arethetypeswrong/cli/dist/index.js', path, '--profile', 'node16');
    const word = (right: boolean) => (right ? 'right' : 'WRONG');
    process.stdout.write(
      `${file}  ${size} bytes ${word(small)}  entry points ${word(entries)}  types ${word(types)}\n`,
    );
    good &&= small && entries && types;
  }
  process.exitCode = good ? 0 : 1;
}

main();
