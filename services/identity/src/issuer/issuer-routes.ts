import type { IncomingMessage, ServerResponse } from 'node:http';

/** The paths the issuer answers, without its prefix, and their methods; nothing else of the library is reachable. */
export const ISSUER_ROUTES: ReadonlyMap<string, readonly string[]> = new Map([
  ['/.well-known/openid-configuration', ['GET', 'HEAD', 'OPTIONS']],
  ['/.well-known/oauth-authorization-server', ['GET', 'HEAD', 'OPTIONS']],
  ['/jwks', ['GET', 'HEAD', 'OPTIONS']],
  ['/token', ['POST', 'OPTIONS']],
  ['/token/revocation', ['POST', 'OPTIONS']],
  ['/auth', ['GET', 'HEAD', 'POST']],
  ['/auth/:uid', ['GET']],
  ['/session/end', ['GET', 'POST']],
  ['/session/end/confirm', ['POST']],
  ['/session/end/success', ['GET']],
]);

/** The address at which a sign-in goes on after the pages. */
const RESUMED = /^\/auth\/[\w-]{1,64}$/;

/** A request before the issuer's prefix was taken off, as Express, Fastify and oidc-provider know it. */
export type MountedRequest = IncomingMessage & { originalUrl?: string };

export type RequestCallback = (request: MountedRequest, response: ServerResponse) => void;

const FORM = 'application/x-www-form-urlencoded';

function refuse(response: ServerResponse, status: number, body: object, headers: Record<string, string>): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(JSON.stringify(body));
}

/** OAuth's own form of an error (RFC 6749, section 5.2), also where the status is HTTP's. */
const invalidRequest = (description: string): object => ({ error: 'invalid_request', error_description: description });

/** The library reads bytes as UTF-8 whatever the header says; better to refuse than to misread a secret. */
function isPlainForm({ headers }: IncomingMessage): boolean {
  const [mediaType = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  const charsets = parameters
    .map((parameter) => parameter.trim())
    .filter((parameter) => parameter.startsWith('charset='));
  const encoding = headers['content-encoding'] ?? 'identity';
  return (
    mediaType.trim() === FORM &&
    encoding === 'identity' &&
    charsets.every((charset) => /^charset="?utf-8"?$/.test(charset))
  );
}

function pathWithin(prefix: string, url: string): string | undefined {
  const [path = ''] = url.split('?', 1);
  return path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : undefined;
}

function methodsOf(path: string): readonly string[] | undefined {
  return ISSUER_ROUTES.get(RESUMED.test(path) ? '/auth/:uid' : path);
}

/** Whether the connection to the person is encrypted follows from the issuer's address, not from what a request says. */
function asSeenFromOutside(request: IncomingMessage, protocol: string): void {
  request.headers['x-forwarded-proto'] = protocol;
  delete request.headers['x-forwarded-host'];
}

/**
 * Puts the issuer behind its prefix: answers what no handler may see (unknown path, other method, other media type),
 * and hands on the rest with the prefix taken off `url` and kept in `originalUrl`. The body must not have been read.
 */
export function mountBehindPrefix(prefix: string, protocol: string, handle: RequestCallback): RequestCallback {
  return (request, response) => {
    const url = request.url ?? '/';
    const path = pathWithin(prefix, url);
    const methods = path === undefined ? undefined : methodsOf(path);
    if (methods === undefined) {
      const problem = { type: 'about:blank', title: 'Not Found', status: 404 };
      return refuse(response, 404, problem, { 'content-type': 'application/problem+json' });
    }
    if (!methods.includes(request.method ?? '')) {
      const allow = methods.join(', ');
      return refuse(response, 405, invalidRequest(`only ${allow} is allowed here`), { allow });
    }
    if (request.method === 'POST' && !isPlainForm(request)) {
      return refuse(response, 415, invalidRequest(`the body must be ${FORM} in UTF-8`), { 'accept-post': FORM });
    }
    asSeenFromOutside(request, protocol);
    request.originalUrl ??= url;
    request.url = url.slice(prefix.length);
    return handle(request, response);
  };
}
