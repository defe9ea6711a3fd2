import { type Actor, AuditTally, actorWithoutRights, type ServiceContext } from '@urbanpilot/platform';
import { v4 as uuidv4 } from 'uuid';
import type { SignIn } from './issuer/record-sign-ins';

const RESOURCE = { resourceType: 'endpoint', resourceId: '/identity/token' };

/**
 * Records sign-ins: each success in a row of its own before the token leaves, refusals counted per client and minute.
 * Unknown clients are counted as one, because their names are whatever somebody sends.
 */
export class SignInRecorder {
  private readonly refused: AuditTally;

  constructor(private readonly context: ServiceContext) {
    this.refused = new AuditTally(context);
  }

  async record({ clientId, grantType, scope, error, address }: SignIn): Promise<void> {
    const actor = this.actorOf(clientId ?? 'unknown-client');
    const detail = { grantType: grantType ?? null, address: address ?? null };
    if (error !== undefined) {
      this.refused.note(actor, `sign-in ${error}`, {
        action: 'sign-in.refused',
        ...RESOURCE,
        detail: { ...detail, error },
      });
      return;
    }
    await this.context.transaction(actor, async (unit) =>
      unit.audit({ action: 'sign-in.granted', ...RESOURCE, detail: { ...detail, scope: scope ?? null } }),
    );
  }

  stop(): Promise<void> {
    return this.refused.stop();
  }

  private actorOf(subject: string): Actor {
    const { issuerUrl: issuer } = this.context.config;
    return actorWithoutRights({ issuer, subject }, uuidv4());
  }
}
