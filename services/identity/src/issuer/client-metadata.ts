import type { AllClientMetadata } from 'oidc-provider';
import { SIGNING_ALGORITHM } from './signing-keys';
import type { SqlRunner } from './sql-runner';

/** What the issuer can do now; a client row may hold more (rows outlive versions), which is then not offered. */
export interface Supported {
  readonly scopes: readonly string[];
  readonly grantTypes: readonly string[];
}

interface ClientRow {
  readonly id: string;
  readonly name: string;
  readonly secret_hash: string;
  readonly scopes: readonly string[];
  readonly grant_types: readonly string[];
  readonly redirect_uris: readonly string[];
}

/** The same as the table's check: an identifier that cannot exist is not asked for (NUL would be a database error). */
const CLIENT_ID = /^[A-Za-z0-9._-]{1,64}$/;

const among = (values: readonly string[], known: readonly string[]): string[] =>
  values.filter((value) => known.includes(value));

/** In oidc-provider's terms. `client_secret` carries the hash: the issuer compares by it, and no method signs with it. */
function toMetadata(row: ClientRow, supported: Supported): AllClientMetadata {
  const grantTypes = among(row.grant_types, supported.grantTypes);
  return {
    client_id: row.id,
    client_name: row.name,
    client_secret: row.secret_hash,
    scope: among(row.scopes, supported.scopes).join(' ') || undefined,
    grant_types: grantTypes,
    redirect_uris: [...row.redirect_uris],
    response_types: grantTypes.includes('authorization_code') ? ['code'] : [],
    token_endpoint_auth_method: 'client_secret_basic',
    id_token_signed_response_alg: SIGNING_ALGORITHM,
  };
}

/** The active client of that id. A disabled one is not found, so that it is refused exactly like an unknown one. */
export async function findClientMetadata(
  sql: SqlRunner,
  supported: Supported,
  id: string,
): Promise<AllClientMetadata | undefined> {
  if (!CLIENT_ID.test(id)) return undefined;
  const [row] = await sql.query<ClientRow>(
    `SELECT id, name, secret_hash, scopes, grant_types, redirect_uris
       FROM client WHERE id = $1 AND state = 'active'`,
    [id],
  );
  return row === undefined ? undefined : toMetadata(row, supported);
}
