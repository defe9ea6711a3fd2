import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import type { ServiceContext } from '@urbanpilot/platform';
import { loadOrCreateKeyEncryptionKey } from './issuer/key-encryption';

/** The key that encrypts the signing keys, from the environment or the private file of the installation. */
export function keyEncryptionKeyOf({ config }: Pick<ServiceContext, 'config'>): Promise<KeyObject> {
  const { KEY_ENCRYPTION_KEY, DATA_DIR } = config.environment;
  const given = KEY_ENCRYPTION_KEY === undefined ? {} : { envValue: KEY_ENCRYPTION_KEY };
  return loadOrCreateKeyEncryptionKey({ ...given, file: join(DATA_DIR, 'keys', 'key-encryption-key') });
}
