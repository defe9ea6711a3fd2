import scalar from '@scalar/fastify-api-reference';
import type { FastifyInstance } from 'fastify';
import type { ServiceModule } from '../runtime/service-module';

/** The public client through which the page signs people in, where the demonstration has made it. */
export const DOCS_CLIENT = 'demo-docs';

/** Where the page lies, and where a sign-in comes back to. */
export const DOCS_PAGE = '/docs/';

interface DocsClient {
  id: string;
  redirectUri: string;
}

/**
 * `/docs` shows the contracts of the services of this process in a browser. Everything it loads is served from here, and
 * nothing of it calls another host: no fonts, telemetry or assistants. With `client` a person signs in there and tries
 * operations; without one he gives a public client of his own whose redirect URI is this page.
 */
export async function serveDocs(app: FastifyInstance, modules: ServiceModule[], client?: DocsClient): Promise<void> {
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
          favicon: 'data:,',
          sources: modules.map(({ name, title }) => ({
            title,
            url: `/${name}/v1/openapi.json`,
            agent: { disabled: true },
          })),
          authentication: signIn(modules, client),
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

/** People sign in by authorization code with PKCE; the scopes asked for are all that the client can have here. */
function signIn(modules: ServiceModule[], client: DocsClient | undefined): object {
  const authorizationCode = {
    // A public client names itself in the body: it has no secret to send in a header.
    ...{ 'x-usePkce': 'SHA-256', 'x-scalar-credentials-location': 'body' },
    ...(client && {
      'x-scalar-client-id': client.id,
      'x-scalar-redirect-uri': client.redirectUri,
      selectedScopes: modules.flatMap(({ scopes }) => Object.keys(scopes)),
    }),
  };
  return { preferredSecurityScheme: 'oauth2', securitySchemes: { oauth2: { flows: { authorizationCode } } } };
}
