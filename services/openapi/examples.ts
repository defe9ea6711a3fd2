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

/** An example of a schema, put together from those of its parts; the contract test validates each one. */
export function exampleOf(schema: Schema): unknown {
  if (schema.examples?.length) return schema.examples[0];
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.default !== undefined) return schema.default;
  if (schema.anyOf) return exampleOf(schema.anyOf[0] ?? {});
  if (schema.type === 'object') return objectExample(schema);
  if (schema.type === 'array') return schema.items ? [exampleOf(schema.items)] : [];
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 1;
  if (schema.type === 'boolean') return true;
  if (schema.type === 'null') return null;
  return FORMATS[schema.format ?? ''] ?? (schema.description ?? '文本').slice(0, 20);
}

function objectExample(schema: Schema): Record<string, unknown> {
  const entries = Object.entries(schema.properties ?? {});
  return Object.fromEntries(entries.map(([name, property]) => [name, exampleOf(property)]));
}
