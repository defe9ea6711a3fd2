import { checkSchedules, dueFirings, firingOf, nextSlot, periodOf, type Schedule } from './schedule';

const schedule = (changes: Partial<Schedule>): Schedule => ({
  name: 'nightly',
  description: 'test',
  pattern: '30 1 * * *',
  period: 'day',
  catchUp: 'each',
  run: async () => ({}),
  ...changes,
});
const at = (text: string) => new Date(text);
const periods = (...parameters: Parameters<typeof dueFirings>) => dueFirings(...parameters).map(({ period }) => period);

describe('the firings of a schedule', () => {
  it('P12: stand for the day in Shanghai, over midnight, month and year end, and leap days', () => {
    const daily = schedule({ pattern: '0 0 * * *' });
    expect(periods(daily, at('2027-12-30T00:00:00+08:00'), at('2027-12-31T23:59:59+08:00'))).toEqual(['2027-12-31']);
    expect(periods(daily, at('2027-12-31T00:00:00+08:00'), at('2028-01-01T00:00:00+08:00'))).toEqual(['2028-01-01']);
    expect(periods(daily, at('2028-02-28T00:00:00+08:00'), at('2028-03-01T00:00:00+08:00'))).toEqual([
      '2028-02-29',
      '2028-03-01',
    ]);
  });

  it('in a month, a year and an hour have these for their period', () => {
    const slot = at('2026-12-31T17:30:00Z');
    expect((['hour', 'day', 'month', 'year'] as const).map((period) => periodOf({ period }, slot))).toEqual([
      '2027-01-01T01',
      '2027-01-01',
      '2027-01',
      '2027',
    ]);
    const monthly = schedule({ pattern: '0 3 1 * *', period: 'month' });
    expect(periods(monthly, at('2026-10-15T00:00:00Z'), at('2027-01-01T02:59:59+08:00'))).toEqual([
      '2026-11',
      '2026-12',
    ]);
  });

  it('that were missed are made up all, or the latest alone, as the schedule says', () => {
    const [last, now] = [at('2026-11-20T01:30:00+08:00'), at('2026-11-23T09:00:00+08:00')];
    expect(periods(schedule({}), last, now)).toEqual(['2026-11-21', '2026-11-22', '2026-11-23']);
    expect(periods(schedule({ catchUp: 'latest' }), last, now)).toEqual(['2026-11-23']);
    expect(periods(schedule({}), now, now)).toEqual([]);
    expect(periods(schedule({}), last, at('2026-11-20T00:00:00+08:00'))).toEqual([]);
  });

  it('can be named by their period, if there is one in it', () => {
    expect(firingOf(schedule({}), '2026-11-23')?.slot).toEqual(at('2026-11-22T17:30:00Z'));
    expect(firingOf(schedule({ pattern: '0 3 1 1 *', period: 'year' }), '2027')?.slot).toEqual(
      at('2027-01-01T03:00:00+08:00'),
    );
    expect(firingOf(schedule({ pattern: '0 3 1 * *' }), '2026-11-23')).toBeUndefined();
    expect([firingOf(schedule({}), '2026-11'), firingOf(schedule({}), '2026-99-99')]).toEqual([undefined, undefined]);
    expect(nextSlot(schedule({}), at('2026-11-23T01:30:00+08:00'))).toEqual(at('2026-11-24T01:30:00+08:00'));
  });
});

describe('the start', () => {
  it('refuses two schedules of one name, a pattern that cannot be read, and a name that is none', () => {
    expect(() => checkSchedules('regions', [schedule({}), schedule({})])).toThrow('regions.nightly is scheduled twice');
    expect(() => checkSchedules('regions', [schedule({ pattern: '99 1 * * *' })])).toThrow('cannot be read');
    expect(() => checkSchedules('regions', [schedule({ name: 'Night ly' })])).toThrow('no name');
  });
});
