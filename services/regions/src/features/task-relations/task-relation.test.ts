import fc from 'fast-check';
import { rollUp, type TreeNode } from './task-relation';

const node = (id: string, parentId: string | null, percent: number, weight = 1, state = 'in-progress'): TreeNode => ({
  id,
  parentId,
  percent,
  weight,
  state,
});

/** A hierarchy in which each task hangs below one that was made before it; the first is the root. */
const trees = fc
  .array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 1000 })), {
    minLength: 1,
    maxLength: 30,
  })
  .map((rows) =>
    rows.map(([place, percent, weight], index) =>
      node(String(index), index === 0 ? null : String(place % index), percent, weight),
    ),
  );

describe('the roll-up of a hierarchy', () => {
  it('weighs the children, not the parent’s own percentage', () => {
    const nodes = [node('root', 'elsewhere', 7), node('a', 'root', 100, 3), node('b', 'root', 20, 1)];
    expect(rollUp(nodes, 'root')).toEqual({ percent: 80, below: 2, accepted: 0 });
  });

  it('is the task’s own percentage where nothing stands below', () => {
    expect(rollUp([node('root', null, 35)], 'root')).toEqual({ percent: 35, below: 0, accepted: 0 });
  });

  it('goes from the leaves upwards and counts what is accepted', () => {
    const nodes = [
      node('root', null, 0),
      node('a', 'root', 0),
      node('a1', 'a', 100, 1, 'accepted'),
      node('a2', 'a', 100, 1, 'accepted'),
      node('b', 'root', 50),
    ];
    expect(rollUp(nodes, 'root')).toEqual({ percent: 75, below: 4, accepted: 2 });
  });

  it('lies between the least and the greatest leaf, and the order of the rows does not matter', () => {
    fc.assert(
      fc.property(trees, (nodes) => {
        const leaves = nodes.filter(({ id }) => !nodes.some(({ parentId }) => parentId === id));
        const percents = leaves.map(({ percent }) => percent);
        const { percent } = rollUp(nodes, '0');
        expect(percent).toBeGreaterThanOrEqual(Math.min(...percents));
        expect(percent).toBeLessThanOrEqual(Math.max(...percents));
        expect(rollUp([...nodes].reverse(), '0').percent).toBe(percent);
      }),
      { seed: 2026 },
    );
  });

  it('does not fall when a leaf advances', () => {
    fc.assert(
      fc.property(trees, fc.nat(), (nodes, pick) => {
        const leaves = nodes.filter(({ id }) => !nodes.some(({ parentId }) => parentId === id));
        const leaf = leaves[pick % leaves.length];
        const advanced = nodes.map((one) => (one === leaf ? { ...one, percent: 100 } : one));
        expect(rollUp(advanced, '0').percent).toBeGreaterThanOrEqual(rollUp(nodes, '0').percent);
      }),
      { seed: 2026 },
    );
  });

  it('is a whole percent where the shares come to one, in spite of the binary fractions', () => {
    const thirds = [29, 29, 29].map((percent, index) => node(`c${index}`, 'root', percent));
    expect(rollUp([node('root', null, 0), ...thirds], 'root').percent).toBe(29);
  });
});
