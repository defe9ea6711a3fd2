import { BODY_KINDS, endErrors } from '../bodies/body';
import { SEAT_ROLES, seatErrors } from './body-seat';
import { termErrors } from './body-term';

describe('seats of bodies', () => {
  it('lets a leading group alone have the two heads, and an expert committee experts', () => {
    const allowed = BODY_KINDS.map((kind) => SEAT_ROLES.filter((role) => seatErrors(kind, role).length === 0));
    expect(allowed).toEqual([
      ['party-head', 'government-head', 'deputy', 'member', 'secretary'],
      ['deputy', 'member', 'secretary'],
      ['deputy', 'member', 'secretary', 'expert'],
      ['deputy', 'member', 'secretary'],
    ]);
  });

  it('names the last day that comes before the first', () => {
    expect(endErrors('/on', '2026-03-01', '2026-03-01')).toEqual([]);
    expect(endErrors('/on', '2026-03-01', '2026-02-28')).toMatchObject([{ pointer: '/on', rule: 'afterStart' }]);
  });
});

describe('a term', () => {
  it('begins with its body at the earliest and may last a single day', () => {
    expect(termErrors({ fromOn: '2026-01-01', untilOn: '2026-01-01' }, '2026-01-01')).toEqual([]);
    expect(termErrors({ fromOn: '2026-01-01', untilOn: null }, '2026-01-01')).toEqual([]);
  });

  it('is refused before its body exists, and when it ends before it begins', () => {
    const errors = termErrors({ fromOn: '2025-12-31', untilOn: '2025-12-30' }, '2026-01-01');
    expect(errors.map(({ pointer, rule }) => [pointer, rule])).toEqual([
      ['/fromOn', 'sinceBody'],
      ['/untilOn', 'afterStart'],
    ]);
  });
});
