import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** An OpenAPI operation as far as its answers and requests are checked. */
export interface ContractOperation {
  operationId: string;
  method: string;
  /** Template of the path, e.g. `/regions/v1/tasks/{id}`. */
  path: string;
  security: Record<string, string[]>[];
  'x-roles'?: string[];
  parameters: ContractParameter[];
  requestBody?: { content: Record<string, { schema: object; example?: unknown }> };
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}

export interface ContractParameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: Record<string, unknown>;
}

type Responses = ContractOperation['responses'];

/** An OpenAPI document, whose responses may refer to the components. */
export interface ContractDocument {
  paths: Record<
    string,
    Record<
      string,
      Omit<ContractOperation, 'method' | 'path' | 'parameters' | 'responses'> & {
        responses: Record<string, Responses[string] | { $ref: string }>;
      }
    >
  >;
  components: { schemas?: Record<string, object>; responses?: Responses };
}

/** What came back for a request. */
export interface SeenAnswer {
  method: string;
  /** Path with or without query. */
  url: string;
  status: number;
  contentType: string | undefined;
  body: string;
}

/** Words of OpenAPI in its schemas that JSON Schema does not know. */
const OPENAPI_WORDS = ['example', 'discriminator', 'components'];

/** All operations of a document, with their responses in full. */
export function operationsOf(document: ContractDocument): ContractOperation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      parameters: [],
      ...operation,
      responses: responsesOf(operation.responses, document),
      method: method.toUpperCase(),
      path,
    })),
  );
}

function responsesOf(
  declared: Record<string, Responses[string] | { $ref: string }>,
  { components }: ContractDocument,
): Responses {
  const entries = Object.entries(declared).map(([status, response]) => {
    if (!('$ref' in response)) return [status, response] as const;
    const shared = components.responses?.[response.$ref.replace('#/components/responses/', '')];
    if (!shared) throw new Error(`The contract has no ${response.$ref}`);
    return [status, shared] as const;
  });
  return Object.fromEntries(entries);
}

/**
 * Compiles schemas of a document, in which `#/components/…` may be referred to; strict, formats included. Each is used a few
 * times only, so its code is not optimized: that took longer than all it checked.
 */
export function schemaCompiler(document: ContractDocument): (schema: object) => ValidateFunction {
  const ajv = addFormats.default(
    new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, code: { optimize: false } }),
  );
  for (const word of OPENAPI_WORDS) ajv.addKeyword(word);
  ajv.addSchema({ $id: 'contract', components: resolvable(document.components) });
  const compiled = new Map<object, ValidateFunction>();
  return (schema) => {
    const known = compiled.get(schema) ?? ajv.compile(resolvable(schema));
    compiled.set(schema, known);
    return known;
  };
}

function resolvable<T extends object>(schema: T): T {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"contract#/components/')) as T;
}

/** Says how an answer breaks the contract; undefined when it keeps it. */
export type AnswerCheck = (answer: SeenAnswer) => string | undefined;

/**
 * Holds answers to a contract: the status is declared for the operation, the content type for the status, and the body is
 * what its schema says. Answers of addresses that the contract does not have are held to the one error format.
 */
export function answerCheck(document: ContractDocument): AnswerCheck {
  const compile = schemaCompiler(document);
  const operations = operationsOf(document).filter(({ operationId }) => operationId);
  const problem = operations
    .flatMap(({ responses }) => Object.values(responses))
    .find(({ content }) => content?.['application/problem+json'])?.content;
  return (answer) => {
    const operation = operations.find((candidate) => isOf(candidate, answer));
    const fault = operation
      ? faultOf(operation.responses[answer.status]?.content, operation, answer)
      : strayFault(answer);
    return (
      fault &&
      `${operation?.operationId ?? 'no operation'}: ${answer.method} ${answer.url} → ${answer.status}: ${fault}`
    );
  };

  function faultOf(
    content: ContractOperation['responses'][string]['content'],
    operation: ContractOperation,
    answer: SeenAnswer,
  ) {
    if (!(answer.status in operation.responses)) return `undeclared status; ${answer.body.slice(0, 500)}`;
    if (!content) return answer.body === '' ? undefined : 'a body where none is declared';
    return mediaFault(content, answer);
  }

  function strayFault(answer: SeenAnswer) {
    return answer.status >= 400 && problem ? mediaFault(problem, answer) : undefined;
  }

  function mediaFault(content: Record<string, { schema: object }>, { contentType = '', body }: SeenAnswer) {
    const type = contentType.split(';')[0]?.trim() ?? '';
    const schema = content[type]?.schema;
    if (!schema) return `undeclared content type "${contentType}"`;
    if (!type.endsWith('json')) return undefined;
    const validate = compile(schema);
    const value = parsed(body);
    if (value !== undefined && validate(value)) return undefined;
    const errors = (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
    return `${errors.slice(0, 5).join('; ') || 'no JSON'} in ${body.slice(0, 500)}`;
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** HEAD is answered as GET is, without the body; there is nothing to hold to the contract. */
function isOf(operation: ContractOperation, { method, url }: SeenAnswer): boolean {
  const [path = ''] = url.split('?');
  const segments = path.split('/');
  const pattern = operation.path.split('/');
  return (
    operation.method === method &&
    pattern.length === segments.length &&
    pattern.every((part, index) => part.startsWith('{') || part === segments[index])
  );
}
