import type { ContractOperation } from '@urbanpilot/testing';
import { setAt } from './breaks';
import type { Attack } from './hostile';

interface Schema {
  type?: string;
  properties?: Record<string, Schema>;
  enum?: string[];
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  pattern?: string;
  format?: string;
}

const TEXTS = ['中', '𠮷野家', "O'Brien", ' 前后空格 ', 'a\nb', 'Ünïcödé', '<b>', '100%_', '{x}'];

/** Changes that keep a request valid: other words of an enumeration, ends of a range, shortest and longest texts. */
export function validVariants(operation: ContractOperation, body: object | undefined): Attack[] {
  const none: Attack = { what: 'as it is', apply: () => undefined };
  const fields = Object.entries((body as Schema | undefined)?.properties ?? {}).flatMap(([name, schema]) =>
    validValues(schema).map((value) => ({
      what: `${name} = ${String(value).slice(0, 40)}`,
      apply: (request: Parameters<Attack['apply']>[0]) => setAt(request.body, [name], value),
    })),
  );
  const queries = operation.parameters
    .filter(({ in: place, name }) => place === 'query' && name !== 'cursor')
    .flatMap(({ name, schema }) =>
      validValues(schema as Schema).map((value) => ({
        what: `query ${name}`,
        apply: ({ query }: Parameters<Attack['apply']>[0]) => {
          if (!query.some(([known]) => known === name)) query.push([name, String(value)]);
        },
      })),
    );
  return [none, none, ...fields, ...queries];
}

function validValues({ type, enum: words, maxLength, minimum, maximum, pattern, format }: Schema): unknown[] {
  if (words) return words;
  if (type === 'integer') return [minimum, maximum].filter((end) => end !== undefined);
  if (type === 'string' && !format && (pattern === undefined || pattern === '\\S')) {
    return [...TEXTS.filter(({ length }) => length <= (maxLength ?? 0)), '长'.repeat(maxLength ?? 1)];
  }
  return [];
}
