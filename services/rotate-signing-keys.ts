import { rotateKeys } from '@urbanpilot/identity';
import type { Config, Logger } from '@urbanpilot/platform';
import { withIdentity } from './with-identity';

/** Adds the next signing key and prints which it is and from when it signs. */
export async function rotateSigningKeys(config: Config, log: Logger): Promise<void> {
  await withIdentity(config, log, async (context) => {
    process.stdout.write(`${JSON.stringify(await rotateKeys(context), null, 2)}\n`);
  });
}
