import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import localize from 'ajv-i18n';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { commonProblems } from '../problems/common-problems';
import { type FieldError, fieldError, Problem } from '../problems/problem';
import { checkText } from './json-body';

const MAX_ERRORS = 50;
const MAX_POINTER = 1_000;

/** Where in the request a schema applies, as Fastify names it. */
type HttpPart = 'body' | 'querystring' | 'params' | 'headers';

class RequestInvalid extends Error {
  constructor(
    readonly part: HttpPart,
    readonly ajvErrors: ErrorObject[],
  ) {
    super('The request is not valid');
  }
}

/**
 * Validates requests: bodies as they are (nothing coerced, nothing stripped, so that `"5"` is not 5 and an unknown
 * property is an error), query strings and headers with their text turned into numbers and booleans. A schema is compiled
 * at its first request: all of them took a third of the start.
 */
export function validateRequests(app: FastifyInstance): void {
  const strict = addFormats.default(new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }));
  const coercing = addFormats.default(new Ajv({ allErrors: true, strict: true, coerceTypes: true, useDefaults: true }));
  app.setValidatorCompiler<object>(({ schema, httpPart }) => {
    const part = httpPart as HttpPart;
    let compiled: ValidateFunction | undefined;
    return (value: unknown) => {
      const validate: ValidateFunction = compiled ?? (part === 'body' ? strict : coercing).compile(schema);
      compiled = validate;
      if (validate(value)) return { value };
      return { error: new RequestInvalid(part, (validate.errors ?? []).slice(0, MAX_ERRORS)) };
    };
  });
  app.addHook('preValidation', (request, _reply, done) => {
    try {
      checkUnvalidated(request);
      done();
    } catch (error) {
      done(error as Problem);
    }
  });
}

/** What no schema looks at: characters of the query and the path, a body or a query where the operation has none. */
function checkUnvalidated(request: FastifyRequest): void {
  checkQueryText(request.query as Record<string, unknown>, 'query');
  checkQueryText(request.params as Record<string, unknown>, 'path');
  const { schema, config } = request.routeOptions;
  if (!schema?.body && !isEmpty(request.body)) throw unexpectedBody(request.body);
  if (config.permission && !schema?.querystring) refuseQuery(request.query as Record<string, unknown>);
}

function checkQueryText(values: Record<string, unknown> | null, part: string): void {
  for (const name in values) {
    const value = values[name];
    for (const text of Array.isArray(value) ? value : [value]) {
      if (typeof text === 'string') checkText(text, `${part}.${name}`);
    }
  }
}

/** An operation without query parameters refuses them all, as one with some refuses the others. */
function refuseQuery(query: Record<string, unknown>): void {
  const [name] = Object.keys(query);
  if (name === undefined) return;
  throw refusal(`query.${name}`, '此操作没有查询参数', 'this operation takes no query parameters');
}

function isEmpty(body: unknown): boolean {
  return body === undefined || body === null || (typeof body === 'object' && Object.keys(body).length === 0);
}

function unexpectedBody(body: unknown): Problem {
  const name = typeof body === 'object' && body !== null ? Object.keys(body)[0] : '';
  return refusal(`/${escapePointer(name ?? '')}`, '此操作没有请求体', 'this operation takes no body');
}

function refusal(pointer: string, zh: string, en: string): Problem {
  const error = fieldError(shortened(pointer), 'additionalProperties', zh, en);
  return new Problem(commonProblems['validation-failed'], { errors: [error] });
}

/** One step of an RFC 6901 pointer. */
function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** A caller may send a name of any length; the answer shows as much of it as the contract allows. */
function shortened(pointer: string): string {
  return pointer.length <= MAX_POINTER ? pointer : pointer.slice(0, MAX_POINTER).toWellFormed();
}

/** The problem for a request that failed its schema, or undefined when the error is another. */
export function problemOfInvalidRequest(error: unknown): Problem | undefined {
  if (!(error instanceof RequestInvalid)) return undefined;
  return new Problem(commonProblems['validation-failed'], { errors: toFieldErrors(error.part, error.ajvErrors) });
}

function toFieldErrors(part: HttpPart, ajvErrors: ErrorObject[]): FieldError[] {
  const zh = messagesIn(localize.zh, ajvErrors);
  const en = messagesIn(localize.en, ajvErrors);
  return ajvErrors.map((error, index) => ({
    pointer: pointerOf(part, error),
    rule: error.keyword,
    message: { 'zh-CN': zh[index] ?? '', en: en[index] ?? '' },
  }));
}

function messagesIn(localizer: (errors: ErrorObject[]) => void, errors: ErrorObject[]): string[] {
  const copies = errors.map((error) => ({ ...error }));
  localizer(copies);
  return copies.map(({ message }) => message ?? '');
}

const PART_NAMES = { querystring: 'query', params: 'path', headers: 'header' } as const;

function pointerOf(part: HttpPart, error: ErrorObject): string {
  const parameters = error.params as { missingProperty?: string; additionalProperty?: string; propertyName?: string };
  const name =
    parameters.missingProperty ?? parameters.additionalProperty ?? parameters.propertyName ?? error.propertyName;
  if (part !== 'body') return shortened(`${PART_NAMES[part]}.${name ?? error.instancePath.slice(1)}`);
  return shortened(name === undefined ? error.instancePath : `${error.instancePath}/${escapePointer(name)}`);
}
