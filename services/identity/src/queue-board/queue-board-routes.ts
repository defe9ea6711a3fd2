import { createHash, randomBytes } from 'node:crypto';
import {
  AuditTally,
  actorWithoutRights,
  BOARD_POLICY,
  commonProblems,
  notFound,
  openQueueBoard,
  Problem,
  type QueueBoard,
  type ServiceContext,
  unauthenticated,
} from '@urbanpilot/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IssuerHost } from '../issuer/issuer-host';
import { BOARD_CLIENT, boardReturn } from '../issuer/own-clients';
import { chooseLocale } from '../issuer/page-locale';
import { errorPage } from '../pages/error-page';
import { pageHeaders } from '../pages/page';
import { visitorOf } from './board-visitor';

const OPEN = { exposeHeadRoute: false, config: { public: true } };

/**
 * Bull Board for the office of the whole city, in a browser: whoever is not signed in is led to the sign-in page and back.
 * Only what reads is served, so nothing that another site makes the browser send could change anything.
 */
export async function queueBoardRoutes(app: FastifyInstance, context: ServiceContext, host: IssuerHost): Promise<void> {
  const home = `${new URL(context.config.issuerUrl).pathname.replace(/\/$/, '')}/queues/`;
  const refused = new AuditTally(context);
  app.addHook('onClose', () => refused.stop());
  let board: QueueBoard | undefined;

  app.get('', OPEN, async (_request, reply) => reply.redirect(home, 302));
  // The session is there now; the code that came along is nobody's to exchange and ends within a minute.
  app.get('/signed-in', OPEN, async (_request, reply) => reply.redirect(home, 303));
  app.get('/*', OPEN, async (request, reply) => {
    const path = `/${(request.params as { '*': string })['*']}`;
    const visitor = await visitorOf(context, host, request, reply);
    if (visitor.kind === 'nobody') return askToSignIn(context, path, reply);
    if (visitor.kind === 'other') {
      refused.note(actorOf(context, visitor.id, request), 'queue-board', {
        ...{ action: 'access.refused', resourceType: 'page', resourceId: home, detail: { status: 403 } },
      });
      return refusePage(request, reply);
    }
    board ??= openQueueBoard(context.queues, home);
    const answer = await answerOf(board, context, { path, query: request.query as Record<string, unknown> });
    if (!answer) throw notFound();
    return reply
      .code(answer.status)
      .headers({ 'content-security-policy': BOARD_POLICY, 'content-type': answer.type, 'x-frame-options': 'DENY' })
      .send(answer.body);
  });
}

/** The queue may be away while the rest of the program is not: that is told, and not logged as a fault of ours. */
async function answerOf(board: QueueBoard, { log }: ServiceContext, request: Parameters<QueueBoard['answer']>[0]) {
  return board.answer(request).catch((error: unknown) => {
    log.warn({ err: error }, 'The queues could not be looked at');
    throw new Problem(commonProblems.unavailable, { headers: { 'retry-after': '5' } });
  });
}

/** A person is led to the sign-in page; what the page fetches by itself is refused, so that it says so. */
function askToSignIn({ config }: ServiceContext, path: string, reply: FastifyReply): FastifyReply {
  if (path.startsWith('/api/') || path.startsWith('/static/')) throw unauthenticated('session');
  const parameters = new URLSearchParams({
    ...{ client_id: BOARD_CLIENT, response_type: 'code', scope: 'openid', redirect_uri: boardReturn(config.issuerUrl) },
    ...{ code_challenge_method: 'S256', state: randomBytes(16).toString('base64url') },
    code_challenge: createHash('sha256').update(randomBytes(32)).digest('base64url'),
  });
  return reply.redirect(`${config.issuerUrl}/auth?${parameters}`, 302);
}

function refusePage(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { cookie, 'accept-language': acceptLanguage } = request.headers;
  return reply
    .code(403)
    .headers(pageHeaders())
    .send(errorPage(chooseLocale({ cookie, acceptLanguage }), 'forbidden'));
}

function actorOf({ config }: ServiceContext, subject: string, { id }: FastifyRequest) {
  return actorWithoutRights({ issuer: config.issuerUrl, subject }, id);
}
