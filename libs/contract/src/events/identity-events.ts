import { Type } from 'typebox';
import { eventType } from '../event-type';
import { Closed, Instant, Nullable, RoleSchema, Text, Uuid } from '../schema-parts';

export const grantChanged = eventType({
  type: 'identity.grant.changed.v1',
  kind: 'state',
  description: '授权变更: a grant of a role over territories was given, changed or revoked',
  schema: Closed(
    {
      grantId: Uuid('Grant'),
      issuer: Text('Issuer whose subject this is', 2000),
      subject: Text('Subject of the tokens', 255),
      role: RoleSchema,
      reach: Type.Array(Type.String({ minLength: 1, maxLength: 36 }), {
        maxItems: 10_000,
        description: 'Territory ids, or the single entry * for all',
      }),
      unitId: Type.Optional(Nullable(Uuid('Unit for which alone the holder acts; missing or null: all'))),
      validFrom: Instant('From when the grant holds'),
      validTo: Nullable(Instant('Until when the grant holds; null: open')),
    },
    'The whole grant',
  ),
});
