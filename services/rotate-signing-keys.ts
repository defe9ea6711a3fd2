import { identityModule, rotateKeys } from '@urbanpilot/identity';
import type { Config, Logger } from '@urbanpilot/platform';
import { withModule } from './with-module';

/** Adds the next signing key and prints which it is and from when it signs. */
export async function rotateSigningKeys(config: Config, log: Logger): Promise<void> {
  await withModule(config, log, identityModule, async (context) => {
    process.stdout.write(`${JSON.stringify(await rotateKeys(context), null, 2)}\n`);
  });
}
