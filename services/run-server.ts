import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, type Logger, startProgram } from '@urbanpilot/platform';
import closeWithGrace from 'close-with-grace';
import { modules } from './modules';
import { seedDemonstration } from './seed-demonstration';
import { withDatabase } from './with-database';

/** Starts the program and keeps it until a signal; then stops in reverse order, the database last, with a deadline. */
export async function runServer(config: Config, log: Logger): Promise<void> {
  mkdirSync(config.environment.DATA_DIR, { recursive: true });
  let stop: () => void = () => undefined;
  const stopAsked = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const run = withDatabase(config, log, async (connected) => {
    const program = await startProgram(connected, modules, log);
    try {
      if (config.seed !== 'none') await seedDemonstration(connected, program);
      if (program.app) announce(connected);
      else log.info({ target: config.target }, 'Ready');
      await stopAsked;
    } finally {
      await program.stop();
    }
  });
  closeWithGrace({ delay: config.environment.SHUTDOWN_SECONDS * 1000, logger: log }, async ({ signal, err }) => {
    if (err) log.error({ err }, 'The program ends because of an unexpected fault');
    else log.info({ signal }, 'Stopping');
    stop();
    await run;
  });
  await run;
}

/** Tells a person where things are, and other programs through a file in the data directory. */
function announce(config: Config): void {
  const { publicUrl, environment } = config;
  writeFileSync(join(environment.DATA_DIR, 'address'), `${publicUrl}\n`);
  const lines = [`Urbanpilot is ready at ${publicUrl}`, `  Documentation  ${publicUrl}/docs`];
  if (config.seed !== 'none') {
    lines.push(
      `  Clients        ${join(environment.DATA_DIR, 'demo-clients.json')} (one per role)`,
      `  A token        curl -s -u CLIENT_ID:CLIENT_SECRET -d grant_type=client_credentials -d scope=regions:read ${publicUrl}/identity/token`,
    );
  }
  if (config.seed === 'demo') {
    lines.push(
      `  People         ${join(environment.DATA_DIR, 'demo-accounts.json')} (one per role; sign-in by authorization code, see README)`,
    );
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}
