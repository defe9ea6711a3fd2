import { Type } from 'typebox';
import { eventType } from '../event-type';
import { Closed, Day, Instant, Nullable, RoleSchema, Text, Uuid } from '../schema-parts';

const Person = (description: string) =>
  Closed({ issuer: Text('Issuer', 2000), subject: Text('Subject of the tokens', 255) }, description);
const Reach = Type.Array(Type.String({ minLength: 1, maxLength: 36 }), {
  maxItems: 10_000,
  description: 'Territory ids, or the single entry * for all',
});

export const postHandedOver = eventType({
  type: 'identity.post.transferred.v1',
  kind: 'fact',
  description: '岗位移交: from this day on somebody else holds a post, and with it the open work',
  schema: Closed(
    {
      postId: Uuid('Post that ended'),
      successorPostId: Uuid('Post that began'),
      unitId: Uuid('Unit of both'),
      role: RoleSchema,
      reach: Reach,
      title: Text('岗位名称', 100),
      on: Day('First day of the successor'),
      from: Person('Who held it'),
      to: Person('Who holds it'),
    },
    'A handover',
  ),
});

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
      reach: Reach,
      scopes: Type.Optional(
        Type.Array(Text('Scope', 50), { maxItems: 50, description: 'To which scopes it is limited; missing: to none' }),
      ),
      onBehalfOf: Type.Optional(
        Text('By delegation (代理): issuer|subject of the person for whom the holder acts', 2300),
      ),
      unitId: Type.Optional(Nullable(Uuid('Unit for which alone the holder acts; missing or null: all'))),
      validFrom: Instant('From when the grant holds'),
      validTo: Nullable(Instant('Until when the grant holds; null: open')),
    },
    'The whole grant',
  ),
});
