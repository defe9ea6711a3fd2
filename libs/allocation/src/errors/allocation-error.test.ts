import { AllocationError, type AllocationSpec, allocate, type Recipient } from '../index';

const spec: AllocationSpec = {
  unit: 'CNY',
  total: '1000',
  factors: [{ key: 'people', weight: 1, transform: { kind: 'none' } }],
};
const two: Recipient[] = [
  { id: 'a', values: { people: 1 } },
  { id: 'b', values: { people: 3 } },
];
/** The error of input that cannot be allocated. */
function failure(of: unknown, recipients: unknown = two): AllocationError {
  try {
    allocate(of as AllocationSpec, recipients as Recipient[]);
  } catch (error) {
    if (error instanceof AllocationError) return error;
    throw error;
  }
  throw new Error('was allocated');
}

describe('limits that cannot be met', () => {
  it.each([
    ['floors-exceed-pool', '200', ['a', 'b'], { ...spec, floor: { amount: '600' } }],
    ['bases-exceed-pool', '400', ['a', 'b'], { ...spec, base: '700' }],
    ['caps-below-pool', '100', ['a', 'b'], { ...spec, cap: { amount: '450' } }],
    ['floor-above-cap', '10', ['a', 'b'], { ...spec, floor: { amount: '310' }, cap: { amount: '300' } }],
    ['reserve-exceeds-total', '5', [], { ...spec, reserve: '1005' }],
  ] as const)('%s names the gap of %s and the recipients', (code, gap, recipients, of) => {
    expect(failure(of)).toMatchObject({ code, gap, recipients });
  });

  it('says when nobody has a weight', () => {
    expect(failure(spec, [{ id: 'a', values: { people: 0 } }])).toMatchObject({ code: 'no-weight', gap: '1000' });
  });

  it('counts zero weights at their floor, so that caps of the others can be too low', () => {
    const recipients = [
      { id: 'a', values: { people: 0 } },
      { id: 'b', values: { people: 1 }, cap: { amount: '10' } },
    ];
    expect(failure(spec, recipients)).toMatchObject({ code: 'caps-below-pool', gap: '990', recipients: ['b'] });
  });
});

describe('input that is refused with its path', () => {
  const factor = spec.factors[0];
  it.each([
    ['/spec/total', 'invalid-spec', { ...spec, total: 1000 }],
    ['/spec/total', 'invalid-amount', { ...spec, total: '10.5' }],
    ['/spec/unit', 'unknown-unit', { ...spec, unit: 'furlong' }],
    ['/spec/caps', 'unknown-field', { ...spec, caps: {} }],
    ['/spec/factors', 'invalid-spec', { ...spec, factors: [] }],
    [
      '/spec/factors/0/transform/kind',
      'invalid-spec',
      { ...spec, factors: [{ ...factor, transform: { kind: 'magic' } }] },
    ],
    ['/spec/factors/0/weight', 'negative-weight', { ...spec, factors: [{ ...factor, weight: -1 }] }],
    ['/spec/factors/0/weight', 'invalid-decimal', { ...spec, factors: [{ ...factor, weight: Number.NaN }] }],
    ['/spec/factors/0', 'missing-value', { ...spec, factors: [{ ...factor, value: 'absent' }] }],
    ['/spec/factors/1/key', 'invalid-spec', { ...spec, factors: [factor, factor] }],
    ['/spec/rounding/unit', 'wrong-sign', { ...spec, rounding: { unit: '0' } }],
    ['/spec/total', 'not-a-multiple', { ...spec, rounding: { unit: '300' } }],
    ['/spec/cap/ofPrevious', 'previous-missing', { ...spec, cap: { ofPrevious: 1.2 } }],
    ['/spec/exclusions/0/ids/0', 'unknown-recipient', { ...spec, exclusions: [{ ids: ['z'], reason: 'r' }] }],
    ['/spec/base', 'wrong-sign', { ...spec, base: '-1' }],
  ])('%s: %s', (path, code, of) => {
    expect(failure(of)).toMatchObject({ path, code });
  });

  it.each([
    ['/recipients/1/id', 'duplicate-id', [two[0], two[0]]],
    ['/recipients/0/values/people', 'invalid-decimal', [{ id: 'a', values: { people: 'many' } }]],
    ['/recipients/0/values/people', 'invalid-decimal', [{ id: 'a', values: { people: Number.POSITIVE_INFINITY } }]],
    ['/spec/factors/0/transform', 'negative-factor', [{ id: 'a', values: { people: -5 } }]],
    ['/recipients', 'no-recipients', []],
    ['/recipients', 'no-recipients', [{ id: 'a', excluded: 'closed' }]],
    ['/recipients/0', 'invalid-spec', [null]],
  ])('%s: %s', (path, code, recipients) => {
    expect(failure(spec, recipients).code).toBe(code);
    if (code !== 'negative-factor') expect(failure(spec, recipients).path).toBe(path);
  });

  it('speaks Chinese and English, and is plain JSON', () => {
    const error = failure({ ...spec, floor: { amount: '600' } });
    expect(error.messageIn('zh-CN')).toBe('保底合计超过可分配总额 200 个最小单位：a、b');
    expect(error.message).toBe('the floors exceed the pool by 200 minor units: a, b');
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      code: 'floors-exceed-pool',
      path: '/spec',
      gap: '200',
      recipients: ['a', 'b'],
      message: { 'zh-CN': error.messageIn('zh-CN'), en: error.message },
    });
  });
});
