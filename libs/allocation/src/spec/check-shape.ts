import { AllocationError } from '../errors/allocation-error';

/** What a field may be. A check throws a {@link ShapeFault} without knowing where it stands. */
type Check = (value: unknown) => void;
type Shape = Readonly<Record<string, { readonly required?: boolean; readonly check: Check }>>;

/**
 * A fault on its way out of nested checks. Every level adds its key, so that a path is only built for what is wrong: with
 * a million recipients, building the path of everything that is right would cost more than checking it.
 */
class ShapeFault extends Error {
  path = '';
  constructor(
    readonly code: 'invalid-spec' | 'unknown-field',
    readonly what?: string,
  ) {
    super(what);
  }
}
const expected = (what: string): ShapeFault => new ShapeFault('invalid-spec', `expected ${what}`);

/** Adds the key under which a fault was found. */
function under(error: unknown, key: string | number): unknown {
  if (error instanceof ShapeFault) error.path = `/${escapePointer(String(key))}${error.path}`;
  return error;
}

/** Runs a check at the top and turns a fault into the library's error. */
const topLevel =
  (check: Check) =>
  (value: unknown, path: string): void => {
    try {
      check(value);
    } catch (error) {
      if (!(error instanceof ShapeFault)) throw error;
      const detail = error.what === undefined ? {} : { what: error.what };
      throw new AllocationError(error.code, path + error.path, detail);
    }
  };

/** The value as an object with string keys, or an error that says where one was expected. */
function asObject(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw expected('an object');
  return value as Record<string, unknown>;
}

/** Refuses fields that the shape does not know: a misspelt `caps` must not silently mean "no cap". */
function object(shape: Shape): Check {
  const required = Object.keys(shape).filter((key) => shape[key]?.required);
  const checks = new Map(Object.entries(shape).map(([key, { check }]) => [key, check]));
  return (value) => {
    const given = asObject(value);
    let at = '';
    try {
      for (at in given) checkField(checks.get(at), given[at]);
    } catch (error) {
      throw under(error, at);
    }
    for (const key of required) if (given[key] === undefined) throw expected(`the field ${key}`);
  };
}
function checkField(check: Check | undefined, part: unknown): void {
  if (!check) throw new ShapeFault('unknown-field');
  if (part !== undefined) check(part);
}
/** Escapes a key for a JSON pointer (RFC 6901). */
export function escapePointer(key: string): string {
  return /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}

const list =
  (item: Check, least = 0): Check =>
  (value) => {
    if (!Array.isArray(value)) throw expected('a list');
    if (value.length < least) throw expected(`at least ${least} entry`);
    value.forEach((entry, index) => {
      try {
        item(entry);
      } catch (error) {
        throw under(error, index);
      }
    });
  };
const record =
  (item: Check): Check =>
  (value) => {
    const entries = asObject(value);
    let at = '';
    try {
      for (at in entries) item(entries[at]);
    } catch (error) {
      throw under(error, at);
    }
  };
const text: Check = (value) => {
  if (typeof value !== 'string' || value === '') throw expected('a text');
};
const decimal: Check = (value) => {
  if (typeof value !== 'string' && typeof value !== 'number') throw expected('a decimal (text or number)');
};
const places: Check = (value) => {
  if (!Number.isInteger(value) || (value as number) < 0 || (value as number) > 100) {
    throw expected('an integer from 0 to 100');
  }
};
const oneOf =
  (...words: readonly (string | number)[]): Check =>
  (value) => {
    if (!words.includes(value as string)) throw expected(`one of ${words.join(', ')}`);
  };
const optional = (check: Check) => ({ check });
const required = (check: Check) => ({ required: true, check });
const nullable =
  (check: Check): Check =>
  (value) => {
    if (value !== null) check(value);
  };

/** A union told apart by its field `kind`. */
function byKind(given: Readonly<Record<string, Shape>>): Check {
  const withKind = ([kind, shape]: [string, Shape]) => [kind, object({ ...shape, kind: required(text) })] as const;
  const shapes: Readonly<Record<string, Check>> = Object.fromEntries(Object.entries(given).map(withKind));
  return (value) => {
    const kind = asObject(value).kind;
    const shape = typeof kind === 'string' && Object.hasOwn(shapes, kind) ? shapes[kind] : undefined;
    if (!shape) throw under(expected(`one of ${Object.keys(shapes).join(', ')}`), 'kind');
    shape(value);
  };
}

/** Bands and tiers: every one but the last has exactly one bound, the last has none. */
function tiers(result: string): Check {
  const shape = object({ below: optional(decimal), upTo: optional(decimal), [result]: required(decimal) });
  return (value) => {
    list(shape, 1)(value);
    const entries = value as { below?: unknown; upTo?: unknown }[];
    entries.forEach((tier, index) => {
      checkBounds(tier, index, entries.length);
    });
  };
}
function checkBounds(tier: { below?: unknown; upTo?: unknown }, index: number, count: number): void {
  const bounds = [tier.below, tier.upTo].filter((bound) => bound !== undefined).length;
  const last = index === count - 1;
  if (last && bounds !== 0) throw under(expected('no bound in the last entry'), index);
  if (!last && bounds !== 1) throw under(expected('either below or upTo'), index);
}

const pair: Check = (value) => {
  list(decimal)(value);
  if ((value as unknown[]).length !== 2) throw expected('a list of two');
};
const direction = optional(oneOf('benefit', 'cost'));
const transform = byKind({
  none: {},
  'share-of-sum': {},
  'share-of-max': {},
  'ratio-to-mean': {},
  'min-max': { range: optional(pair), low: optional(decimal), high: optional(decimal), direction },
  rank: { direction },
  reciprocal: { places: optional(places) },
  'square-root': { places: optional(places) },
  bands: { bands: required(tiers('points')) },
});
const transforms: Check = (value) => (Array.isArray(value) ? list(transform, 1) : transform)(value);
const named = { key: required(text), name: optional(text) };
const limit = object({
  amount: optional(text),
  ofPrevious: optional(decimal),
  ofPool: optional(decimal),
  withoutPrevious: optional(oneOf('error', 'no-limit')),
});
const unit: Check = (value) => {
  if (typeof value === 'string') text(value);
  else object({ code: required(text), minorPerUnit: required(text) })(value);
};
const reserve: Check = (value) => {
  if (typeof value === 'string') text(value);
  else object({ ofTotal: required(decimal) })(value);
};
const tieKey: Check = (value) => {
  object({
    by: required(oneOf('weight', 'previous', 'value', 'list')),
    value: optional(text),
    ids: optional(list(text)),
    order: optional(oneOf('asc', 'desc')),
  })(value);
  const key = value as { by: string; value?: unknown; ids?: unknown };
  if (key.by === 'value' && key.value === undefined) throw expected('the field value');
  if (key.by === 'list' && key.ids === undefined) throw expected('the field ids');
};
const exclusion: Check = (value) => {
  object({ ids: optional(list(text)), label: optional(text), in: optional(list(text)), reason: required(text) })(value);
  const { ids, label, in: words } = value as { ids?: unknown; label?: unknown; in?: unknown };
  if (ids === undefined && label === undefined) throw expected('ids, or label with in');
  if ((label === undefined) !== (words === undefined)) throw expected('label together with in');
};

/** Checks the shape of a specification. Throws `invalid-spec` or `unknown-field` with the path of the offending part. */
export const checkSpecShape = topLevel(
  object({
    version: optional(oneOf(1)),
    title: optional(text),
    unit: required(unit),
    total: required(text),
    reserve: optional(reserve),
    factors: required(
      list(
        object({
          ...named,
          weight: required(decimal),
          value: optional(text),
          parts: optional(list(object({ value: required(text), weight: required(decimal) }), 1)),
          transform: required(transforms),
          missing: optional(oneOf('error', 'zero', 'mean')),
          constant: optional(oneOf('error', 'equal', 'zero')),
        }),
        1,
      ),
    ),
    coefficients: optional(
      list(
        byKind({
          grade: { ...named, label: required(text), table: required(record(decimal)), otherwise: optional(decimal) },
          tier: { ...named, value: required(text), tiers: required(tiers('coefficient')) },
          value: { ...named, value: required(text) },
          penalty: { ...named, value: required(text), rate: required(decimal), least: optional(decimal) },
        }),
      ),
    ),
    base: optional(text),
    floor: optional(limit),
    cap: optional(limit),
    exclusions: optional(list(exclusion)),
    rounding: optional(
      object({
        method: optional(oneOf('largest-remainder', 'sainte-lague', 'huntington-hill', 'quota')),
        unit: optional(text),
      }),
    ),
    tieOrder: optional(list(tieKey)),
  }),
);

const nullableDecimal = nullable(decimal);
/** Checks the shape of one recipient. Throws `invalid-spec` or `unknown-field`. */
export const checkRecipientShape = topLevel(
  object({
    id: required(text),
    name: optional(text),
    values: optional(record(nullableDecimal)),
    labels: optional(record(text)),
    base: optional(text),
    floor: optional(nullable(limit)),
    cap: optional(nullable(limit)),
    previous: optional(text),
    given: optional(text),
    excluded: optional(text),
  }),
);
