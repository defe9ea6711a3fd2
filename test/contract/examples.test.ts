import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as contract from '@urbanpilot/contract';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';

interface Schema {
  type?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  additionalProperties?: Schema | boolean;
  patternProperties?: Record<string, Schema>;
  $ref?: string;
  [key: string]: unknown;
}

interface Media {
  schema: Schema;
  example?: unknown;
}

interface Described {
  operationId: string;
  tags: string[];
  summary: string;
  security: object[];
  parameters?: { name: string; schema: Schema }[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, { content?: Record<string, Media> }>;
}

interface Contract {
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, Schema> };
  webhooks: Record<string, object>;
}

const CONTRACT = join(__dirname, '../../openapi/urbanpilot.json');
const document = JSON.parse(readFileSync(CONTRACT, 'utf8')) as Contract;
const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
const named = operations.map((operation) => [operation.operationId, operation] as const);

/** As requests are validated; `components` is known by a name of its own, so that references into it resolve. */
const ajv = addFormats.default(new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }));
for (const word of ['example', 'components']) ajv.addKeyword(word);
ajv.addSchema({ $id: 'contract', components: document.components });

function errorsOf({ schema, example }: Media): unknown {
  const resolvable = JSON.stringify(schema).replaceAll('"#/components/', '"contract#/components/');
  const validate = ajv.compile(JSON.parse(resolvable) as object);
  return validate(example) ? null : validate.errors;
}

/** What lacks limits in a schema, by pointer. */
function unlimited(schema: Schema, pointer = ''): string[] {
  if (schema.$ref) return unlimited(document.components.schemas[schema.$ref.split('/').pop() ?? ''] ?? {}, pointer);
  const parts = [
    ...Object.entries(schema.properties ?? {}),
    ...Object.entries(schema.patternProperties ?? {}),
    ...(typeof schema.additionalProperties === 'object' ? [['*', schema.additionalProperties] as const] : []),
    ...(schema.items ? [['items', schema.items] as const] : []),
    ...(schema.anyOf ?? []).map((part, index) => [String(index), part] as const),
  ];
  const inner = parts.flatMap(([name, part]) => unlimited(part, `${pointer}/${name}`));
  return isLimited(schema) ? inner : [pointer, ...inner];
}

function isLimited(schema: Schema): boolean {
  if ('enum' in schema || 'const' in schema) return true;
  if (schema.type === 'string') return 'maxLength' in schema;
  if (schema.type === 'array') return 'maxItems' in schema;
  if (schema.type === 'integer' || schema.type === 'number') return 'minimum' in schema && 'maximum' in schema;
  return true;
}

describe('the contract', () => {
  it('has operations, each with an id of its own', () => {
    const ids = operations.map(({ operationId }) => operationId);
    expect(ids.length).toBeGreaterThan(50);
    expect(new Set(ids).size).toBe(ids.length);
  });

  describe.each(named)('%s', (_, operation) => {
    it('says what it does, who may call it, and every error that any operation can answer', () => {
      expect(operation.operationId).toMatch(/^[a-z]\w+$/);
      expect(operation.tags.length).toBeGreaterThan(0);
      expect(operation.summary).toMatch(/\S/);
      expect(operation.security.length).toBeGreaterThan(0);
      expect(Object.keys(operation.responses)).toEqual(
        expect.arrayContaining(['400', '401', '403', '408', '429', '431', '500', '503']),
      );
    });

    it('shows examples that its own schemas allow', () => {
      const good = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'));
      const contents = [operation.requestBody?.content, ...good.map(([, { content }]) => content)];
      for (const media of contents.flatMap((content) => Object.values(content ?? {}))) {
        expect(media.example).toBeDefined();
        expect(errorsOf(media)).toBeNull();
      }
    });

    it('P26: limits every string, array and number of its request', () => {
      const bodies = Object.values(operation.requestBody?.content ?? {}).flatMap(({ schema }) => unlimited(schema));
      const parameters = (operation.parameters ?? []).flatMap(({ name, schema }) => unlimited(schema, name));
      expect([...bodies, ...parameters]).toEqual([]);
    });
  });

  it('has a webhook for every type of event', () => {
    const types = Object.values(contract).flatMap((value) =>
      typeof value === 'object' && value !== null && 'kind' in value && 'type' in value ? [value.type] : [],
    );
    expect(types.length).toBeGreaterThan(0);
    expect(Object.keys(document.webhooks).sort()).toEqual([...types].sort());
  });
});
