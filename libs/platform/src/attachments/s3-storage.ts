import { createReadStream } from 'node:fs';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Readable } from 'node:stream';
import { commonProblems } from '../problems/common-problems';
import { Problem } from '../problems/problem';
import { FileMissingError, type FileStorage, type StoredFile } from './file-storage';
import { EMPTY_SHA256, encoded, type S3Credentials, signed } from './s3-signature';

/** A bucket of an S3-compatible storage. */
export interface S3Bucket extends S3Credentials {
  /** Address of the bucket: `https://host/bucket`, or `https://bucket.host`. */
  url: string;
}

const SILENCE_MS = 15_000;
const MOST_LISTING_BYTES = 4 * 1024 * 1024;

/** Files as objects of a bucket, below a prefix. An object is there whole or not at all; its digest is checked by the storage. */
export function s3Storage(bucket: S3Bucket, prefix: string): FileStorage {
  const base = bucket.url.replace(/\/+$/, '');
  const objectOf = (key: string) => new URL(`${base}/${prefix}/${key}`);
  return {
    async put(key, { path, bytes, sha256 }) {
      const headers = { 'content-length': String(bytes) };
      await ended(await ask(bucket, { method: 'PUT', url: objectOf(key), headers, sha256, file: path }));
    },
    async get(key) {
      const answer = await ask(bucket, { method: 'GET', url: objectOf(key) });
      if (answer.statusCode !== 404) return answer;
      await ended(answer);
      throw new FileMissingError(`There is no object ${prefix}/${key}`);
    },
    async remove(key) {
      await ended(await ask(bucket, { method: 'DELETE', url: objectOf(key) }));
    },
    list: () => objectsBelow(bucket, `${base}/`, `${prefix}/`),
  };
}

/** Pages of ListObjectsV2; keys are ours, so there is nothing in them to unescape. */
async function* objectsBelow(bucket: S3Bucket, base: string, prefix: string): AsyncIterable<StoredFile> {
  for (let token: string | undefined = ''; token !== undefined; ) {
    const query: string = `list-type=2&prefix=${encoded(prefix)}${token && `&continuation-token=${encoded(token)}`}`;
    const text = await textOf(await ask(bucket, { method: 'GET', url: new URL(`${base}?${query}`) }));
    for (const [, object = ''] of text.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
      yield { key: within(object, 'Key').slice(prefix.length), storedAt: new Date(within(object, 'LastModified')) };
    }
    token = within(text, 'NextContinuationToken') || undefined;
  }
}

function within(xml: string, name: string): string {
  const text = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_whole, entity: string) => ENTITIES[entity] ?? '');
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

interface Asked {
  method: string;
  url: URL;
  headers?: Record<string, string>;
  sha256?: string;
  file?: string;
}

/**
 * Sends a request and answers when its answer begins.
 *
 * @throws Problem `unavailable` when the storage is away, silent for 15 s or failing; Error when it refuses
 */
async function ask(
  bucket: S3Bucket,
  { method, url, headers = {}, sha256 = EMPTY_SHA256, file }: Asked,
): Promise<IncomingMessage> {
  const own = signed({ method, url, headers, payloadSha256: sha256 }, bucket, new Date());
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const outgoing = send(url, { method, headers: own });
  outgoing.setTimeout(SILENCE_MS, () =>
    outgoing.destroy(new Error(`The file storage was silent for ${SILENCE_MS} ms`)),
  );
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    outgoing.once('response', resolve).once('error', reject);
  });
  try {
    // Not by a pipeline: that takes the end of the answer for the end of the request, and cuts it off.
    if (file)
      createReadStream(file)
        .once('error', (error) => outgoing.destroy(error))
        .pipe(outgoing);
    else outgoing.end();
    return await accepted(method, await answered);
  } catch (error) {
    outgoing.destroy();
    throw error instanceof Refused ? error : away(error);
  }
}

/** The storage refuses: settings of ours are wrong, and to ask again does not help. */
class Refused extends Error {}

async function accepted(method: string, answer: IncomingMessage): Promise<IncomingMessage> {
  const { statusCode = 0 } = answer;
  const isMissing = statusCode === 404 && method !== 'PUT';
  if ((statusCode >= 200 && statusCode < 300) || isMissing) return answer;
  const code = within(await textOf(answer), 'Code');
  const what = `The file storage answers ${statusCode} ${code} to ${method}`;
  throw statusCode >= 500 || statusCode === 429 ? new Error(what) : new Refused(what);
}

/** Reads an answer of which nothing is wanted, so that its connection is free again. */
async function ended(answer: Readable): Promise<void> {
  for await (const _chunk of answer);
}

async function textOf(answer: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_LISTING_BYTES) throw new Error('The file storage answers without end');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function away(cause: unknown): Problem {
  return Object.assign(new Problem(commonProblems.unavailable, { headers: { 'retry-after': '5' } }), { cause });
}
