import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { commonProblems } from '../problems/common-problems';
import { rawProblem } from './problem-handler';

const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** Node's names for what ends a request before it is one, and the problems that they are. */
const SOCKET_CODES: Record<string, keyof typeof commonProblems> = {
  HPE_HEADER_OVERFLOW: 'header-fields-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
};

/** Broken HTTP never becomes a request; answer it on the socket in the one error format. */
export function answerBrokenHttp(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const definition = commonProblems[SOCKET_CODES[error.code ?? ''] ?? 'malformed-request'];
  const body = rawProblem(definition, { reason: 'HTTP' });
  socket.end(
    `HTTP/1.1 ${definition.status} ${STATUS_CODES[definition.status]}\r\nContent-Type: ${PROBLEM_TYPE}\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

/** Node answers an `Expect` that it does not know with an empty body; this says it in the one error format. */
export function answerExpectation(_request: IncomingMessage, response: ServerResponse): void {
  const definition = commonProblems['expectation-failed'];
  const body = rawProblem(definition);
  response.writeHead(definition.status, {
    'content-type': PROBLEM_TYPE,
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  });
  response.end(body);
}
