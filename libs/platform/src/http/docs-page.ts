import scalar from '@scalar/fastify-api-reference';
import fastify, { type FastifyInstance } from 'fastify';
import type { ServiceModule } from '../runtime/service-module';
import type { DocsClient } from './docs';

/** The page on a server of its own that does not listen. */
export async function openDocsPage(modules: ServiceModule[], client?: DocsClient): Promise<FastifyInstance> {
  const page = fastify();
  await page.register(
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
  await page.ready();
  return page;
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
