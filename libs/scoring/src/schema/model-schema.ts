import type { JsonSchema } from './json-schema';

/**
 * JSON Schema (draft 2020-12) of a scoring model (模型的结构定义), generated from the types in `src/model` by
 * tools/write-schema.ts. Read at load from the one file that the package also publishes as `./schema.json`.
 */
export const MODEL_SCHEMA: JsonSchema = require('../../schema/scoring-model.schema.json') as JsonSchema;
