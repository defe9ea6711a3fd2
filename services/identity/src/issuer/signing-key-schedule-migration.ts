/**
 * When a key signs follows from time alone, so that replicas agree without telling each other: the latest key whose
 * `signs_from` has come signs. It replaces the states, which somebody would have to advance.
 */
export const signingKeyScheduleUp = `
ALTER TABLE signing_key ADD COLUMN signs_from timestamptz NOT NULL DEFAULT to_timestamp(0);
DELETE FROM signing_key WHERE state <> 'active';
DROP INDEX signing_key_one_active;
ALTER TABLE signing_key DROP COLUMN state, DROP COLUMN retired_at, ALTER COLUMN signs_from DROP DEFAULT,
  ADD CONSTRAINT signing_key_signs_from_unique UNIQUE (alg, signs_from);
COMMENT ON COLUMN signing_key.signs_from IS 'From when it signs, until the next one does; published before, and until its last token has expired. The first: 1970';
`;

export const signingKeyScheduleDown = `
ALTER TABLE signing_key ADD COLUMN state text, ADD COLUMN retired_at timestamptz,
  DROP CONSTRAINT signing_key_signs_from_unique;
UPDATE signing_key k SET state = CASE WHEN signs_from = (SELECT max(signs_from) FROM signing_key a WHERE a.alg = k.alg AND a.signs_from <= now())
  THEN 'active' WHEN signs_from > now() THEN 'next' ELSE 'retired' END;
UPDATE signing_key SET retired_at = now() WHERE state = 'retired';
ALTER TABLE signing_key ALTER COLUMN state SET NOT NULL, DROP COLUMN signs_from,
  ADD CONSTRAINT signing_key_state_check CHECK (state IN ('active', 'next', 'retired')),
  ADD CONSTRAINT signing_key_retired_check CHECK ((state = 'retired') = (retired_at IS NOT NULL));
CREATE UNIQUE INDEX signing_key_one_active ON signing_key (alg) WHERE state = 'active';
`;
