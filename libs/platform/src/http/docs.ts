import scalar from '@scalar/fastify-api-reference';
import type { FastifyInstance } from 'fastify';
import type { ServiceModule } from '../runtime/service-module';

/**
 * `/docs` shows the contracts of the services of this process in a browser. Everything it loads is served from here, and
 * nothing of it calls another host: no fonts, telemetry or assistants.
 */
export async function serveDocs(app: FastifyInstance, modules: ServiceModule[]): Promise<void> {
  await app.register(async (docs) => {
    docs.addHook('onRoute', (route) => {
      route.config = { ...route.config, public: true };
    });
    docs.addHook('onSend', async (_request, reply) => {
      reply.header(
        'content-security-policy',
        "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:",
      );
    });
    await docs.register(
      scalar as never,
      {
        routePrefix: '/docs',
        configuration: {
          title: 'Urbanpilot',
          sources: modules.map(({ name, title }) => ({
            title,
            url: `/${name}/v1/openapi.json`,
            agent: { disabled: true },
          })),
          withDefaultFonts: false,
          telemetry: false,
          showDeveloperTools: 'never',
          agent: { disabled: true },
          hideClientButton: true,
        },
      } as never,
    );
  });
}
