import { instantOf } from './instant';

describe('an instant', () => {
  it('is what the text says, to the millisecond', () => {
    expect(instantOf('2026-06-01T08:00:00+08:00', '/x')).toEqual(new Date('2026-06-01T00:00:00.000Z'));
    expect(instantOf('9999-12-31T23:59:59.999Z', '/x').getUTCFullYear()).toBe(9999);
  });

  it.each(['2026-12-31T23:59:60Z', '9999-12-31T23:59:59-00:01', '0001-01-01T00:00:00+00:01', 'x'])(
    'P26: that cannot be kept is refused by its field: %s',
    (text) => {
      expect(() => instantOf(text, '/x')).toThrow(
        expect.objectContaining({ errors: [expect.objectContaining({ pointer: '/x', rule: 'format' })] }),
      );
    },
  );
});
