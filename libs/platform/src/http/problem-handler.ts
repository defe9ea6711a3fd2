import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { translateDatabaseError } from '../database/database-errors';
import { commonProblems } from '../problems/common-problems';
import { localeOf, Problem, type ProblemDefinition, toProblemBody } from '../problems/problem';
import { insteadOf } from './limits/limit-requests';
import type { RequestLimits } from './limits/request-limits';
import { problemOfInvalidRequest } from './validation';

/** Fastify's own refusals (parser, router, limits) and the problems that they are. */
const FASTIFY_CODES: Record<string, [code: keyof typeof commonProblems, parameters?: Record<string, string>]> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['unsupported-media-type', { accepted: 'application/json' }],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['malformed-request', { reason: 'Content-Length' }],
  FST_ERR_CTP_INVALID_JSON_BODY: ['malformed-json', { reason: 'syntax' }],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['malformed-json', { reason: 'empty' }],
  FST_ERR_BAD_URL: ['malformed-request', { reason: 'URL' }],
  FST_ERR_MAX_PARAM_LENGTH: ['uri-too-long'],
};

/** Turns whatever was thrown into the one error format (RFC 9457). The text of a fault of ours stays in the log. */
export function answerProblems(app: FastifyInstance, limits?: RequestLimits): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = toProblem(error, request.routeOptions.bodyLimit);
    return sendProblem(limits ? insteadOf(problem, request, reply, limits) : problem, request, reply, error);
  });
}

/** The problem that an error is; `bodyLimit` is that of the route, in bytes. */
export function toProblem(error: unknown, bodyLimit?: number): Problem {
  const translated = translateDatabaseError(error);
  if (translated instanceof Problem) return translated;
  const invalid = problemOfInvalidRequest(translated);
  if (invalid) return invalid;
  const { code, statusCode } = translated as Partial<FastifyError>;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return new Problem(commonProblems['payload-too-large'], { parameters: { limit: bodyLimit ?? '' } });
  }
  const known = code ? FASTIFY_CODES[code] : undefined;
  if (known) return new Problem(commonProblems[known[0]], { parameters: known[1] ?? {} });
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return new Problem(commonProblems['malformed-request'], { parameters: { reason: code ?? 'HTTP' } });
  }
  return new Problem(commonProblems.internal);
}

/** Sends a problem in the caller's language and logs it by its weight. */
export function sendProblem(
  problem: Problem,
  request: FastifyRequest,
  reply: FastifyReply,
  cause?: unknown,
): FastifyReply {
  const { status, code } = problem.definition;
  // A refusal for load says nothing beyond its status, and there are many of them just when time is short.
  if (code === 'overloaded' || status === 429) request.log.debug({ problem: code });
  else if (status >= 500 && code !== 'unavailable')
    request.log.error({ err: cause, problem: code }, 'A request failed');
  else if (status >= 500) request.log.warn({ err: cause, problem: code }, 'A dependency is away');
  else request.log.info({ problem: code, errors: problem.errors.map(({ pointer, rule }) => `${pointer} ${rule}`) });
  const locale = localeOf(request.headers['accept-language']);
  return reply
    .code(status)
    .headers({ ...problem.headers, 'content-language': locale, vary: 'Accept-Language' })
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(toProblemBody(problem, locale, `urn:urbanpilot:request:${request.id}`)));
}

/** A problem as raw text, for refusals before there is a request object (broken HTTP, header too large). */
export function rawProblem(definition: ProblemDefinition, parameters: Record<string, string> = {}): string {
  const body = toProblemBody(new Problem(definition, { parameters }), 'zh-CN', 'urn:urbanpilot:request:none');
  return JSON.stringify(body);
}
