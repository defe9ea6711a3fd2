import { addUpTo, compareDecimals } from './decimal';

describe('decimals as digits', () => {
  it('compare exactly, far beyond a double', () => {
    expect(compareDecimals('0.1', '0.10')).toBe(0);
    expect(compareDecimals('-0', '0')).toBe(0);
    expect(compareDecimals('-2.5', '-2.4')).toBe(-1);
    expect(compareDecimals('999999999999999999.000000000001', '999999999999999999')).toBe(1);
  });

  it('add up exactly, where floats do not', () => {
    expect(addUpTo(['0.1', '0.2', '0.7'], '1')).toBe(true);
    expect(addUpTo(['33.33', '33.33', '33.33'], '100')).toBe(false);
    expect(addUpTo(['33.33', '33.33', '33.34'], '100')).toBe(true);
  });
});
