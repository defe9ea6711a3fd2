import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import type { ServiceModule } from '../runtime/service-module';
import { platformErrors } from './responses';

type OpenApiObject = Record<string, unknown>;

/**
 * Generates one OpenAPI 3.1 document per service from its route declarations: permissions become security requirements
 * and `x-roles`, published events become webhooks.
 */
export async function describeService(app: FastifyInstance, module: ServiceModule): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: module.title,
        description: module.description,
        version: '1.0.0',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/', description: '本安装 This installation' }],
      tags: [],
      components: {
        securitySchemes: {
          oauth2: {
            type: 'oauth2',
            description:
              'OAuth 2.0: 系统用客户端凭据，人员用授权码与 PKCE。 Client credentials for systems, authorization code with PKCE ' +
              '(S256) for people; JWT access tokens by RFC 9068',
            flows: {
              // First, because the documentation page opens with it.
              authorizationCode: {
                ...{ authorizationUrl: '/identity/auth', tokenUrl: '/identity/token', refreshUrl: '/identity/token' },
                scopes: module.scopes,
              },
              clientCredentials: { tokenUrl: '/identity/token', scopes: module.scopes },
            },
          },
        },
      },
      webhooks: Object.fromEntries(module.publishes.map((event) => [event.type, webhookOf(event)])) as never,
    },
    transform: ({ schema, url, route }) => {
      const { permission, public: open, idempotencyKey, responses } = route.config ?? {};
      const described = {
        ...schema,
        ...(schema?.headers ? { headers: withRequiredHeaders(schema.headers, idempotencyKey === 'required') } : {}),
        ...(schema && {
          response: { ...platformErrors({ method: route.method, schema }), ...responses },
        }),
        security: open ? [] : [{ oauth2: permission ? [permission.scope] : [] }],
        ...(permission && { 'x-roles': permission.roles }),
        ...(idempotencyKey === 'required' && { 'x-idempotency-key': 'required' }),
      };
      return { schema: described as never, url };
    },
  });
}

/**
 * The version is asked for wherever it is taken, the key where money moves. The routes look themselves, because a missing
 * one is a problem of its own (428, `idempotency-key-missing`) and not a failed validation.
 */
function withRequiredHeaders(schema: unknown, keyRequired: boolean): OpenApiObject {
  const { properties, ...rest } = schema as { properties: OpenApiObject };
  const wanted = ['if-match', ...(keyRequired ? ['idempotency-key'] : [])];
  return { ...rest, properties, required: wanted.filter((name) => name in properties) };
}

function webhookOf(event: ServiceModule['publishes'][number]): OpenApiObject {
  return {
    post: {
      operationId: `on.${event.type}`,
      security: [],
      summary: event.description,
      description: `CloudEvents 1.0, ${event.kind}. The schema is that of \`data\`.`,
      requestBody: { content: { 'application/json': { schema: event.schema } } },
      responses: { 204: { description: '已收到 Received' } },
    },
  };
}
