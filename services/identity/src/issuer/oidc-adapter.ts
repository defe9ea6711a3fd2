import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';
import { findClientMetadata, type Supported } from './client-metadata';
import type { SqlRunner } from './sql-runner';

interface PayloadRow {
  readonly payload: AdapterPayload;
  readonly consumed: number | null;
}

const SELECT_LIVE = `
  SELECT payload, floor(extract(epoch FROM consumed_at))::integer AS consumed
    FROM oidc_payload WHERE model = $1 AND (expires_at IS NULL OR expires_at > now())`;

/** Identifiers come from requests; what the table cannot hold is not there, rather than an error of the database. */
const storable = (id: string): boolean => id.length > 0 && id.length <= 512 && !id.includes('\0');

/** One model of oidc-provider (Session, Grant, AuthorizationCode …) in `oidc_payload`. */
class PayloadAdapter implements Adapter {
  constructor(
    private readonly sql: SqlRunner,
    private readonly model: string,
  ) {}

  async upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
    await this.sql.query(
      `INSERT INTO oidc_payload (model, id, payload, grant_id, user_code, uid, expires_at)
       VALUES ($1, $2, $3::jsonb, $4, $5, $6, now() + make_interval(secs => $7::double precision))
       ON CONFLICT (model, id) DO UPDATE SET payload = EXCLUDED.payload, grant_id = EXCLUDED.grant_id,
         user_code = EXCLUDED.user_code, uid = EXCLUDED.uid, expires_at = EXCLUDED.expires_at`,
      [
        this.model,
        id,
        JSON.stringify(payload),
        payload.grantId ?? null,
        payload.userCode ?? null,
        payload.uid ?? null,
        expiresIn ?? null,
      ],
    );
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    return this.findBy('id', id);
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.findBy('uid', uid);
  }

  findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return this.findBy('user_code', userCode);
  }

  async consume(id: string): Promise<void> {
    await this.sql.query('UPDATE oidc_payload SET consumed_at = now() WHERE model = $1 AND id = $2', [this.model, id]);
  }

  async destroy(id: string): Promise<void> {
    if (!storable(id)) return;
    await this.sql.query('DELETE FROM oidc_payload WHERE model = $1 AND id = $2', [this.model, id]);
  }

  /** A grant is revoked as a whole, whichever model asks: no code or token of it may outlive the others. */
  async revokeByGrantId(grantId: string): Promise<void> {
    await this.sql.query('DELETE FROM oidc_payload WHERE grant_id = $1', [grantId]);
  }

  private async findBy(column: 'id' | 'uid' | 'user_code', value: string): Promise<AdapterPayload | undefined> {
    if (!storable(value)) return undefined;
    const [row] = await this.sql.query<PayloadRow>(`${SELECT_LIVE} AND ${column} = $2`, [this.model, value]);
    if (row === undefined) return undefined;
    return row.consumed === null ? row.payload : { ...row.payload, consumed: row.consumed };
  }
}

/**
 * Clients are managed through identity's own interface; the library only reads them,
 * anew for every request, so that a change or a disabling counts at once.
 */
class ClientAdapter extends PayloadAdapter {
  constructor(
    private readonly clients: SqlRunner,
    private readonly supported: Supported,
  ) {
    super(clients, 'Client');
  }

  override find(id: string): Promise<AdapterPayload | undefined> {
    return findClientMetadata(this.clients, this.supported, id);
  }

  override upsert(): Promise<void> {
    return Promise.reject(new Error('Clients are not written by the OpenID Connect library.'));
  }

  override destroy(): Promise<void> {
    return Promise.reject(new Error('Clients are not removed by the OpenID Connect library.'));
  }
}

/** Storage of oidc-provider on the issuer's tables. */
export function createOidcAdapter(sql: SqlRunner, supported: Supported): AdapterFactory {
  return (model) => (model === 'Client' ? new ClientAdapter(sql, supported) : new PayloadAdapter(sql, model));
}

/** Removes what has expired, skipping what others hold, so that it never stands in the way of a sign-in. */
export const SWEEP_PAYLOADS = `
  WITH expired AS (
    SELECT model, id FROM oidc_payload WHERE expires_at <= now() ORDER BY expires_at LIMIT 100000 FOR UPDATE SKIP LOCKED
  )
  DELETE FROM oidc_payload USING expired WHERE oidc_payload.model = expired.model AND oidc_payload.id = expired.id`;
