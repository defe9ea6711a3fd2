import type { AllClientMetadata } from 'oidc-provider';
import { PERSON_SCOPES } from './sign-in-configuration';
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
  readonly kind: 'confidential' | 'public';
  /** The current hash and, while it overlaps, the previous one, joined by a blank. */
  readonly secret_hashes: string;
  readonly scopes: readonly string[];
  readonly grant_types: readonly string[];
  readonly redirect_uris: readonly string[];
  readonly post_logout_redirect_uris: readonly string[];
}

/** The same as the table's check: an identifier that cannot exist is not asked for (NUL would be a database error). */
const CLIENT_ID = /^[A-Za-z0-9._-]{1,64}$/;

const among = (values: readonly string[], known: readonly string[]): string[] =>
  values.filter((value) => known.includes(value));

/** In oidc-provider's terms. `client_secret` carries hashes: the issuer compares by them, and no method signs with it. */
function toMetadata(row: ClientRow, supported: Supported): AllClientMetadata {
  const grantTypes = among(row.grant_types, supported.grantTypes);
  const servesPeople = grantTypes.includes('authorization_code');
  const scopes = [...(servesPeople ? PERSON_SCOPES : []), ...among(row.scopes, supported.scopes)];
  return {
    client_id: row.id,
    client_name: row.name,
    ...(row.kind === 'confidential' && { client_secret: row.secret_hashes }),
    scope: scopes.join(' ') || undefined,
    grant_types: grantTypes,
    redirect_uris: [...row.redirect_uris],
    post_logout_redirect_uris: [...row.post_logout_redirect_uris],
    response_types: servesPeople ? ['code'] : [],
    token_endpoint_auth_method: row.kind === 'public' ? 'none' : 'client_secret_basic',
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
    `SELECT id, name, kind, scopes, grant_types, redirect_uris, post_logout_redirect_uris,
            concat_ws(' ', secret_hash, CASE WHEN previous_secret_until > now() THEN previous_secret_hash END) AS secret_hashes
       FROM client WHERE id = $1 AND state = 'active'`,
    [id],
  );
  return row === undefined ? undefined : toMetadata(row, supported);
}
