import type { FastifyInstance } from 'fastify';
import type { ServiceModule } from '../runtime/service-module';

/** The public client through which the page signs people in, where the demonstration has made it. */
export const DOCS_CLIENT = 'demo-docs';

/** Where the page lies, and where a sign-in comes back to. */
export const DOCS_PAGE = '/docs/';

export interface DocsClient {
  id: string;
  redirectUri: string;
}

const POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:";

/**
 * `/docs` shows the contracts of the services of this process in a browser. Everything it loads is served from here, and
 * nothing of it calls another host: no fonts, telemetry or assistants. With `client` a person signs in there and tries
 * operations; without one he gives a public client of his own whose redirect URI is this page. Its library is loaded when
 * somebody asks for the page: it is large, and most processes are never asked.
 */
export function serveDocs(app: FastifyInstance, modules: ServiceModule[], client?: DocsClient): void {
  let page: Promise<FastifyInstance> | undefined;
  const open = (): Promise<FastifyInstance> => {
    const { openDocsPage } = require('./docs-page') as typeof import('./docs-page');
    return openDocsPage(modules, client);
  };
  app.addHook('onClose', async () => (await page)?.close());
  for (const url of ['/docs', DOCS_PAGE, `${DOCS_PAGE}js/scalar.js`]) {
    app.get(url, { config: { public: true } }, async (request, reply) => {
      page ??= open();
      const { statusCode, headers, rawPayload } = await (await page).inject(request.url);
      if (headers.location) reply.header('location', headers.location);
      if (headers['content-type']) reply.header('content-type', headers['content-type']);
      return reply.code(statusCode).header('content-security-policy', POLICY).send(rawPayload);
    });
  }
}
