import { Type } from 'typebox';

/** Headers of a POST that may be repeated under a key. */
export const IdempotencyHeader = {
  'idempotency-key': Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 255,
      pattern: '^[\\x21-\\x7e]+$',
      description: '幂等键: the same key and content give the first answer again for 72 h',
      examples: ['0f8fad5b-d9cb-469f-a165-70867728950e'],
    }),
  ),
};

/** Header of a change: the version that was read. */
export const IfMatchHeader = {
  'if-match': Type.Optional(
    Type.String({ maxLength: 100, description: '所读取的版本 (ETag); 428 without, 412 when stale', examples: ['"3"'] }),
  ),
};

/** Headers of a creating POST. */
export const PostHeaders = Type.Object(IdempotencyHeader);

/** Headers of a change that is not a POST. */
export const ChangeHeaders = Type.Object(IfMatchHeader);

/** Headers of a transition: a POST that changes an existing resource. */
export const TransitionHeaders = Type.Object({ ...IdempotencyHeader, ...IfMatchHeader });
