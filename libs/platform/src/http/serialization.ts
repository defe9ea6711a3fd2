import type { FastifyInstance, FastifyReply } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The response schemas by status; put here by `serializeLazily`. */
    responses?: Record<string, unknown>;
  }
}

type Serializer = (body: unknown) => string;

/**
 * Keeps Fastify from compiling every response of every route at the start: that took a third of it, most of it for
 * problems, which are sent as text. The schemas move to the route's config, where the contract and `serializerOf` find them.
 */
export function serializeLazily(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    const { response, ...schema } = route.schema ?? {};
    if (!response) return;
    route.config = { ...route.config, responses: response as Record<string, unknown> };
    route.schema = schema;
  });
}

/** The serializer of a status of this route, compiled at its first answer; undefined where the route describes none. */
export function serializerOf(reply: FastifyReply, status: number): Serializer | undefined {
  const schema = reply.routeOptions.config.responses?.[status];
  if (!schema || 'content' in (schema as object)) return undefined;
  return reply.compileSerializationSchema(schema as Record<string, unknown>) as Serializer;
}
