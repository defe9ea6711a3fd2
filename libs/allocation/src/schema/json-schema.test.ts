import Ajv2020 from 'ajv/dist/2020';
import { type AllocationSpec, allocate, recipientSchema, specSchema } from '../index';

const ajv = new Ajv2020({ allowUnionTypes: true });
const isSpec = ajv.compile(specSchema);
const isRecipient = ajv.compile(recipientSchema);

const full: AllocationSpec = {
  version: 1,
  title: '2026 年奖补资金',
  unit: { code: 'CNY', minorPerUnit: '100' },
  total: '1000000',
  reserve: { ofTotal: '0.05' },
  factors: [
    {
      key: 'a',
      weight: '0.5',
      transform: [{ kind: 'reciprocal', places: 12 }, { kind: 'share-of-sum' }],
      missing: 'mean',
      constant: 'equal',
    },
    {
      key: 'b',
      weight: 1,
      parts: [{ value: 'a', weight: '2' }],
      transform: { kind: 'bands', bands: [{ below: 3, points: 1 }, { points: 2 }] },
    },
    {
      key: 'c',
      value: 'a',
      weight: 1,
      transform: { kind: 'min-max', range: ['0', '1'], low: 0, high: 9, direction: 'cost' },
    },
  ],
  coefficients: [
    { kind: 'grade', key: 'g', label: 'grade', table: { A: '1.2' }, otherwise: 1 },
    { kind: 'tier', key: 't', value: 'a', tiers: [{ upTo: 5, coefficient: 1 }, { coefficient: '0.9' }] },
    { kind: 'penalty', key: 'p', value: 'a', rate: '0.01', least: '0.5' },
  ],
  base: '0',
  floor: { amount: '0', withoutPrevious: 'no-limit', ofPrevious: '0.5' },
  cap: { ofPool: 1 },
  exclusions: [{ label: 'grade', in: ['D'], reason: '不合格' }],
  rounding: { method: 'largest-remainder', unit: '1' },
  tieOrder: [{ by: 'weight' }, { by: 'value', value: 'a', order: 'asc' }],
};
const recipient = {
  id: 'x',
  name: 'X',
  values: { a: 2, z: null },
  labels: { grade: 'A' },
  floor: null,
  cap: { amount: '950000' },
  previous: '10',
};

describe('the JSON Schema', () => {
  it('accepts a specification with everything in it, and so does allocate', () => {
    expect(isSpec(full)).toBe(true);
    expect(isRecipient(recipient)).toBe(true);
    expect(allocate(full, [recipient]).lines[0]?.amount).toBe('950000');
  });

  const { factors } = full;
  it.each<[string, unknown]>([
    ['a number as amount', { ...full, total: 100 }],
    ['an unknown field', { ...full, caps: {} }],
    ['no factors', { ...full, factors: [] }],
    ['an unknown transform', { ...full, factors: [{ ...factors[0], transform: { kind: 'magic' } }] }],
    ['a field of another transform', { ...full, factors: [{ ...factors[0], transform: { kind: 'none', places: 1 } }] }],
    ['an unknown method', { ...full, rounding: { method: 'lottery' } }],
    ['a reserve without a share', { ...full, reserve: {} }],
  ])('refuses %s, and so does allocate', (_, spec) => {
    expect(isSpec(spec)).toBe(false);
    expect(() => allocate(spec as AllocationSpec, [recipient])).toThrow();
  });

  it('refuses a recipient without id or with an unknown field', () => {
    expect(isRecipient({ values: {} })).toBe(false);
    expect(isRecipient({ id: 'x', limit: '3' })).toBe(false);
  });
});
