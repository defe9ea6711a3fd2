import { isDeepStrictEqual } from 'node:util';
import { exampleOf, type Schema } from './examples';

interface MediaType {
  schema?: Schema;
  example?: unknown;
}

interface Response {
  content?: Record<string, MediaType>;
}

interface Operation {
  operationId?: string;
  requestBody?: { content?: Record<string, MediaType> };
  responses?: Record<string, Response>;
  [key: string]: unknown;
}

/** An OpenAPI document as far as it is worked on here. */
export interface OpenApiDocument {
  openapi: string;
  info: Record<string, unknown>;
  servers: unknown[];
  tags?: { name: string }[];
  components: {
    securitySchemes: { oauth2: OAuthScheme };
    schemas?: Record<string, Schema>;
    responses?: Record<string, Response>;
  };
  paths: Record<string, Record<string, Operation>>;
  webhooks?: Record<string, unknown>;
}

interface OAuthScheme {
  flows: { clientCredentials: { scopes: Record<string, string> } };
  [key: string]: unknown;
}

/** Every operation of a document. */
export function operationsOf(document: OpenApiDocument): { path: string; method: string; operation: Operation }[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
}

/**
 * Gives each request and each good answer an example, and moves to the components what many operations share: the schemas
 * that have a title, and the refusals, of which there is one for each status.
 */
export function finish(document: OpenApiDocument): OpenApiDocument {
  for (const { operation } of operationsOf(document)) {
    addExamples(operation.requestBody?.content);
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
      if (status.startsWith('2')) addExamples(response.content);
    }
  }
  const schemas: Record<string, Schema> = {};
  const paths = hoist(document.paths, schemas) as OpenApiDocument['paths'];
  const responses = hoistRefusals(paths);
  return { ...document, paths, components: { ...document.components, schemas, responses } };
}

/** Replaces the refusals of all operations by references; answers what they refer to. */
function hoistRefusals(paths: OpenApiDocument['paths']): Record<string, Response> {
  const shared: Record<string, Response> = {};
  for (const operation of Object.values(paths).flatMap((methods) => Object.values(methods))) {
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
      if (Number(status) < 400) continue;
      const name = `Refusal${status}`;
      shared[name] ??= response;
      if (!isDeepStrictEqual(shared[name], response)) continue;
      Object.assign(operation.responses ?? {}, { [status]: { $ref: `#/components/responses/${name}` } });
    }
  }
  return shared;
}

function addExamples(content: Record<string, MediaType> | undefined): void {
  for (const media of Object.values(content ?? {})) {
    if (!media.schema || media.example !== undefined) continue;
    media.example = exampleOf(media.schema);
    if (media.example === undefined) throw new Error(`No example fits ${JSON.stringify(media.schema)}`);
  }
}

function hoist(value: unknown, schemas: Record<string, Schema>): unknown {
  if (Array.isArray(value)) return value.map((item) => hoist(item, schemas));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, key === 'example' ? inner : hoist(inner, schemas)]);
  const copy = Object.fromEntries(entries) as Schema & { title?: unknown };
  if (copy.type !== 'object' || typeof copy.title !== 'string') return copy;
  schemas[copy.title] = copy;
  return { $ref: `#/components/schemas/${copy.title}` };
}

/** One document of all services. Operation ids are unique over all of them; a doubled one is a fault. */
export function bundle(documents: OpenApiDocument[]): OpenApiDocument {
  const [first] = documents;
  if (!first) throw new Error('There is no document to bundle');
  const ids = documents.flatMap((document) => operationsOf(document).map(({ operation }) => operation.operationId));
  const doubled = ids.find((id, index) => ids.indexOf(id) !== index);
  if (doubled) throw new Error(`The operation id ${doubled} is used twice`);
  const scopes = Object.assign(
    {},
    ...documents.map((document) => document.components.securitySchemes.oauth2.flows.clientCredentials.scopes),
  ) as Record<string, string>;
  const { oauth2 } = first.components.securitySchemes;
  const flows = { clientCredentials: { ...oauth2.flows.clientCredentials, scopes } };
  return {
    ...first,
    info: {
      ...first.info,
      title: 'Urbanpilot',
      description: '新型城镇化综合试点管理平台 All services in one document.',
    },
    components: {
      securitySchemes: { oauth2: { ...oauth2, flows } },
      schemas: Object.assign({}, ...documents.map((document) => document.components.schemas)),
      responses: Object.assign({}, ...documents.map((document) => document.components.responses)),
    },
    paths: Object.assign({}, ...documents.map((document) => document.paths)),
    webhooks: Object.assign({}, ...documents.map((document) => document.webhooks)),
  };
}
