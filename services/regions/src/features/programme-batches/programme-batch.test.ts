import fc from 'fast-check';
import { batchErrors, checkpointsOn, monthsLater } from './programme-batch';

describe('the checkpoints of a batch', () => {
  it.each([
    ['2015-02-01', ['breakthrough', 'results'], []],
    ['2017-02-01', ['breakthrough', 'results'], []],
    ['2017-02-02', ['results'], ['breakthrough']],
    ['2018-02-01', ['results'], ['breakthrough']],
    ['2018-02-02', [], ['breakthrough', 'results']],
  ])('are on %s still to come %j, passed %j', (day, coming, passed) => {
    const seen = checkpointsOn('2015-02-01', day);
    expect([seen.next?.name, seen.passed.map(({ name }) => name)]).toEqual([coming[0], passed]);
  });

  it('fall on the last day of a shorter month', () => {
    expect(monthsLater('2024-02-29', 24)).toBe('2026-02-28');
    expect(monthsLater('2024-02-29', 48)).toBe('2028-02-29');
    expect(monthsLater('2026-11-30', 3)).toBe('2027-02-28');
    expect(monthsLater('2026-12-31', 2)).toBe('2027-02-28');
  });

  it('always number two, and the next never lies behind', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, days, (start, now) => {
        const [startsOn, day] = [start.toISOString().slice(0, 10), now.toISOString().slice(0, 10)];
        const { passed, next } = checkpointsOn(startsOn, day);
        expect(passed.every(({ on }) => on < day)).toBe(true);
        if (next) expect([next.on >= day, next.daysLeft >= 0, passed.length < 2]).toEqual([true, true, true]);
        else expect(passed).toHaveLength(2);
      }),
    );
  });
});

describe('the period of a batch', () => {
  const programme = { startsOn: '2026-01-01', endsOn: '2028-12-31' };
  it.each([
    [{ startsOn: '2026-01-01', endsOn: '2028-12-31' }, []],
    [{ startsOn: '2025-12-31', endsOn: '2028-12-31' }, ['/startsOn']],
    [{ startsOn: '2026-01-01', endsOn: '2029-01-01' }, ['/endsOn']],
    [{ startsOn: '2027-01-01', endsOn: '2027-01-01' }, ['/endsOn']],
  ])('%j breaks %j', (batch, pointers) => {
    expect(batchErrors(batch, programme).map(({ pointer }) => pointer)).toEqual(pointers);
  });
});
