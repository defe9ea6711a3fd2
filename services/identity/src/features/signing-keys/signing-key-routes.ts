import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { Closed, Instant, Text } from '@urbanpilot/contract';
import {
  created,
  keyEncryptionKeyOf,
  PostHeaders,
  permission,
  responses,
  type ServiceContext,
  write,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { generateSigningKey } from '../../issuer/signing-keys';
import { rotateSigningKey } from './signing-key-service';

const SigningKeySchema = Closed(
  {
    kid: Text('密钥编号, as in the JWKS and in tokens', 128, ['4Zq2mVd3YkB0m5Tn2E1cQ8k7H6uWc0o9sVhJr5aXwLg']),
    signsFrom: Instant('开始签名的时间; published before'),
    createdAt: Instant('创建时间'),
  },
  '签名密钥 Signing key',
);

/** Rotation of the keys that sign tokens. */
export function signingKeyRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  app.post(
    '/signing-keys',
    {
      config: permission('identity:operate', ['office']),
      schema: {
        operationId: 'rotateSigningKeys',
        tags: ['签名密钥 Signing keys'],
        summary: '更换签名密钥 Rotate the signing key',
        description:
          '新密钥立即公布，提前期之后开始签名；旧密钥保留到其最后一个令牌到期。 The new key is published at once and ' +
          'signs after the lead time; the one before stays until the last token that it signed has expired.',
        headers: PostHeaders,
        response: responses({ 201: SigningKeySchema }, [409, 413, 415, 422]),
      },
    },
    async (request, reply) => {
      const key = await generateSigningKey(await keyEncryptionKeyOf(context));
      return write(context, request, reply, async (unit) => {
        const added = await rotateSigningKey(unit, key, context.config.environment.SIGNING_KEY_LEAD_MINUTES);
        const { kid, signsFrom, createdAt } = added;
        const body = { kid, signsFrom: signsFrom.toISOString(), createdAt: createdAt.toISOString() };
        return created(body, '/identity/jwks');
      });
    },
  );
}
