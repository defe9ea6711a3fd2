import Ajv from 'ajv';
import addFormats from 'ajv-formats';

/** A JSON Schema as far as examples need it. */
export interface Schema {
  $ref?: string;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  examples?: unknown[];
  default?: unknown;
  description?: string;
  format?: string;
  minimum?: number;
  minItems?: number;
  maxLength?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
}

const FORMATS: Record<string, string> = {
  uuid: '01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e',
  date: '2026-06-30',
  'date-time': '2026-06-30T09:00:00.000Z',
};
const MAX_TEXT = 20;

const ajv = addFormats.default(new Ajv({ strict: false }));

/** Makes an example by the type of a schema. */
const BY_TYPE: Record<string, (schema: Schema) => unknown> = {
  object: objectExample,
  array: arrayExample,
  integer: ({ minimum = 1 }) => minimum,
  number: ({ minimum = 1 }) => minimum,
  boolean: () => true,
  null: () => null,
  string: ({ format = '', description = '文本', maxLength = MAX_TEXT }) =>
    FORMATS[format] ?? description.slice(0, Math.min(MAX_TEXT, maxLength)),
};

/**
 * An example of a schema, put together from those of its parts; undefined when none is known that the schema allows, as
 * for a pattern without an example of its own. A wrong example would be worse than none: readers copy them.
 */
export function exampleOf(schema: Schema): unknown {
  const stated = [...(schema.examples ?? []), schema.const, ...(schema.enum ?? []), schema.default];
  const first = stated.find((value) => value !== undefined);
  const example = first ?? madeExample(schema);
  return example !== undefined && ajv.validate(schema, example) ? example : undefined;
}

/** Of alternatives the first that has an example: `anyOf [x, null]` is null when nothing is known of x. */
function madeExample(schema: Schema): unknown {
  if (!schema.anyOf) return BY_TYPE[schema.type ?? '']?.(schema);
  return schema.anyOf.map(exampleOf).find((example) => example !== undefined);
}

/** Properties without an example are left out; where one is required, the object has none either. */
function objectExample({ properties = {} }: Schema): Record<string, unknown> {
  const entries = Object.entries(properties).map(([name, property]) => [name, exampleOf(property)] as const);
  return Object.fromEntries(entries.filter(([, example]) => example !== undefined));
}

function arrayExample({ items, minItems = 1 }: Schema): unknown[] {
  const example = items && exampleOf(items);
  return example === undefined ? [] : Array.from({ length: Math.max(1, minItems) }, () => example);
}
