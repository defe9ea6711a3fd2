import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { type TSchema, Type } from 'typebox';
import { actorOf } from '../auth/authenticate';
import { encodeReach } from '../database/reach';
import { commonProblems } from '../problems/common-problems';
import { Problem } from '../problems/problem';
import type { Answer } from './answer';

/** Query parameters of every list. */
export const PageQuery = {
  limit: Type.Integer({ minimum: 1, maximum: 200, default: 50, description: '每页条数' }),
  cursor: Type.Optional(Type.String({ minLength: 1, maxLength: 1000, description: '上一页返回的 nextCursor' })),
};

/** A page of a list: its items, and the cursor of the next page or null at the end. */
export const PageOf = <S extends TSchema>(item: S, description: string) =>
  Type.Object(
    {
      items: Type.Array(item, { maxItems: 200, description }),
      nextCursor: Type.Union([Type.String({ maxLength: 1000, description: '下一页游标' }), Type.Null()]),
    },
    { additionalProperties: false, description },
  );

/** Where a page begins and how long it is. `after` holds the sort keys of the last row of the page before. */
export interface PageRequest {
  limit: number;
  after: (string | number)[] | null;
}

/**
 * Reads `limit` and `cursor`. A cursor holds for one list, one set of filters, one sort and one reach; another one, or one
 * that was altered, is refused.
 */
export function pageRequest(request: FastifyRequest): PageRequest {
  const query = request.query as { limit: number; cursor?: string };
  if (query.cursor === undefined) return { limit: query.limit, after: null };
  return { limit: query.limit, after: decodeCursor(query.cursor, listOf(request)) };
}

/**
 * Makes the page from rows of which one more than the limit was asked for: the extra row only tells that there is a next
 * page. `keysOf` gives the sort keys of a row, ending with its id.
 */
export function pageAnswer<Row, Item>(
  request: FastifyRequest,
  page: PageRequest,
  rows: Row[],
  toItem: (row: Row) => Item,
  keysOf: (row: Row) => (string | number)[],
): Answer {
  const shown = rows.slice(0, page.limit);
  const last = shown.at(-1);
  const nextCursor = rows.length > page.limit && last ? encodeCursor(keysOf(last), listOf(request)) : null;
  const headers: Record<string, string> = nextCursor ? { link: `<${nextUrl(request, nextCursor)}>; rel="next"` } : {};
  return { status: 200, headers, body: { items: shown.map(toItem), nextCursor } };
}

function listOf(request: FastifyRequest): string {
  const { cursor: _cursor, limit: _limit, ...filters } = request.query as Record<string, unknown>;
  return JSON.stringify([request.routeOptions.url, request.params, filters, encodeReach(actorOf(request).reach)]);
}

function encodeCursor(keys: (string | number)[], list: string): string {
  const text = JSON.stringify(keys);
  return Buffer.from(`${digest(text, list)}${text}`).toString('base64url');
}

function decodeCursor(cursor: string, list: string): (string | number)[] {
  const decoded = Buffer.from(cursor, 'base64url').toString();
  const text = decoded.slice(16);
  if (decoded.slice(0, 16) !== digest(text, list)) throw new Problem(commonProblems['invalid-cursor']);
  return JSON.parse(text) as (string | number)[];
}

function digest(text: string, list: string): string {
  return createHash('sha256').update(list).update(text).digest('hex').slice(0, 16);
}

function nextUrl(request: FastifyRequest, cursor: string): string {
  const url = new URL(request.url, 'http://localhost');
  url.searchParams.set('cursor', cursor);
  return `${url.pathname}${url.search}`;
}
