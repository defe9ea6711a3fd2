import { sumOfFen, toFen, toMoney } from './money';

describe('P6: money', () => {
  it.each([
    ['0', '0'],
    ['0.1', '10'],
    ['0.01', '1'],
    ['1234567.89', '123456789'],
    ['9007199254740993', '900719925474099300'],
    ['9999999999999999.99', '999999999999999999'],
  ])('%s yuan are %s fen and come back unchanged', (amount, fen) => {
    expect(toFen({ amount, unit: 'CNY' })).toBe(fen);
    expect(toFen(toMoney(fen))).toBe(fen);
  });

  it('is written with two decimals', () => {
    expect(toMoney('10')).toEqual({ amount: '0.10', unit: 'CNY' });
    expect(toMoney(-1n)).toEqual({ amount: '-0.01', unit: 'CNY' });
  });

  it('adds up beyond what a float can hold', () => {
    expect(sumOfFen(['9007199254740993', '9007199254740993', '1'])).toBe(18014398509481987n);
  });
});
