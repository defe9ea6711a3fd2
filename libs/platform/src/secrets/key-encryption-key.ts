import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import type { Config } from '../config/config-schema';
import { loadOrCreateKeyEncryptionKey } from './key-encryption';

/** The key that encrypts the installation's secrets at rest, from the environment or the private file of the installation. */
export function keyEncryptionKeyOf({ config }: { config: Config }): Promise<KeyObject> {
  const { KEY_ENCRYPTION_KEY, DATA_DIR } = config.environment;
  const given = KEY_ENCRYPTION_KEY === undefined ? {} : { envValue: KEY_ENCRYPTION_KEY };
  return loadOrCreateKeyEncryptionKey({ ...given, file: join(DATA_DIR, 'keys', 'key-encryption-key') });
}
