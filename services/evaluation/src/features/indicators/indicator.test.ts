import { definitionErrors, isInRange } from './indicator';

const rulesOf = (code: string, min: string, max: string) =>
  definitionErrors({ code, range: { min, max } }).map(({ pointer, rule }) => `${pointer} ${rule}`);

describe('the definition of an indicator', () => {
  it('needs a range that is not empty', () => {
    expect(rulesOf('A-1', '0', '100')).toEqual([]);
    expect(rulesOf('A-1', '-1', '-1.000000000001')).toEqual(['/range/max aboveMinimum']);
    expect(rulesOf('A-1', '5', '5.0')).toEqual(['/range/max aboveMinimum']);
  });

  it('cannot have a code that reaches into a prototype', () => {
    expect(rulesOf('constructor', '0', '1')).toEqual(['/code reserved']);
  });
});

it('a value at an end of the range is in it', () => {
  const indicator = { rangeMin: '0', rangeMax: '100' };
  expect(['0', '-0', '100.00', '63.05'].every((value) => isInRange(indicator, value))).toBe(true);
  expect(['-0.000000000001', '100.000000000001'].some((value) => isInRange(indicator, value))).toBe(false);
});
