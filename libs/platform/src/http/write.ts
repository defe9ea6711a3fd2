import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { canonicalJson } from '../audit/canonical-json';
import { actorId } from '../auth/actor';
import { actorOf } from '../auth/authenticate';
import { translateDatabaseError } from '../database/database-errors';
import type { UnitOfWork } from '../database/unit-of-work';
import { commonProblems } from '../problems/common-problems';
import { localeOf, Problem, toProblemBody } from '../problems/problem';
import type { ServiceContext } from '../runtime/service-context';
import { type Answer, sendText, serialize } from './answer';

/**
 * Runs a use case that writes, as one transaction, and sends its answer. With an Idempotency-Key the answer is stored
 * with the effect and given again when the request is repeated (IETF draft idempotency-key-header; docs/adr/0003).
 */
export async function write(
  context: ServiceContext,
  request: FastifyRequest,
  reply: FastifyReply,
  work: (unit: UnitOfWork) => Promise<Answer>,
): Promise<FastifyReply> {
  const key = idempotencyKeyOf(request);
  const { answer, text } = await context.transaction(actorOf(request), (unit) =>
    key ? once(unit, key, request, reply, work) : audited(unit, reply, work),
  );
  return answer.status >= 400 ? sendStoredProblem(reply, answer, text) : sendText(reply, answer, text);
}

interface Key {
  caller: string;
  method: string;
  route: string;
  key: string;
  fingerprint: string;
}

interface Done {
  answer: Omit<Answer, 'body' | 'rememberedBody'>;
  text: string;
  /** What is kept in place of the text, if that is another. */
  rememberedText?: string;
}

function idempotencyKeyOf(request: FastifyRequest): Key | undefined {
  const { config, url } = request.routeOptions;
  const key = request.headers['idempotency-key'];
  if (request.method !== 'POST') return undefined;
  if (key === undefined || Array.isArray(key)) {
    if (config.idempotencyKey === 'required') throw new Problem(commonProblems['idempotency-key-missing']);
    return undefined;
  }
  const content = canonicalJson({
    path: request.url,
    body: request.body ?? null,
    ifMatch: request.headers['if-match'],
  });
  return {
    caller: actorId(actorOf(request)),
    method: request.method,
    route: url ?? request.url,
    key,
    fingerprint: createHash('sha256').update(content).digest('hex'),
  };
}

/** No record, no write: a use case that changed something without an audit row is a fault. */
async function audited(
  unit: UnitOfWork,
  reply: FastifyReply,
  work: (unit: UnitOfWork) => Promise<Answer>,
): Promise<Done> {
  const answer = await work(unit);
  if (!unit.hasAudit) throw new Error('A write recorded no audit entry');
  const text = serialize(reply, answer);
  if (answer.rememberedBody === undefined) return { answer, text };
  return { answer, text, rememberedText: serialize(reply, { ...answer, body: answer.rememberedBody }) };
}

async function once(
  unit: UnitOfWork,
  key: Key,
  request: FastifyRequest,
  reply: FastifyReply,
  work: (unit: UnitOfWork) => Promise<Answer>,
): Promise<Done> {
  const stored = await lockAndFind(unit, key);
  if (stored) {
    if (stored.fingerprint !== key.fingerprint) throw new Problem(commonProblems['idempotency-key-reused']);
    return { answer: { status: stored.status, headers: stored.headers }, text: stored.body };
  }
  const done = await effectOrRefusal(unit, request, reply, work);
  const { status, headers } = done.answer;
  unit.rememberReply({ ...key, status, headers, body: done.rememberedText ?? done.text });
  return done;
}

/** A refusal by the domain's rules is an answer too: the effect is rolled back to a savepoint, the refusal is stored. */
async function effectOrRefusal(
  unit: UnitOfWork,
  request: FastifyRequest,
  reply: FastifyReply,
  work: (unit: UnitOfWork) => Promise<Answer>,
): Promise<Done> {
  unit.send('SAVEPOINT effect');
  try {
    return await audited(unit, reply, work);
  } catch (error) {
    const refusal = translateDatabaseError(error);
    if (!(refusal instanceof Problem) || !isBusinessRefusal(refusal)) throw error;
    unit.send('ROLLBACK TO SAVEPOINT effect');
    unit.discard();
    const locale = localeOf(request.headers['accept-language']);
    const body = toProblemBody(refusal, locale, `urn:urbanpilot:request:${request.id}`);
    const headers = { ...refusal.headers, 'content-language': locale, vary: 'Accept-Language' };
    return { answer: { status: refusal.definition.status, headers }, text: JSON.stringify(body) };
  }
}

/** Not a malformed request (400, 428), which the caller mends and sends again, and no fault of ours. */
function isBusinessRefusal({ definition: { status } }: Problem): boolean {
  return status > 400 && status < 500 && status !== 428;
}

interface StoredReply {
  locked: boolean;
  fingerprint: string | null;
  status: number;
  headers: Record<string, string>;
  body: string;
}

async function lockAndFind(unit: UnitOfWork, key: Key): Promise<(StoredReply & { fingerprint: string }) | undefined> {
  const parameters = [key.caller, key.method, key.route, key.key];
  const [row] = await unit.rows<StoredReply>(
    `SELECT l.locked, k.fingerprint, k.status, k.headers, k.body
     FROM (SELECT pg_try_advisory_xact_lock(hashtextextended(concat_ws(chr(10), $1::text, $2::text, $3::text, $4::text), 0)) AS locked) l
     LEFT JOIN idempotency_key k ON k.caller = $1 AND k.method = $2 AND k.route = $3 AND k.key = $4`,
    parameters,
  );
  if (!row?.locked) throw new Problem(commonProblems['idempotency-key-in-use'], { headers: { 'retry-after': '1' } });
  return row.fingerprint === null ? undefined : (row as StoredReply & { fingerprint: string });
}

function sendStoredProblem(reply: FastifyReply, answer: Omit<Answer, 'body'>, text: string): FastifyReply {
  return reply.code(answer.status).headers(answer.headers).type('application/problem+json; charset=utf-8').send(text);
}
