import fc from 'fast-check';
import { checkMechanisms, type RegionRecords, type StandingBody } from './mechanism-check';

const body = (id: string, kind: StandingBody['kind'], partyHead = false, governmentHead = false): StandingBody => ({
  id,
  kind,
  partyHead,
  governmentHead,
});
const ALL: RegionRecords = {
  bodies: [body('a', 'leading-group', true, true), body('b', 'office'), body('c', 'joint-conference')],
  lastDispatch: { id: 'd', heldOn: '2026-10-01' },
};
const findingsOf = (records: RegionRecords, day = '2026-11-28') =>
  checkMechanisms(records, day).map(({ finding }) => finding);

describe('the check of a region’s mechanisms', () => {
  it('is complete with bodies, both heads and a meeting in the quarter, and names what it rests on', () => {
    expect(checkMechanisms(ALL, '2026-12-31').map((one) => [one.mechanism, one.isInPlace, one.referenceId])).toEqual([
      ['leading-group', true, 'a'],
      ['office', true, 'b'],
      ['joint-conference', true, 'c'],
      ['dispatch', true, 'd'],
    ]);
  });

  it('says what is missing where there is nothing', () => {
    expect(findingsOf({ bodies: [], lastDispatch: null })).toEqual([
      'no-body',
      'no-body',
      'no-body',
      'none-this-quarter',
    ]);
  });

  it.each([
    [true, false, 'government-head-vacant'],
    [false, true, 'party-head-vacant'],
    [false, false, 'both-heads-vacant'],
  ])('wants both heads: party %s, government %s is %s', (party, government, finding) => {
    expect(findingsOf({ ...ALL, bodies: [body('a', 'leading-group', party, government)] })[0]).toBe(finding);
  });

  it('counts a dispatch meeting in its calendar quarter only', () => {
    expect(findingsOf(ALL, '2027-01-01')[3]).toBe('none-this-quarter');
    expect(checkMechanisms(ALL, '2027-01-01')[3]?.referenceId).toBe('d');
  });

  it('does not depend on the order of the records, and another body never makes it worse', () => {
    const kinds = fc.constantFrom<StandingBody['kind']>(
      'leading-group',
      'office',
      'expert-committee',
      'joint-conference',
    );
    const bodies = fc.uniqueArray(
      fc.record({ id: fc.uuid(), kind: kinds, partyHead: fc.boolean(), governmentHead: fc.boolean() }),
      { selector: ({ id }) => id, maxLength: 6 },
    );
    fc.assert(
      fc.property(bodies, (some) => {
        const records = { ...ALL, bodies: some };
        expect(checkMechanisms({ ...ALL, bodies: [...some].reverse() }, '2026-11-28')).toEqual(
          checkMechanisms(records, '2026-11-28'),
        );
        const fewer = checkMechanisms({ ...ALL, bodies: some.slice(1) }, '2026-11-28');
        checkMechanisms(records, '2026-11-28').forEach((item, index) => {
          if (fewer[index]?.isInPlace) expect(item.isInPlace).toBe(true);
        });
      }),
      { seed: 2026 },
    );
  });
});
