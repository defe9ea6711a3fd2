import type { ContractOperation, ContractParameter } from '@urbanpilot/testing';
import type { FuzzRequest } from './http';

/** A change of a good request that breaks one rule. */
export interface Break {
  what: string;
  apply(request: FuzzRequest): void;
}

interface Schema {
  type?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  enum?: unknown[];
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
}

type Step = string | number;

/** Properties that the server sets, and others that nobody may. */
const FOREIGN_PROPERTIES = [
  'id',
  'version',
  'state',
  'createdAt',
  'createdBy',
  'approvedBy',
  'role',
  'no-such',
  'constructor',
];

/** Every way to break one rule of an operation's contract. */
export function breaksOf(operation: ContractOperation): Break[] {
  const schema = operation.requestBody?.content['application/json']?.schema as Schema | undefined;
  return [...(schema ? bodyBreaks(schema) : noBody(operation)), ...parameterBreaks(operation)];
}

function noBody({ method }: ContractOperation): Break[] {
  if (method === 'GET') return [];
  const set = (body: unknown) => (request: FuzzRequest) => {
    request.body = body;
  };
  return [{ what: 'a body where none is', apply: set({ reason: 'x' }) }];
}

function bodyBreaks(schema: Schema): Break[] {
  const whole = [null, [], 'text', 5, true].map((value) => ({
    what: `body ${JSON.stringify(value)}`,
    apply: (request: FuzzRequest) => {
      request.body = value;
    },
  }));
  const none = {
    what: 'no body',
    apply: (request: FuzzRequest) => {
      delete request.body;
    },
  };
  return [none, ...whole, ...within(schema, [])];
}

/** Breaks below a place in the body. */
function within(schema: Schema, at: Step[]): Break[] {
  const where = at.join('.');
  const set = (value: unknown): Break => ({
    what: `${where} = ${JSON.stringify(value)?.slice(0, 40)}`,
    apply: ({ body }) => setAt(body, at, value),
  });
  const own = at.length === 0 ? [] : wrongValues(schema).map(set);
  const alternatives = (schema.anyOf ?? [])
    .filter(({ type }) => type !== 'null')
    .flatMap((option) => within(option, at));
  const children = Object.entries(schema.properties ?? {}).flatMap(([name, child]) => within(child, [...at, name]));
  const items = schema.items ? within(schema.items, [...at, 0]) : [];
  return [...own, ...objectBreaks(schema, at), ...alternatives, ...children, ...items];
}

function objectBreaks({ properties, required = [] }: Schema, at: Step[]): Break[] {
  if (!properties) return [];
  const missing = required.map((name) => ({
    what: `${[...at, name].join('.')} missing`,
    apply: ({ body }: FuzzRequest) => setAt(body, [...at, name], undefined),
  }));
  const added = FOREIGN_PROPERTIES.filter((name) => !Object.hasOwn(properties, name)).map((name) => ({
    what: `${[...at, name].join('.')} added`,
    apply: ({ body }: FuzzRequest) => setAt(body, [...at, name], 'x'),
  }));
  return [...missing, ...added];
}

/** Values that a schema does not allow, or may not: whoever sends one asks the schema. */
export function wrongValues(schema: Schema): unknown[] {
  const { type, minLength = 0, maxLength, minimum, maximum, minItems = 0, maxItems, uniqueItems } = schema;
  const any: unknown[] = [null, true, {}, [], 5, 1.5, '5', '', ' ', 'no such word', '2026-02-30'];
  if (type === 'string' && maxLength !== undefined) any.push('字'.repeat(maxLength + 1));
  if (type === 'string' && minLength > 1) any.push('字'.repeat(minLength - 1));
  if (minimum !== undefined) any.push(minimum - 1);
  if (maximum !== undefined) any.push(maximum + 1, 1e308);
  if (type === 'array' && maxItems !== undefined && maxItems <= 500) any.push(Array(maxItems + 1).fill('x'));
  if (type === 'array' && (uniqueItems || minItems > 0)) any.push(['x', 'x']);
  return any;
}

/** Sets a value in a body where the way to it exists. */
export function setAt(body: unknown, at: readonly Step[], value: unknown): void {
  let holder = body as Record<Step, unknown> | undefined;
  for (const step of at.slice(0, -1)) holder = holder?.[step] as Record<Step, unknown> | undefined;
  const last = at.at(-1);
  if (typeof holder !== 'object' || holder === null || last === undefined) return;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
}

function parameterBreaks({ parameters, path, 'x-roles': roles }: ContractOperation): Break[] {
  const unknown = roles ? [query('no-such', '1'), query('constructor', '1')] : [];
  return [...unknown, ...parameters.flatMap((parameter) => breaksOfParameter(parameter, path))];
}

function query(name: string, value: string): Break {
  return { what: `query ${name}=${value.slice(0, 40)}`, apply: (request) => void request.query.push([name, value]) };
}

function header(name: string, value?: string): Break {
  return {
    what: `header ${name}: ${value?.slice(0, 40)}`,
    apply({ headers }) {
      delete headers[name];
      if (value !== undefined) headers[name] = value;
    },
  };
}

function breaksOfParameter({ name, in: place, required, schema }: ContractParameter, path: string): Break[] {
  if (place === 'path') return [pathBreak(path, name)];
  if (name === 'cursor') return [query(name, 'eyJhIjoxfQ'), query(name, 'not a cursor')];
  if (name === 'if-match')
    return [undefined, '*', 'W/"1"', '"999999"', '1', '"-1"', '""'].map((tag) => header(name, tag));
  if (name === 'idempotency-key') return [header(name, 'k'.repeat(256)), ...(required ? [header(name)] : [])];
  if (place !== 'query') return [];
  if (schema.type === 'integer') return ['0', '-1', '1e9', 'x', '', '1.5', 'NaN'].map((value) => query(name, value));
  return schema.enum || schema.format ? [query(name, 'no such'), query(name, '')] : [];
}

function pathBreak(template: string, name: string): Break {
  return {
    what: `path ${name}`,
    apply(request) {
      const index = template.split('/').indexOf(`{${name}}`);
      const segments = request.path.split('/');
      segments[index] = '~none~';
      request.path = segments.join('/');
    },
  };
}
