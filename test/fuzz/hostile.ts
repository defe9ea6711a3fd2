import type { ContractOperation } from '@urbanpilot/testing';
import { setAt } from './breaks';
import { type FuzzRequest, raw } from './http';

/** A change of a good request that a careless program would stumble over; it may also be allowed. */
export interface Attack {
  what: string;
  apply(request: FuzzRequest): void;
}

const NESTED = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;

/** Values that are put wherever a value is. */
const VALUES: [what: string, value: unknown][] = [
  ['NUL', 'a\u0000b'],
  ['lone surrogate', 'a\ud800b'],
  ['control characters', 'a\u0001\u001b[31m\r\nX-Evil: 1'],
  ['right-to-left override', '\u202ecod.exe'],
  ['zero width', '\u200b\ufeff'],
  ['confusables', 'аdmin ＡＤＭＩＮ ｅ́'],
  ['rare Han', '𠮷𪚥㐀'],
  ['SQL', "'; DROP TABLE task; -- "],
  ['SQL like', "%' OR '1'='1"],
  ['LIKE meta', '%_\\'],
  ['tsquery meta', "a & | ! <-> ( ' :*"],
  ['HTML', '<script>alert(1)</script>'],
  ['path', '../../../../etc/passwd'],
  ['percent', '%00%2e%2e%2f%zz'],
  ['template', '{programme} #{1+1} {{7*7}}'],
  ['long', '字'.repeat(20_000)],
  ['words', '国 '.repeat(3_000)],
  ['10^308', 1e308],
  ['10^400', raw('1e400')],
  ['-0', raw('-0')],
  ['2^53+1', raw('9007199254740993')],
  ['many digits', raw('1'.repeat(400))],
  ['NaN', raw('NaN')],
  ['nested', raw(NESTED)],
  ['prototype', raw('{\\"__proto__\\":{\\"role\\":\\"office\\"},\\"constructor\\":{\\"prototype\\":{}}}')],
  ['2^31', 2 ** 31],
  ['minus', -1],
  ['number in text', '999999999999999999.999999999999'],
  ['a day that is none', '2026-02-30'],
  ['year zero', '0000-01-01'],
  ['far year', '9999-12-31'],
  ['leap second', '2016-12-31T23:59:60Z'],
  ['far time', '9999-12-31T23:59:59.999999999-23:59'],
  ['nil id', '00000000-0000-0000-0000-000000000000'],
  ['upper-case id', '01990C4E-6F7A-7C3E-9D1B-2F4A5B6C7D8E'],
  ['urn id', 'urn:uuid:01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e'],
];

/** Every attack on an operation: each value at each place, and on the request as a whole. */
export function attacksOf(operation: ContractOperation): Attack[] {
  const places = placesOf(operation);
  const values = places.flatMap(([where, put]) =>
    VALUES.map(([what, value]) => ({
      what: `${what} in ${where}`,
      apply: (request: FuzzRequest) => put(request, value),
    })),
  );
  return [...values, ...wholeAttacks(operation)];
}

type Put = (request: FuzzRequest, value: unknown) => void;

function placesOf({ path, parameters, requestBody }: ContractOperation): [string, Put][] {
  const places: [string, Put][] = [];
  for (const { name, in: place } of parameters) {
    if (place === 'query') places.push([name, ({ query }, value) => void query.push([name, String(value)])]);
    if (place === 'path') places.push([name, (request, value) => putInPath(request, path, name, String(value))]);
    if (place === 'header') places.push([name, putInHeader(name)]);
  }
  for (const at of leaves(requestBody?.content['application/json']?.schema as Leafy | undefined, [])) {
    places.push([at.join('.'), ({ body }, value) => setAt(body, at, value)]);
  }
  return places;
}

function putInHeader(name: string): Put {
  return ({ headers }, value) => {
    headers[name] = String(value)
      .replace(/[^\x20-\x7e]/g, '?')
      .slice(0, 3_000);
  };
}

interface Leafy {
  properties?: Record<string, Leafy>;
  items?: Leafy;
  anyOf?: Leafy[];
}

function leaves(schema: Leafy | undefined, at: (string | number)[]): (string | number)[][] {
  if (!schema) return [];
  const below = [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, child]) => leaves(child, [...at, name])),
    ...(schema.items ? leaves(schema.items, [...at, 0]) : []),
    ...(schema.anyOf ?? []).flatMap((option) => leaves(option, at)),
  ];
  return at.length === 0 ? below : [at, ...below];
}

function putInPath(request: FuzzRequest, template: string, name: string, value: string): void {
  const segments = request.path.split('/');
  segments[template.split('/').indexOf(`{${name}}`)] = encodeURIComponent(value.toWellFormed()).slice(0, 4_000);
  request.path = segments.join('/');
}

function wholeAttacks(operation: ContractOperation): Attack[] {
  const onPath = [...headerAttacks(), ...addressAttacks()];
  return operation.method === 'GET' ? onPath : [...onPath, ...bodyAttacks(operation)];
}

function header(name: string, value: string): Attack {
  return {
    what: `${name}: ${value.slice(0, 40)}`,
    apply({ headers }) {
      headers[name] = value;
    },
  };
}

function headerAttacks(): Attack[] {
  const many = Object.fromEntries(Array.from({ length: 90 }, (_, index) => [`x-${index}`, 'y']));
  return [
    header('accept-language', `${'en;q=0.1,'.repeat(300)}fr`),
    header('accept-language', '*;q=,;;=,\t'),
    header('accept', 'application/xml'),
    header('x-forwarded-for', '127.0.0.1'),
    header('x-user-id', 'office'),
    header('x-http-method-override', 'DELETE'),
    header('traceparent', '00-zz-zz-01'),
    header('if-none-match', '"1"'),
    header('range', 'bytes=0-1'),
    header('authorization', 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJvZmZpY2UifQ.'),
    header('authorization', `Basic ${'x'.repeat(2_000)}`),
    header('cookie', `a=${'b'.repeat(4_000)}`),
    { what: '90 headers', apply: ({ headers }) => Object.assign(headers, many) },
  ];
}

function addressAttacks(): Attack[] {
  const path = (what: string, change: (path: string) => string): Attack => ({
    what,
    apply(request) {
      request.path = change(request.path);
    },
  });
  const method = (verb: string): Attack => ({
    what: verb,
    apply(request) {
      request.method = verb;
    },
  });
  return [
    path('dots in the path', (known) => known.replace('/v1/', '/v1/..%2f..%2f')),
    path('%00 in the path', (known) => `${known}%00`),
    path('a bad escape', (known) => `${known}%zz`),
    method('TRACE'),
    method('PROPFIND'),
    { what: 'a parameter by brackets', apply: ({ query }) => void query.push(['limit[$gt]', '1']) },
    { what: 'prototype in the query', apply: ({ query }) => void query.push(['__proto__', 'x']) },
  ];
}

const TYPES = [
  'text/plain',
  'application/xml',
  'multipart/form-data; boundary=x',
  'application/json; charset=gbk',
  'application/json;',
  '',
];

function bodyAttacks({ requestBody }: ContractOperation): Attack[] {
  const text = (what: string, make: (text: string) => string): Attack => ({
    what,
    apply(request) {
      request.text = make(JSON.stringify(request.body ?? {}));
    },
  });
  return [
    ...TYPES.map((type) => header('content-type', type)),
    header('content-encoding', 'gzip'),
    text('a key twice', (json) => json.replace('{', '{"name":"a","name":"b",')),
    text('__proto__', (json) => json.replace('{', '{"__proto__":{"role":"office"},')),
    text('cut off', (json) => json.slice(0, -1)),
    text('BOM', (json) => `\ufeff${json}`),
    text('a comment', (json) => `${json} // x`),
    text('deep', () => NESTED),
    text('not JSON', () => 'name=x&role=office'),
    text('large', (json) => `${json}${' '.repeat(1_100_000)}`),
    ...(requestBody ? [text('empty keys', () => '{"":{"":""}}')] : []),
  ];
}
