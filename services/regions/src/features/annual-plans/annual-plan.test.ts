import { itemErrors } from '../annual-plan-items/annual-plan-item';
import { mayState, opinionErrors } from '../annual-plan-opinions/annual-plan-opinion';
import { isHeard } from './annual-plan';

const [LEAD, OTHER] = ['lead', 'other'];

describe('an annual plan', () => {
  it.each([
    [0, '2027-01-05', true],
    [1, '2027-01-10', false],
    [1, '2027-01-11', true],
  ])('with %i who are silent has been heard on %s: %s', (silent, today, heard) => {
    expect(isHeard({ consultUntil: '2027-01-10' }, silent, today)).toBe(heard);
  });

  it.each([
    ['2027-01-01', LEAD, [OTHER], []],
    ['2027-12-31', null, [], []],
    [null, LEAD, [], []],
    ['2026-12-31', LEAD, [], ['/dueOn']],
    ['2028-01-01', LEAD, [OTHER, LEAD], ['/dueOn', '/cooperatingUnitIds/1']],
  ])('has items due %s, led by %s with %j that break %j', (dueOn, leadUnitId, cooperatingUnitIds, pointers) => {
    const errors = itemErrors({ dueOn, leadUnitId, cooperatingUnitIds }, { year: 2027 });
    expect(errors.map(({ pointer }) => pointer)).toEqual(pointers);
  });
});

describe('an opinion', () => {
  it('says why it objects', () => {
    expect(opinionErrors({ verdict: 'agree', opinion: null })).toEqual([]);
    expect(opinionErrors({ verdict: 'object', opinion: '时限过紧' })).toEqual([]);
    expect(opinionErrors({ verdict: 'object', opinion: null })).toMatchObject([{ pointer: '/opinion' }]);
  });

  it.each([
    ['a', null, ['pilot'], true],
    ['a', null, ['department'], false],
    [null, 'u', ['department'], true],
    [null, 'u', ['pilot'], false],
    ['a', 'u', ['pilot'], true],
    ['a', 'u', ['office'], false],
  ])('of territory %s and unit %s is given by %j: %s', (territoryId, unitId, roles, may) => {
    expect(mayState({ territoryId, unitId }, roles)).toBe(may);
  });
});
