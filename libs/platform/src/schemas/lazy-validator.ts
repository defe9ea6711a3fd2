import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { Static, TSchema } from 'typebox';

const OPTIONS = { allErrors: true, strict: true, allowUnionTypes: true } as const;
const exact = addFormats.default(new Ajv(OPTIONS));
const trimming = addFormats.default(new Ajv({ ...OPTIONS, removeAdditional: true }));

/**
 * Checks values that do not come through HTTP: events, files, command lines. The schema is compiled when it is first asked,
 * because a process starts with some sixty of them and may never need one.
 */
export class LazyValidator<Schema extends TSchema> {
  private exact: ValidateFunction | undefined;
  private trimming: ValidateFunction | undefined;

  constructor(private readonly schema: Schema) {}

  /** Whether the value is as the schema says. */
  accepts(value: unknown): value is Static<Schema> {
    return this.errors(value).length === 0;
  }

  /** What is wrong with the value, by Ajv's keywords and pointers; nothing when it is as the schema says. */
  errors(value: unknown): ErrorObject[] {
    const validate = this.exact ?? exact.compile(this.schema);
    this.exact = validate;
    return validate(value) ? [] : [...(validate.errors ?? [])];
  }

  /** A copy without what closed parts of the schema do not know, as a later version may have added; undefined where the rest does not fit. */
  knownPart(value: unknown): Static<Schema> | undefined {
    const validate = this.trimming ?? trimming.compile(this.schema);
    this.trimming = validate;
    const copy = structuredClone(value);
    return validate(copy) ? (copy as Static<Schema>) : undefined;
  }
}
