import { chooseCohort, cohortErrors, thresholdErrors } from './round';

const CITY = {
  territoryId: '01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8a',
  territoryName: '市',
  territoryKind: 'city',
} as const;
const COUNTY = {
  territoryId: '01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8b',
  territoryName: '县',
  territoryKind: 'county',
} as const;
const members = [CITY, COUNTY];
const rulesOf = (choice: Parameters<typeof cohortErrors>[1]) =>
  cohortErrors(members, choice).map(({ pointer, rule }) => `${pointer} ${rule}`);

describe('the regions of a round', () => {
  it('are all of the programme, some kinds, or those named', () => {
    expect(chooseCohort(members, {})).toEqual(members);
    expect(chooseCohort(members, { territoryKinds: ['county'] })).toEqual([COUNTY]);
    expect(chooseCohort(members, { territoryIds: [CITY.territoryId.toUpperCase()] })).toEqual([CITY]);
    expect(rulesOf({ territoryIds: [CITY.territoryId.toUpperCase()] })).toEqual([]);
  });

  it('must be in the programme, and there must be one', () => {
    const foreign = COUNTY.territoryId.replace('0', '1');
    expect(rulesOf({ territoryIds: [CITY.territoryId, foreign] })).toEqual(['/territoryIds/1 reference']);
    expect(rulesOf({ territoryKinds: ['town'] })).toEqual(['/territoryKinds notEmpty']);
    expect(rulesOf({ territoryKinds: ['city'], territoryIds: [COUNTY.territoryId] })).toEqual([
      '/territoryKinds notEmpty',
    ]);
  });
});

it('the threshold of findings is a score', () => {
  expect([undefined, '0', '100'].flatMap(thresholdErrors)).toEqual([]);
  expect(['-0.1', '100.1'].map((score) => thresholdErrors(score)[0]?.rule)).toEqual(['range', 'range']);
});
