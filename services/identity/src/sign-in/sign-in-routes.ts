import formbody from '@fastify/formbody';
import { type Locale, Problem, type ServiceContext } from '@urbanpilot/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { IssuerHost } from '../issuer/issuer-host';
import { chooseLocale, LANGUAGE_COOKIE } from '../issuer/page-locale';
import { errorPage, type PageFault } from '../pages/error-page';
import { originOf, pageHeaders } from '../pages/page';
import { changePasswordForm, showChangePassword } from './change-password-form';
import { findInteraction, type OpenInteraction } from './interaction';
import { BusyError } from './semaphore';
import { showSignIn, signInForm } from './sign-in-form';

/** One request to a page of an interaction. */
export interface PageRequest {
  request: FastifyRequest;
  reply: FastifyReply;
  context: ServiceContext;
  interaction: OpenInteraction;
  locale: Locale;
  /** Sends a page whose form may lead to the application. */
  show(text: string, status?: number): FastifyReply;
}

type PageHandler = (page: PageRequest) => Promise<FastifyReply>;

const FORM_BYTES = 16_384;
const FormField = Type.Optional(Type.String({ maxLength: FORM_BYTES }));

/** The fields of both forms; others, and one sent twice, are refused. */
const FormBody = Type.Object(
  { name: FormField, password: FormField, current: FormField, fresh: FormField, repeated: FormField },
  { additionalProperties: false },
);

/**
 * The pages on which people sign in: plain forms, without script. An interaction is known by its address and a cookie of
 * that address (HttpOnly, SameSite=Lax), so a form of another site reaches nothing; what a browser says to come from
 * another site is refused besides.
 */
export async function signInRoutes(app: FastifyInstance, context: ServiceContext, host: IssuerHost): Promise<void> {
  await app.register(formbody, { bodyLimit: FORM_BYTES });
  app.setErrorHandler((error, request, reply) => failedPage(error, request, reply, context));
  const on = (method: 'GET' | 'POST', url: string, handler: PageHandler) =>
    app.route({
      ...{ method, url, exposeHeadRoute: false, config: { public: true } },
      ...(method === 'POST' && { schema: { body: FormBody } }),
      handler: (request, reply) => withInteraction(context, host, request, reply, handler),
    });
  on('GET', '/interaction/:uid', showSignIn);
  on('POST', '/interaction/:uid', signInForm);
  on('GET', '/interaction/:uid/password', showChangePassword);
  on('POST', '/interaction/:uid/password', changePasswordForm);
}

async function withInteraction(
  context: ServiceContext,
  host: IssuerHost,
  request: FastifyRequest,
  reply: FastifyReply,
  handler: PageHandler,
): Promise<FastifyReply> {
  const { provider } = await host.current();
  const interaction = await findInteraction(provider, request, reply);
  const locale = localeOfPage(request, interaction);
  if (!interaction) return sendFault(reply, locale, 'expired', 400);
  if (request.method === 'POST' && isForeign(request)) return sendFault(reply, locale, 'refused', 403);
  keepLanguage(request, reply, locale, context);
  const targets = originOf(interaction.params.redirect_uri);
  const show = (text: string, status = 200) => reply.code(status).headers(pageHeaders(targets)).send(text);
  return handler({ request, reply, context, interaction, locale, show });
}

/** Browsers say where a request comes from (Fetch Metadata); older ones say nothing and rely on the cookie alone. */
function isForeign({ headers }: FastifyRequest): boolean {
  return ['cross-site', 'same-site'].includes(String(headers['sec-fetch-site']));
}

function localeOfPage({ query, headers }: FastifyRequest, interaction: OpenInteraction | undefined): Locale {
  return chooseLocale({
    asked: (query as Record<string, unknown>).lang,
    cookie: headers.cookie,
    uiLocales: interaction?.params.ui_locales,
    acceptLanguage: headers['accept-language'],
  });
}

/** The language that was chosen by the switch holds for the pages that follow. */
function keepLanguage(
  { query }: FastifyRequest,
  reply: FastifyReply,
  locale: Locale,
  { config }: ServiceContext,
): void {
  if ((query as Record<string, unknown>).lang === undefined) return;
  const { pathname, protocol } = new URL(config.issuerUrl);
  const secure = protocol === 'https:' ? '; Secure' : '';
  reply.header(
    'set-cookie',
    `${LANGUAGE_COOKIE}=${locale}; Path=${pathname}; Max-Age=31536000; HttpOnly; SameSite=Lax${secure}`,
  );
}

function sendFault(reply: FastifyReply, locale: Locale, fault: PageFault, status: number): FastifyReply {
  return reply.code(status).headers(pageHeaders()).send(errorPage(locale, fault));
}

/** People get a page, not a problem document; what is ours to mend goes to the log with its text. */
function failedPage(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  context: ServiceContext,
): FastifyReply {
  const status =
    error instanceof Problem ? error.definition.status : ((error as { statusCode?: number }).statusCode ?? 500);
  const locale = localeOfPage(request, undefined);
  if (status < 500) return sendFault(reply, locale, 'refused', status);
  if (error instanceof BusyError) context.log.warn({ err: error }, 'Too many passwords are being checked');
  else context.log.error({ err: error }, 'A sign-in page failed');
  return sendFault(reply.header('retry-after', '5'), locale, 'failed', 503);
}
