import type { FastifyRequest } from 'fastify';
import { commonProblems } from '../problems/common-problems';
import { Problem } from '../problems/problem';

/**
 * The version that the caller read, from If-Match. Missing or `*` is 428 (a change must name its version); a weak or
 * malformed tag never matches: 412.
 */
export function expectedVersion(request: FastifyRequest): number {
  const header = request.headers['if-match'];
  if (header === undefined || header.trim() === '*') throw new Problem(commonProblems['precondition-required']);
  const version = /^"(\d{1,15})"$/.exec(header.trim())?.[1];
  return version === undefined ? -1 : Number(version);
}

/** Refuses when the resource has moved on since the caller read it. */
export function checkVersion(resource: { version: number }, expected: number): void {
  if (resource.version !== expected) {
    throw new Problem(commonProblems['precondition-failed'], {
      parameters: { version: resource.version },
      headers: { etag: `"${resource.version}"` },
    });
  }
}
