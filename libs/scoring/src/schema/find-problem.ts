import type { JsonSchema } from './json-schema';

/** The first place where a value departs from a schema. */
export interface Problem {
  path: string;
  problem: string;
}

/**
 * Compares a value with a schema (only the keywords of {@link JsonSchema}); numbers must be finite.
 * @param root the schema whose `$defs` references point into
 * @returns the first problem, or undefined
 */
export function findProblem(value: unknown, schema: JsonSchema, root: JsonSchema, path: string): Problem | undefined {
  if (schema.$ref !== undefined) {
    const target = root.$defs?.[schema.$ref.slice('#/$defs/'.length)];
    return target && findProblem(value, target, root, path);
  }
  if (schema.anyOf) return anyOfProblem(value, schema.anyOf, root, path);
  if (schema.const !== undefined && value !== schema.const)
    return { path, problem: `${show(value)} ≠ ${show(schema.const)}` };
  if (schema.enum && !schema.enum.some((one) => one === value)) {
    return { path, problem: `${show(value)} ∉ {${schema.enum.map(show).join(', ')}}` };
  }
  if (schema.type !== undefined && !isOfType(value, schema.type))
    return { path, problem: `${show(value)} is not of type ${schema.type}` };
  if (schema.type === 'array') return arrayProblem(value as unknown[], schema, root, path);
  if (schema.type === 'object') return objectProblem(value as Record<string, unknown>, schema, root, path);
  return undefined;
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value);
  return typeof value === type;
}

function show(value: unknown): string {
  return typeof value === 'number' || value === undefined ? String(value) : JSON.stringify(value).slice(0, 80);
}

function arrayProblem(
  value: readonly unknown[],
  schema: JsonSchema,
  root: JsonSchema,
  path: string,
): Problem | undefined {
  const length = schema.prefixItems?.length;
  if (length !== undefined && value.length !== length)
    return { path, problem: `${value.length} entries, ${length} expected` };
  for (const [i, item] of value.entries()) {
    const itemSchema = schema.prefixItems?.[i] ?? schema.items;
    const problem = itemSchema && findProblem(item, itemSchema, root, `${path}[${i}]`);
    if (problem) return problem;
  }
  return undefined;
}

function objectProblem(
  value: Record<string, unknown>,
  schema: JsonSchema,
  root: JsonSchema,
  path: string,
): Problem | undefined {
  for (const key of schema.required ?? []) {
    if (value[key] === undefined) return { path: `${path}.${key}`, problem: 'missing' };
  }
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue;
    const known = schema.properties !== undefined && Object.hasOwn(schema.properties, key);
    const property = known ? schema.properties?.[key] : undefined;
    if (!property) return { path: `${path}.${key}`, problem: 'unknown key' };
    const problem = findProblem(item, property, root, `${path}.${key}`);
    if (problem) return problem;
  }
  return undefined;
}

/** Of several alternatives that all fail, the problem of the one meant: matching method, else the one followed deepest. */
function anyOfProblem(
  value: unknown,
  branches: readonly JsonSchema[],
  root: JsonSchema,
  path: string,
): Problem | undefined {
  let best: Problem | undefined;
  let bestScore = -1;
  for (const branch of branches) {
    const problem = findProblem(value, branch, root, path);
    if (!problem) return undefined;
    const score = problem.path.length + (isMeant(value, branch, root) ? 1000 : 0);
    if (score > bestScore) [best, bestScore] = [problem, score];
  }
  const methods = branches.flatMap((branch) => tagsOf(branch, root));
  const tagProblem = best && /\.(method|policy)$/.test(best.path) && methods.length > 0;
  return tagProblem ? { path: best?.path ?? path, problem: `∉ {${methods.join(', ')}}` } : best;
}

const TAGS = ['method', 'policy'];

function tagsOf(branch: JsonSchema, root: JsonSchema): (string | number | boolean)[] {
  const schema = resolve(branch, root);
  if (schema.anyOf) return schema.anyOf.flatMap((one) => tagsOf(one, root));
  const tag = TAGS.map((key) => schema.properties?.[key]).find((one) => one !== undefined);
  return tag ? (tag.enum ?? (tag.const === undefined ? [] : [tag.const])) : [];
}

function resolve(schema: JsonSchema, root: JsonSchema): JsonSchema {
  return schema.$ref === undefined ? schema : (root.$defs?.[schema.$ref.slice('#/$defs/'.length)] ?? schema);
}

function isMeant(value: unknown, branch: JsonSchema, root: JsonSchema): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const schema = resolve(branch, root);
  if ('indicator' in value || 'children' in value)
    return Object.keys(schema.properties ?? {}).includes('indicator' in value ? 'indicator' : 'children');
  const given = TAGS.map((key) => (value as Record<string, unknown>)[key]).find((one) => one !== undefined);
  return tagsOf(branch, root).some((tag) => tag === given);
}
