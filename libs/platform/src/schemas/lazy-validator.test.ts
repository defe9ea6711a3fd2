import * as contract from '@urbanpilot/contract';
import { type TSchema, Type } from 'typebox';
import { LazyValidator } from './lazy-validator';

describe('a lazy validator', () => {
  it('accepts what the schema allows and names what it does not', () => {
    const validator = new LazyValidator(Type.Object({ day: Type.String({ format: 'date' }), weight: Type.Integer() }));
    expect(validator.accepts({ day: '2026-11-30', weight: 1, added: 'later' })).toBe(true);
    expect(validator.accepts({ day: '2026-02-30', weight: '1' })).toBe(false);
    const errors = validator.errors({ day: '2026-02-30', weight: '1' });
    expect(errors.map(({ instancePath, keyword }) => [instancePath, keyword])).toEqual([
      ['/day', 'format'],
      ['/weight', 'type'],
    ]);
  });

  it('refuses what a closed schema does not know, and gives a copy without it', () => {
    const validator = new LazyValidator(Type.Object({ n: Type.Integer() }, { additionalProperties: false }));
    const value = { n: 1, added: 'later' };
    expect(validator.accepts(value)).toBe(false);
    expect(validator.knownPart(value)).toEqual({ n: 1 });
    expect(value).toEqual({ n: 1, added: 'later' });
    expect(validator.knownPart({ n: 'one' })).toBeUndefined();
    expect(validator.knownPart(undefined)).toBeUndefined();
  });

  it('can be asked of every event of the contract', () => {
    const schemas = Object.values<unknown>(contract).filter(
      (part): part is { schema: TSchema } =>
        typeof part === 'object' && part !== null && 'kind' in part && 'schema' in part,
    );
    expect(schemas.length).toBeGreaterThanOrEqual(20);
    for (const { schema } of schemas) expect(new LazyValidator(schema).accepts(null)).toBe(false);
  });
});
