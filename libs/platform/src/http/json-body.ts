import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type JSONVisitor, visit } from 'jsonc-parser';
import { commonProblems } from '../problems/common-problems';
import { fieldError, Problem } from '../problems/problem';

const MAX_DEPTH = 32;
const MAX_POINTER = 1_000;

/**
 * Accepts JSON in UTF-8 only, not compressed, and refuses what `JSON.parse` lets through silently: duplicate keys (the last one would
 * win), `__proto__`, nesting deeper than 32, U+0000 and lone surrogates (PostgreSQL cannot store them as they are).
 */
export function acceptJsonOnly(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) => {
    const charset = /charset=\s*"?([\w-]+)/i.exec(request.headers['content-type'] ?? '')?.[1];
    if (charset && charset.toLowerCase() !== 'utf-8') {
      throw new Problem(commonProblems['unsupported-media-type'], { parameters: { accepted: 'application/json' } });
    }
    if (!/^\s*(identity)?\s*$/i.test(request.headers['content-encoding'] ?? '')) {
      throw new Problem(commonProblems['unsupported-media-type'], {
        parameters: { accepted: 'application/json' },
        headers: { 'accept-encoding': 'identity' },
      });
    }
    return parseJson(body);
  });
}

/** Parses JSON text strictly; an empty body is `undefined`. */
export function parseJson(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  const text = decodeUtf8(body);
  inspect(text);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw malformed(error instanceof Error ? error.message.slice(0, 200) : 'syntax');
  }
}

function decodeUtf8(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    throw malformed('UTF-8');
  }
}

function inspect(text: string): void {
  const keys: Set<string>[] = [];
  let depth = 0;
  const open = () => {
    depth += 1;
    if (depth > MAX_DEPTH) throw malformed(`depth > ${MAX_DEPTH}`);
  };
  const close = () => {
    depth -= 1;
  };
  const visitor: JSONVisitor = {
    onObjectBegin: () => {
      open();
      keys.push(new Set());
    },
    onObjectEnd: () => {
      close();
      keys.pop();
    },
    onArrayBegin: open,
    onArrayEnd: close,
    onObjectProperty: (key, _offset, _length, _line, _column, path) => {
      const pointer = pointerOf([...path(), key]);
      checkText(key, pointer);
      if (key === '__proto__') throw refused(pointer, 'property', '不允许的属性名', 'is not an allowed property name');
      const seen = keys[keys.length - 1];
      if (seen?.has(key)) throw refused(pointer, 'duplicateKey', '属性重复出现', 'appears more than once');
      seen?.add(key);
    },
    onLiteralValue: (value: unknown, _offset, _length, _line, _column, path) => {
      if (typeof value === 'string') checkText(value, pointerOf(path()));
    },
  };
  visit(text, visitor, { disallowComments: true });
}

/** Refuses text that PostgreSQL cannot store unchanged. */
export function checkText(value: string, pointer: string): void {
  if (value.includes('\u0000') || !value.isWellFormed()) {
    throw refused(pointer, 'characters', '含有 U+0000 或不成对的代理字符', 'contains U+0000 or a lone surrogate');
  }
}

function pointerOf(path: readonly (string | number)[]): string {
  const steps = path.map((part) => `/${String(part).replace(/~/g, '~0').replace(/\//g, '~1')}`);
  return steps.join('').slice(0, MAX_POINTER).toWellFormed();
}

function refused(pointer: string, rule: string, zh: string, en: string): Problem {
  return new Problem(commonProblems['validation-failed'], { errors: [fieldError(pointer, rule, zh, en)] });
}

function malformed(reason: string): Problem {
  return new Problem(commonProblems['malformed-json'], { parameters: { reason } });
}
