import { addDays, todayInShanghai } from './shanghai';

describe('days in Shanghai', () => {
  it('turns at 16:00 UTC', () => {
    expect(todayInShanghai(new Date('2026-12-31T15:59:59.999Z'))).toBe('2026-12-31');
    expect(todayInShanghai(new Date('2026-12-31T16:00:00.000Z'))).toBe('2027-01-01');
  });

  it('are counted over the ends of months and years', () => {
    expect(addDays('2026-12-31', 60)).toBe('2027-03-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-03-01', 0)).toBe('2026-03-01');
  });
});
