import type { FastifyReply } from 'fastify';
import { serializerOf } from './serialization';

/** What a use case answers over HTTP: status, headers and a body that the response schema describes. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body?: unknown;
  /** What is kept under the Idempotency-Key in place of the body, where the body holds a secret that is shown once. */
  rememberedBody?: unknown;
}

/** 200 with a representation; `version` becomes the ETag that If-Match asks for. */
export function ok(body: unknown, version?: number): Answer {
  return { status: 200, headers: etag(version), body };
}

/** 201 with the new resource and its address. */
export function created(body: unknown, location: string, version?: number): Answer {
  return { status: 201, headers: { location, ...etag(version) }, body };
}

/** 202 with the address of the operation that does the work. */
export function accepted(body: unknown, location: string): Answer {
  return { status: 202, headers: { location }, body };
}

function etag(version: number | undefined): Record<string, string> {
  return version === undefined ? {} : { etag: `"${version}"` };
}

/** The body as text, exactly as it will be sent; throws when it does not fit its response schema. */
export function serialize(reply: FastifyReply, answer: Answer): string {
  if (answer.body === undefined) return '';
  const serializer = serializerOf(reply, answer.status);
  return serializer ? serializer(answer.body) : JSON.stringify(answer.body);
}

/** Sends an answer whose body has been serialized already. */
export function sendText(reply: FastifyReply, answer: Omit<Answer, 'body'>, text: string): FastifyReply {
  reply.code(answer.status).headers(answer.headers);
  if (text === '') return reply.send();
  return reply.type('application/json; charset=utf-8').send(text);
}

/** Sends an answer. */
export function send(reply: FastifyReply, answer: Answer): FastifyReply {
  return sendText(reply, answer, serialize(reply, answer));
}
