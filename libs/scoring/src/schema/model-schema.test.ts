import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateModelSchema } from '../../tools/generate-schema';
import type { ScoringModel } from '../model/scoring-model';
import { validateModel } from '../validate/validate-model';

const good: ScoringModel = {
  format: 1,
  indicators: [{ code: 'a' }],
  root: { code: 't', children: [{ indicator: 'a' }] },
};

function pathOf(change: (model: Record<string, unknown>) => void): string {
  const model = structuredClone(good) as unknown as Record<string, unknown>;
  change(model);
  try {
    validateModel(model as unknown as ScoringModel);
  } catch (error) {
    return String(error);
  }
  return 'accepted';
}

describe('the JSON Schema of the model', () => {
  it('is up to date with the types (else run node tools/run-ts.cjs tools/write-schema.ts)', () => {
    const written: unknown = JSON.parse(
      readFileSync(join(__dirname, '../../schema/scoring-model.schema.json'), 'utf8'),
    );
    expect(written).toEqual(generateModelSchema());
  });

  it('carries the Chinese term of every field of an indicator', () => {
    const defs = generateModelSchema().$defs as Record<string, { properties: Record<string, { description: string }> }>;
    for (const property of Object.values(defs.Indicator?.properties ?? {}))
      expect(property.description).toMatch(/[\u4e00-\u9fff]|documentation/);
  });

  it('accepts a small model', () => {
    expect(pathOf(() => undefined)).toBe('accepted');
  });

  it('names the path of an unknown key, a wrong type, a missing field and an unknown method', () => {
    expect(pathOf((model) => Object.assign(model, { colour: 'red' }))).toMatch(/unknown key.*model\.colour/);
    expect(pathOf((model) => Object.assign(model, { decimals: '2' }))).toMatch(/not of type number.*model\.decimals/);
    expect(pathOf((model) => Object.assign(model, { indicators: [{}] }))).toMatch(
      /missing.*model\.indicators\[0\]\.code/,
    );
    expect(
      pathOf((model) => Object.assign(model, { indicators: [{ code: 'a', normalise: { method: 'minmax' } }] })),
    ).toMatch(/min-max.*model\.indicators\[0\]\.normalise\.method/);
    expect(
      pathOf((model) =>
        Object.assign(model, { indicators: [{ code: 'a', normalise: { method: 'goalposts', min: 1 } }] }),
      ),
    ).toMatch(/missing.*model\.indicators\[0\]\.normalise\.max/);
    expect(pathOf((model) => Object.assign(model, { range: [0, Number.NaN] }))).toMatch(/NaN.*model\.range\[1\]/);
  });
});
