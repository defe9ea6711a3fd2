/**
 * Tables of the issuer: signing keys, clients, and what oidc-provider stores (`oidc_payload`).
 * What can go wrong by hand is forbidden here: two active keys of one algorithm, the private half of a key in the
 * public column, a secret that is not a hash.
 */
export const issuerMigrationUp = `
CREATE TABLE signing_key (
  kid text NOT NULL,
  alg text NOT NULL,
  public_jwk jsonb NOT NULL,
  private_key bytea NOT NULL,
  private_key_nonce bytea NOT NULL,
  state text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  retired_at timestamptz,
  CONSTRAINT signing_key_pk PRIMARY KEY (kid),
  CONSTRAINT signing_key_kid_check CHECK (char_length(kid) BETWEEN 1 AND 128),
  CONSTRAINT signing_key_alg_check CHECK (alg IN ('ES256')),
  CONSTRAINT signing_key_public_jwk_check CHECK (NOT public_jwk ?| ARRAY['d', 'p', 'q', 'dp', 'dq', 'qi', 'k']),
  CONSTRAINT signing_key_nonce_check CHECK (octet_length(private_key_nonce) = 12),
  CONSTRAINT signing_key_state_check CHECK (state IN ('active', 'next', 'retired')),
  CONSTRAINT signing_key_retired_check CHECK ((state = 'retired') = (retired_at IS NOT NULL))
);
CREATE UNIQUE INDEX signing_key_one_active ON signing_key (alg) WHERE state = 'active';
COMMENT ON TABLE signing_key IS 'Keys that sign tokens; the private half is encrypted with a key from outside the database';
COMMENT ON COLUMN signing_key.private_key IS 'AES-256-GCM ciphertext of the private JWK followed by its 16-byte tag; the kid is authenticated with it';
COMMENT ON COLUMN signing_key.state IS 'active signs; next is announced before it signs; retired is kept for the record';

CREATE TABLE client (
  id text NOT NULL,
  name text NOT NULL,
  secret_hash text NOT NULL,
  scopes text[] NOT NULL DEFAULT '{}',
  grant_types text[] NOT NULL DEFAULT '{client_credentials}',
  redirect_uris text[] NOT NULL DEFAULT '{}',
  state text NOT NULL DEFAULT 'active',
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT client_pk PRIMARY KEY (id),
  CONSTRAINT client_id_check CHECK (id ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT client_name_check CHECK (char_length(name) BETWEEN 1 AND 200),
  CONSTRAINT client_secret_hash_check CHECK (secret_hash LIKE 'scrypt$%'),
  CONSTRAINT client_scopes_check CHECK (array_position(scopes, NULL) IS NULL),
  CONSTRAINT client_grant_types_check
    CHECK (grant_types <@ '{client_credentials,authorization_code,refresh_token}' AND cardinality(grant_types) > 0),
  CONSTRAINT client_redirect_uris_check CHECK (array_position(redirect_uris, NULL) IS NULL),
  CONSTRAINT client_state_check CHECK (state IN ('active', 'disabled')),
  CONSTRAINT client_version_check CHECK (version > 0)
);
COMMENT ON TABLE client IS 'OAuth 2.0 clients: systems that call the interfaces';
COMMENT ON COLUMN client.secret_hash IS 'scrypt$ln=..,r=..,p=..$salt$hash; the secret itself is shown once and never stored';
COMMENT ON COLUMN client.scopes IS 'The most that a token of this client may carry';

CREATE TABLE oidc_payload (
  model text NOT NULL,
  id text NOT NULL,
  payload jsonb NOT NULL,
  grant_id text,
  user_code text,
  uid text,
  consumed_at timestamptz,
  expires_at timestamptz,
  CONSTRAINT oidc_payload_pk PRIMARY KEY (model, id),
  CONSTRAINT oidc_payload_model_check CHECK (model ~ '^[A-Za-z]{1,64}$'),
  CONSTRAINT oidc_payload_id_check CHECK (char_length(id) BETWEEN 1 AND 512)
);
CREATE INDEX oidc_payload_grant_id_index ON oidc_payload (grant_id) WHERE grant_id IS NOT NULL;
CREATE INDEX oidc_payload_uid_index ON oidc_payload (model, uid) WHERE uid IS NOT NULL;
CREATE INDEX oidc_payload_user_code_index ON oidc_payload (model, user_code) WHERE user_code IS NOT NULL;
CREATE INDEX oidc_payload_expires_at_index ON oidc_payload (expires_at) WHERE expires_at IS NOT NULL;
COMMENT ON TABLE oidc_payload IS 'What the OpenID Connect library stores (sessions, codes, grants); expired rows are ignored, then swept';
`;

/** Takes back what {@link issuerMigrationUp} made; signing keys and clients are lost with it. */
export const issuerMigrationDown = `
DROP TABLE oidc_payload;
DROP TABLE client;
DROP TABLE signing_key;
`;
