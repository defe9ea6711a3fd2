import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { signed } from './s3-signature';
import type { S3Bucket } from './s3-storage';

/** A storage that speaks S3 as far as we do, for tests: it refuses wrong signatures and bodies, and lists two keys a page. */
export interface S3TestServer {
  bucket: S3Bucket;
  objects: Map<string, Buffer>;
  /** Answers everything with this status, while it is set. */
  failWith: number | undefined;
  close(): Promise<void>;
}

const PAGE = 2;

export async function startS3TestServer(): Promise<S3TestServer> {
  const objects = new Map<string, Buffer>();
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const state: S3TestServer = {
    bucket: { url: `http://127.0.0.1:${port}/files`, accessKey: 'key', secretKey: 'secret', region: 'cn-north-1' },
    objects,
    failWith: undefined,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return state;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const end = (status: number, content: string | Buffer = '') => response.writeHead(status).end(content);
    if (state.failWith) return void end(state.failWith, '<Error><Code>SlowDown</Code></Error>');
    if (!isSigned(request)) return void end(403, '<Error><Code>SignatureDoesNotMatch</Code></Error>');
    if (request.headers['x-amz-content-sha256'] !== createHash('sha256').update(body).digest('hex')) {
      return void end(400, '<Error><Code>XAmzContentSHA256Mismatch</Code></Error>');
    }
    end(...obey(request, body));
  }

  function obey({ method, url = '/' }: IncomingMessage, body: Buffer): [status: number, content?: string | Buffer] {
    const { pathname, searchParams } = new URL(url, state.bucket.url);
    const key = pathname.slice('/files/'.length);
    if (method === 'PUT') objects.set(key, body);
    if (method === 'DELETE') objects.delete(key);
    if (method !== 'GET') return [method === 'PUT' ? 200 : 204];
    if (searchParams.has('list-type')) return [200, listing(searchParams)];
    const object = objects.get(key);
    return object ? [200, object] : [404, '<Error><Code>NoSuchKey</Code></Error>'];
  }

  function isSigned(request: IncomingMessage): boolean {
    const { authorization = '', 'x-amz-date': date = '', 'x-amz-content-sha256': sha256 = '' } = request.headers;
    const names = (/SignedHeaders=([^,]+)/.exec(authorization)?.[1] ?? '').split(';');
    const headers = Object.fromEntries(names.map((name) => [name, String(request.headers[name] ?? '')]));
    const time = String(date).replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
    const url = new URL(request.url ?? '/', state.bucket.url);
    const whole = { method: request.method ?? '', url, headers, payloadSha256: String(sha256) };
    return signed(whole, state.bucket, new Date(time)).authorization === authorization;
  }

  function listing(parameters: URLSearchParams): string {
    const prefix = parameters.get('prefix') ?? '';
    const from = Number((parameters.get('continuation-token') ?? 'after & 0').split(' ').at(-1));
    const keys = [...objects.keys()].filter((key) => key.startsWith(prefix)).sort();
    const shown = keys.slice(from, from + PAGE).map((key) => {
      return `<Contents><Key>${key}</Key><LastModified>2026-01-01T00:00:00.000Z</LastModified></Contents>`;
    });
    const next =
      from + PAGE < keys.length ? `<NextContinuationToken>after &amp; ${from + PAGE}</NextContinuationToken>` : '';
    return `<?xml version="1.0"?><ListBucketResult>${shown.join('')}${next}</ListBucketResult>`;
  }
}
