import { AllocationError, defineUnit, parseAmount, printAmount, UNITS } from '../index';

describe('money', () => {
  it('is read to the fen and written back', () => {
    expect(parseAmount({ amount: '1234567.89', unit: 'CNY' })).toBe('123456789');
    expect(printAmount('123456789', 'CNY')).toEqual({ amount: '1234567.89', unit: 'CNY' });
    expect(printAmount('-5', 'CNY').amount).toBe('-0.05');
  });
  it('is refused below the fen rather than rounded', () => {
    expect(() => parseAmount({ amount: '0.001', unit: 'CNY' })).toThrow(
      expect.objectContaining({ code: 'inexact-amount' }),
    );
    expect(() => parseAmount({ amount: 'much', unit: 'CNY' })).toThrow(AllocationError);
  });
});

describe('land', () => {
  it('converts 3 亩 and 2,000 m² into each other without loss', () => {
    expect(parseAmount({ amount: '3', unit: '亩' })).toBe(parseAmount({ amount: '2000', unit: 'm2' }));
    expect(parseAmount({ amount: '1', unit: 'ha' })).toBe(parseAmount({ amount: '15', unit: '亩' }));
    expect(printAmount(parseAmount({ amount: '100', unit: 'm2' }), '亩')).toEqual({ amount: '0.15', unit: '亩' });
  });
  it('prints 1 亩 in m² only rounded, when places are stated', () => {
    const mu = parseAmount({ amount: '1', unit: '亩' });
    expect(() => printAmount(mu, 'm2')).toThrow(expect.objectContaining({ code: 'inexact-amount' }));
    expect(printAmount(mu, 'm2', 2).amount).toBe('666.67');
  });
});

describe('other units', () => {
  it('are defined by their scale', () => {
    const plot = defineUnit('plot', '1');
    expect(parseAmount({ amount: '7', unit: 'plot' }, plot)).toBe('7');
    expect(printAmount('7', plot)).toEqual({ amount: '7', unit: 'plot' });
    expect(() => defineUnit('plot', '0')).toThrow(AllocationError);
    expect(() => parseAmount({ amount: '7', unit: 'plot' })).toThrow(expect.objectContaining({ code: 'unknown-unit' }));
    expect(UNITS.CNY.minorPerUnit).toBe(100n);
  });
});
