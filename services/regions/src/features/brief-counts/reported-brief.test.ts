import fc from 'fast-check';
import { type BriefFact, foldBrief, unknownBrief, validOn } from './reported-brief';

const START = unknownBrief('b', 't');
const fold = (facts: readonly BriefFact[]) => facts.reduce(foldBrief, START);
const submitted = (revision: number, day = 10 + revision): BriefFact => ({
  kind: 'submitted',
  revision,
  submittedOn: `2026-11-${day}`,
});

describe('what is known of a brief', () => {
  it('counts on the day of its latest submission, unless that one was returned', () => {
    expect(validOn(fold([]))).toBeNull();
    expect(validOn(fold([submitted(1)]))).toBe('2026-11-11');
    expect(validOn(fold([submitted(1), { kind: 'returned', revision: 1 }]))).toBeNull();
    expect(validOn(fold([submitted(1), { kind: 'returned', revision: 1 }, submitted(2)]))).toBe('2026-11-12');
    expect(validOn(fold([submitted(2), { kind: 'returned', revision: 1 }, submitted(1)]))).toBe('2026-11-12');
  });

  it('takes the points of the latest use', () => {
    const first: BriefFact = { kind: 'used', version: 3, level: 'municipal', points: 2 };
    const later: BriefFact = { kind: 'used', version: 4, level: 'national', points: 10 };
    expect(fold([later, first])).toMatchObject({ level: 'national', points: 10 });
  });

  it('P9: is the same whatever the order and however often facts come', () => {
    const revisions = fc.integer({ min: 1, max: 8 });
    const facts = fc.array(
      fc.oneof(
        revisions.map((revision) => submitted(revision)),
        revisions.map((revision): BriefFact => ({ kind: 'returned', revision })),
        revisions.map((version): BriefFact => ({ kind: 'used', version, level: `l${version}`, points: version })),
      ),
      { maxLength: 30 },
    );
    const shuffled = facts.chain((once) =>
      fc
        .shuffledSubarray([...once, ...once, ...once], { minLength: once.length * 3, maxLength: once.length * 3 })
        .map((often) => ({ once, often })),
    );
    fc.assert(
      fc.property(shuffled, ({ once, often }) => {
        expect(fold(often)).toEqual(fold(once));
      }),
      { seed: 2026, numRuns: 500 },
    );
  });
});
