import { createLogger, loadConfig, startProgram } from '@urbanpilot/platform';
import { countingModule } from './counting-operation';

/** A worker that takes an operation and never ends it; its parent kills it. */
async function main(environment: Record<string, string>): Promise<void> {
  const forever = () => new Promise<void>(() => undefined);
  const config = loadConfig({ target: 'worker' }, environment);
  await startProgram(config, [countingModule(forever)], createLogger('silent', { pretty: false }));
}

void main(JSON.parse(process.argv[2] ?? '') as Record<string, string>);
