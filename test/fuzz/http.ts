import { Agent, type IncomingMessage, request as send } from 'node:http';

/** A request as it goes over the wire, kept readable so that a finding can be repeated. */
export interface FuzzRequest {
  method: string;
  path: string;
  /** Pairs, because a parameter may be given twice. */
  query: [name: string, value: string][];
  headers: Record<string, string>;
  /** Becomes JSON; `raw('…')` inside stands for text that JSON cannot express. */
  body?: unknown;
  /** The body's text, instead of `body`. */
  text?: string;
}

/** What came back; `lost` when nothing did. */
export interface FuzzAnswer {
  status: number;
  contentType: string | undefined;
  body: string;
  ms: number;
  lost?: string;
}

const RAW = /"\u27e6raw:(.*?)\u27e7"/g;
const STREAM_MS = 300;
const PATIENCE_MS = 20_000;
const agent = new Agent({ keepAlive: true, maxSockets: 4 });

/** Text that takes the place of a value in the JSON as it is, `1e400` for instance. */
export function raw(text: string): string {
  return `\u27e6raw:${text}\u27e7`;
}

/** The body's text: JSON with its raw parts put in. */
export function textOf({ body, text }: FuzzRequest): string | undefined {
  if (text !== undefined) return text;
  return body === undefined
    ? undefined
    : JSON.stringify(body).replace(RAW, (_whole, part: string) => JSON.parse(`"${part}"`));
}

export function urlOf({ path, query }: FuzzRequest): string {
  if (query.length === 0) return path;
  const encoded = (value: string) => encodeURIComponent(value.toWellFormed());
  return `${path}?${query.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&')}`;
}

/** Sends a request and reads its answer; of a stream that stays open, what comes at once. */
export function exchange(baseUrl: string, request: FuzzRequest): Promise<FuzzAnswer> {
  const from = performance.now();
  const text = textOf(request);
  const url = new URL(baseUrl);
  const headers = {
    ...(text !== undefined && {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(text)),
    }),
    ...request.headers,
  };
  return new Promise((resolve) => {
    const lost = (error: Error) =>
      resolve({ status: 0, contentType: undefined, body: '', ms: performance.now() - from, lost: error.message });
    const options = {
      host: url.hostname,
      port: url.port,
      method: request.method,
      path: urlOf(request),
      headers,
      agent,
    };
    const outgoing = send(options, (incoming) => {
      collect(incoming).then(
        (body) =>
          resolve({
            status: incoming.statusCode ?? 0,
            contentType: incoming.headers['content-type'],
            body,
            ms: performance.now() - from,
          }),
        lost,
      );
    });
    outgoing.setTimeout(PATIENCE_MS, () => outgoing.destroy(new Error(`no answer within ${PATIENCE_MS} ms`)));
    outgoing.on('error', lost);
    outgoing.end(text);
  });
}

async function collect(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  const isStream = incoming.headers['content-type']?.startsWith('text/event-stream');
  let hungUp = false;
  const timer = isStream
    ? setTimeout(() => {
        hungUp = true;
        incoming.destroy();
      }, STREAM_MS)
    : undefined;
  try {
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
  } catch (error) {
    if (!hungUp) throw error;
  } finally {
    clearTimeout(timer);
  }
  return Buffer.concat(chunks).toString('utf8');
}
