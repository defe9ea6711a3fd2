import { keyEncryptionKeyOf, type ServiceContext, systemActor } from '@urbanpilot/platform';
import { rotateSigningKey } from '../features/signing-keys/signing-key-service';
import { generateSigningKey } from '../issuer/signing-keys';

/** Adds the next signing key from the command line. @throws Problem `rotation-under-way`. */
export async function rotateKeys(context: ServiceContext): Promise<{ kid: string; signsFrom: string }> {
  const key = await generateSigningKey(await keyEncryptionKeyOf(context));
  const lead = context.config.environment.SIGNING_KEY_LEAD_MINUTES;
  const { kid, signsFrom } = await context.transaction(systemActor('rotate-keys'), (unit) =>
    rotateSigningKey(unit, key, lead),
  );
  return { kid, signsFrom: signsFrom.toISOString() };
}
