import { createIssuer, type Issuer, type IssuerOptions } from './issuer';
import { ensureSigningKeys } from './signing-keys';

/** How long a process may go on with the keys that it knows; far less than the lead of a new key. */
const CHECK_MS = 10_000;

/**
 * The issuer with the keys in force. Keys are looked up in the database every few seconds while requests come; when one
 * has come or gone, or its time to sign has come, a new issuer takes over and requests under way end on the old one.
 */
export class IssuerHost {
  private issuer: Issuer | undefined;
  private checkedAt = Number.NEGATIVE_INFINITY;
  private checking: Promise<Issuer> | undefined;

  constructor(
    private readonly options: () => Promise<IssuerOptions>,
    private readonly now: () => number = Date.now,
  ) {}

  /** Who comes while the keys are being looked up waits for that; a failure is forgotten, and the next one tries again. */
  current(): Promise<Issuer> {
    if (this.issuer && Math.abs(this.now() - this.checkedAt) < CHECK_MS) return Promise.resolve(this.issuer);
    this.checking ??= this.check().finally(() => {
      this.checking = undefined;
    });
    return this.checking;
  }

  private async check(): Promise<Issuer> {
    const options = await this.options();
    const now = this.now();
    const keys = await ensureSigningKeys(options.sql, options.keyEncryptionKey, new Date(now));
    if (this.issuer?.keysVersion !== keys.version) this.issuer = await createIssuer(options, keys);
    this.checkedAt = now;
    return this.issuer as Issuer;
  }
}
