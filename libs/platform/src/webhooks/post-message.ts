import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { guardedLookup, hostOf, isAllowed, type Network, RefusedTargetError } from './target-guard';

/** One message to one receiver. Its id is the event's: the same at every attempt, so that a receiver knows it again. */
export interface Message {
  id: string;
  url: string;
  /** JSON; what is signed and sent are the same bytes. */
  payload: string;
  /** Secrets that it is signed with: the present one, and the one before while a receiver changes over. */
  secrets: readonly string[];
}

/** How an attempt went: the receiver's status, or what kept it from answering. */
export interface Outcome {
  status: number | null;
  error: string | null;
  retryAfter?: string;
}

/** What bounds an attempt. */
export interface Bounds {
  networks: readonly Network[];
  timeoutMs: number;
  stopped: AbortSignal;
}

/** The headers of Standard Webhooks: id, seconds since 1970, and one signature for each secret. */
export function signedHeaders({ id, payload, secrets }: Message, at: Date): Record<string, string> {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, at, payload)).join(' '),
  };
}

/**
 * Posts a message. Redirects are not followed, the answer's body is not read, and all that leads to its head has its time. Never
 * rejects: whatever happens is an outcome.
 */
export function postMessage(message: Message, { networks, timeoutMs, stopped }: Bounds): Promise<Outcome> {
  return new Promise((settle) => {
    const fail = (error: Error) => settle({ status: null, error: shortened(error) });
    const target = new URL(message.url);
    // An address in the URL itself is not looked up.
    if (isIP(hostOf(target)) !== 0 && !isAllowed(hostOf(target), target, networks))
      return fail(new RefusedTargetError('The address is not public'));
    const body = Buffer.from(message.payload);
    const post = target.protocol === 'https:' ? requestHttps : requestHttp;
    const request = post(target, {
      method: 'POST',
      agent: false,
      lookup: guardedLookup(target, networks),
      signal: stopped,
      headers: {
        ...signedHeaders(message, new Date()),
        'content-type': 'application/json',
        'content-length': body.length,
        'user-agent': 'Urbanpilot-Webhooks/1',
      },
    });
    const late = setTimeout(() => request.destroy(new Error('timeout')), timeoutMs);
    request.on('error', fail);
    request.on('close', () => clearTimeout(late));
    request.on('response', (response) => {
      const { statusCode = 0, headers } = response;
      settle({ status: statusCode, error: null, retryAfter: headers['retry-after'] });
      response.destroy();
    });
    return request.end(body);
  });
}

/** The error's name or code: what a log for operators needs, and nothing that a target wrote. */
function shortened(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message.slice(0, 200);
}
