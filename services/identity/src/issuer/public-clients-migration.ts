/** Public clients (front ends without a secret), pages after sign-out, and a second secret while one is being replaced. */
export const publicClientsUp = `
ALTER TABLE client
  ALTER COLUMN secret_hash DROP NOT NULL,
  ADD COLUMN kind text NOT NULL DEFAULT 'confidential' CONSTRAINT client_kind_check CHECK (kind IN ('confidential', 'public')),
  ADD COLUMN post_logout_redirect_uris text[] NOT NULL DEFAULT '{}',
  ADD COLUMN previous_secret_hash text,
  ADD COLUMN previous_secret_until timestamptz,
  ADD CONSTRAINT client_secret_kind_check CHECK ((kind = 'public') = (secret_hash IS NULL)),
  ADD CONSTRAINT client_previous_secret_check CHECK (
    previous_secret_hash LIKE 'scrypt$%' AND (previous_secret_hash IS NULL) = (previous_secret_until IS NULL)
    AND (kind = 'confidential' OR previous_secret_hash IS NULL)),
  ADD CONSTRAINT client_public_grants_check CHECK (kind = 'confidential' OR NOT 'client_credentials' = ANY (grant_types)),
  ADD CONSTRAINT client_post_logout_check CHECK (array_position(post_logout_redirect_uris, NULL) IS NULL);
COMMENT ON COLUMN client.kind IS 'public: runs where it can keep no secret (a browser); proves itself by PKCE and its redirect URIs';
COMMENT ON COLUMN client.previous_secret_until IS 'Until when the secret before the current one is still taken';
`;

export const publicClientsDown = `
DELETE FROM client WHERE kind = 'public';
ALTER TABLE client DROP COLUMN kind, DROP COLUMN post_logout_redirect_uris, DROP COLUMN previous_secret_hash,
  DROP COLUMN previous_secret_until, ALTER COLUMN secret_hash SET NOT NULL;
`;
