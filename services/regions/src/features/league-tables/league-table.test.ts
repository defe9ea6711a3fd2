import { WorkCalendar } from '@urbanpilot/platform';
import fc from 'fast-check';
import { beyondPage, type LeagueRegion, type LeagueRule, leagueSheet, leagueTable } from './league-table';

const RULE: LeagueRule = { onTime: 10, late: 5, missing: -5, monthMet: 2, briefPoint: 1, version: 1 };
const CALENDAR = new WorkCalendar();
const DAY = '2026-11-28';
const owed = (fulfilledOn: string | null, changes: object = {}) => ({
  ...{ territoryId: 't', dueOn: '2026-07-15', fulfilledOn, endedOn: null, briefsDue: null },
  ...changes,
});
const region = (name: string, changes: Partial<LeagueRegion> = {}): LeagueRegion => ({
  ...{ territoryId: name, territoryName: name, briefs: 0, briefPoints: 0, obligations: [] },
  ...changes,
});
const table = (regions: LeagueRegion[]) => leagueTable(regions, RULE, DAY, CALENDAR);

describe('the league table', () => {
  it('counts what became of reports and months, and adds up what each is worth', () => {
    const obligations = [
      owed('2026-07-15'),
      owed('2026-07-20'),
      owed(null, { dueOn: '2026-11-26' }),
      owed(null, { dueOn: '2027-01-15' }),
      owed(null, { endedOn: '2026-08-01' }),
      owed('2026-07-28', { dueOn: '2026-07-31', briefsDue: 2 }),
      owed(null, { dueOn: '2026-08-31', briefsDue: 2 }),
    ];
    expect(table([region('甲', { obligations, briefs: 3, briefPoints: 7 })])).toEqual([
      {
        ...{ rank: 1, territoryId: '甲', territoryName: '甲', due: 4, onTime: 1, late: 1, missing: 1 },
        ...{ averageDaysLate: 2, briefs: 3, briefTarget: 4, monthsMet: 1, monthsDue: 2, briefPoints: 7 },
        score: 10 + 5 - 5 + 2 + 7,
      },
    ]);
  });

  it('ranks 1, 1, 3', () => {
    const rows = table([
      region('丙'),
      region('乙', { briefPoints: 2 }),
      region('甲', { briefPoints: 2 }),
      region('丁', { briefPoints: 1 }),
    ]);
    expect(rows.map(({ rank, territoryName }) => [rank, territoryName])).toEqual([
      [1, '乙'],
      [1, '甲'],
      [3, '丁'],
      [4, '丙'],
    ]);
    expect(leagueSheet(rows).rows[2]?.slice(0, 2)).toEqual([3, '丁']);
    expect(beyondPage(rows, '甲').map(({ territoryName }) => territoryName)).toEqual(['丁', '丙']);
    expect(beyondPage(rows, undefined)).toHaveLength(4);
  });

  it('is the same whatever the order of regions and of what they owed', () => {
    const regions = fc.uniqueArray(
      fc.record({
        name: fc.stringMatching(/^[a-f]{1,3}$/),
        briefPoints: fc.nat(3),
        days: fc.array(fc.constantFrom(null, '2026-07-10', '2026-07-16', '2026-08-03'), { maxLength: 4 }),
      }),
      { selector: ({ name }) => name, maxLength: 8 },
    );
    const built = regions.map((made) =>
      made.map(({ name, briefPoints, days }) =>
        region(name, { briefPoints, obligations: days.map((day) => owed(day)) }),
      ),
    );
    fc.assert(
      fc.property(built, (made) => {
        const turned = [...made].reverse().map((one) => ({ ...one, obligations: [...one.obligations].reverse() }));
        const rows = table(made);
        expect(table(turned)).toEqual(rows);
        for (const row of rows) expect(row.rank).toBe(1 + rows.filter(({ score }) => score > row.score).length);
      }),
      { seed: 2026, numRuns: 300 },
    );
  });
});
