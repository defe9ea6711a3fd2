import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { Static, TSchema } from 'typebox';

const ajv = addFormats.default(new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }));

/**
 * Checks values that do not come through HTTP: events, files, command lines. The schema is compiled when it is first asked,
 * because a process starts with some sixty of them and may never need one.
 */
export class LazyValidator<Schema extends TSchema> {
  private compiled: ValidateFunction | undefined;

  constructor(private readonly schema: Schema) {}

  /** Whether the value is as the schema says. */
  accepts(value: unknown): value is Static<Schema> {
    return this.errors(value).length === 0;
  }

  /** What is wrong with the value, by Ajv's keywords and pointers; nothing when it is as the schema says. */
  errors(value: unknown): ErrorObject[] {
    const validate = this.compiled ?? ajv.compile(this.schema);
    this.compiled = validate;
    return validate(value) ? [] : [...(validate.errors ?? [])];
  }
}
