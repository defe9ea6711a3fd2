import fc from 'fast-check';
import { type TSchema, Type } from 'typebox';
import { Compile } from 'typebox/compile';
import type { EventType } from './event-type';
import * as contract from './index';

const isEvent = (part: unknown): part is EventType =>
  typeof part === 'object' && part !== null && 'kind' in part && 'schema' in part;

const events = Object.values<unknown>(contract).filter(isEvent);

interface Part {
  type?: string;
  properties?: Record<string, Part>;
  items?: Part;
  anyOf?: Part[];
  enum?: unknown[];
  const?: unknown;
  maxLength?: number;
  maxItems?: number;
  maximum?: number;
  minimum?: number;
  additionalProperties?: boolean;
}

/** Paths of the parts that have no bounds. */
function unbounded(part: Part, path: string): string[] {
  if (part.anyOf) return part.anyOf.flatMap((inner) => unbounded(inner, path));
  if (part.enum || part.const !== undefined) return [];
  const missing =
    (part.type === 'string' && part.maxLength === undefined) ||
    (part.type === 'array' && part.maxItems === undefined) ||
    ((part.type === 'integer' || part.type === 'number') &&
      (part.minimum === undefined || part.maximum === undefined)) ||
    (part.type === 'object' && part.additionalProperties !== false);
  const inner = Object.entries(part.properties ?? {}).flatMap(([name, value]) => unbounded(value, `${path}/${name}`));
  return [...(missing ? [path] : []), ...inner, ...(part.items ? unbounded(part.items, `${path}/items`) : [])];
}

describe('the events of the contract', () => {
  it('are named {service}.{aggregate}.{past tense}.v{n}, each once', () => {
    const names = events.map(({ type }) => type);
    expect(names.length).toBeGreaterThan(5);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(
        /^(identity|regions|evaluation|funding|experience)\.[a-z]+(-[a-z]+)*\.([a-z]+-)*[a-z]+(ed|en)\.v\d+$/,
      );
    }
  });

  it.each(events.map((event) => ({ event, type: event.type })))(
    'P26: $type is closed and bounded in every part',
    ({ event }) => {
      expect(unbounded(event.schema as Part, '')).toEqual([]);
    },
  );
});

describe('the shared parts of schemas', () => {
  const check = (schema: TSchema) => {
    const validator = Compile(schema);
    return (value: unknown) => validator.Check(value);
  };

  it.each(['0', '0.5', '1234567.89', '9999999999999999.99'])('an amount may be %s', (amount) => {
    expect(check(contract.Amount('x'))({ amount, unit: 'CNY' })).toBe(true);
  });

  it.each<unknown>([
    '',
    '-1',
    '-0',
    '+1',
    '01',
    '1.',
    '.5',
    '1.234',
    '1e3',
    '1,000',
    ' 1',
    '１',
    'NaN',
    '99999999999999999',
    1,
    null,
  ])('P6: an amount may not be %p', (amount) => {
    expect(check(contract.Amount('x'))({ amount, unit: 'CNY' })).toBe(false);
  });

  it('an amount of another unit, or with more to it, is none', () => {
    expect(check(contract.Amount('x'))({ amount: '1', unit: 'USD' })).toBe(false);
    expect(check(contract.Amount('x'))({ amount: '1', unit: 'CNY', rate: '7' })).toBe(false);
  });

  it.each(['2026', '2026-H1', '2026-H2', '2026-Q4', '2026-01', '2026-12'])('%s is a period', (period) => {
    expect(check(contract.Period())(period)).toBe(true);
  });

  it.each(['26', '2026-H3', '2026-Q0', '2026-Q5', '2026-00', '2026-13', '2026-1', '2026-H1 ', '2026-01-01'])(
    '%s is no period',
    (period) => {
      expect(check(contract.Period())(period)).toBe(false);
    },
  );

  it.each(['371725', '110000'])('%s is a division code', (code) =>
    expect(check(contract.DivisionCode())(code)).toBe(true),
  );
  it.each(['037172', '37172', '3717251', '37172a', '３７１７２５'])('%s is no division code', (code) => {
    expect(check(contract.DivisionCode())(code)).toBe(false);
  });

  it('text is never blank, whatever the blanks', () => {
    const isText = check(contract.Text('x', 20));
    const blanks = fc.array(fc.constantFrom(' ', '\t', '\n', '\u3000', '\u00a0'), { maxLength: 20 });
    fc.assert(
      fc.property(blanks, (parts) => !isText(parts.join(''))),
      { seed: 2026, numRuns: 100 },
    );
    expect(isText('　字　')).toBe(true);
  });

  it('P6: a decimal says what it means in digits alone', () => {
    const isDecimal = check(contract.Decimal('x'));
    for (const good of ['0', '-1', '63.05', '999999999999999999.123456789012']) expect(isDecimal(good)).toBe(true);
    for (const bad of ['', '-', '1e3', '00', '1.', '.1', 'Infinity', '0x10', '1_000'])
      expect(isDecimal(bad)).toBe(false);
    expect(Compile(Type.Array(contract.Decimal('x'))).Check([1])).toBe(false);
  });
});
