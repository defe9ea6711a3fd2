import fc from 'fast-check';
import { scoreModel } from '../engine/score-model';
import type { TreeNode } from '../model/tree-node';
import { problems } from '../testing/arbitraries';

const RUNS = { numRuns: 80, seed: 11 };

function reversed<Node extends TreeNode>(node: Node): Node {
  return 'indicator' in node ? node : { ...node, children: [...node.children].reverse().map(reversed) };
}

describe('properties of scoreModel', () => {
  it('gives the same bytes whatever the order of regions, columns, indicators and children', () => {
    fc.assert(
      fc.property(problems(), ({ model, data }) => {
        const turned = {
          model: { ...model, indicators: [...model.indicators].reverse(), root: reversed(model.root) },
          data: {
            regions: [...data.regions].reverse(),
            indicators: [...data.indicators].reverse(),
            values: [...data.values].reverse().map((row) => [...row].reverse()),
          },
        };
        expect(JSON.stringify(scoreModel(turned.model, turned.data))).toBe(JSON.stringify(scoreModel(model, data)));
      }),
      RUNS,
    );
  });

  it('makes contributions that add up to the score, and displayed ones that add up to the last digit', () => {
    fc.assert(
      fc.property(problems(), ({ model, data }) => {
        const { final, regions } = scoreModel(model, data);
        regions.forEach((_, k) => {
          const score = final.scores[k];
          if (score === null || score === undefined) return;
          const exact = Object.values(final.contributions).reduce((sum, column) => sum + (column[k] as number), 0);
          expect(Math.abs(exact - score)).toBeLessThan(1e-9);
          const units = Object.values(final.displayedContributions).map((column) =>
            Math.round((column[k] as number) * 1000),
          );
          expect(units.reduce((a, b) => a + b, 0)).toBe(Math.round((final.displayed[k] as number) * 1000));
        });
      }),
      RUNS,
    );
  });

  it('never lowers a region that improves in a benefit indicator with fixed goalposts', () => {
    fc.assert(
      fc.property(
        problems({ gaps: false }),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 0, max: 400 }),
        ({ model, data }, a, b, gain) => {
          const row = a % data.values.length;
          const column = b % data.indicators.length;
          const fixed = {
            ...model,
            indicators: model.indicators.map((one) => ({
              ...one,
              direction: 'benefit' as const,
              normalise: { method: 'goalposts' as const, min: 0, max: 100 },
            })),
          };
          const better = data.values.map((cells, i) =>
            cells.map((cell, j) => (i === row && j === column ? (cell as number) + gain / 10 : cell)),
          );
          const [before, after] = [scoreModel(fixed, data), scoreModel(fixed, { ...data, values: better })];
          const k = before.regions.indexOf(`r${row}`);
          expect(after.final.scores[k] as number).toBeGreaterThanOrEqual((before.final.scores[k] as number) - 1e-9);
          expect(after.final.ranks[k] as number).toBeLessThanOrEqual(before.final.ranks[k] as number);
        },
      ),
      RUNS,
    );
  });

  it('does not change min-max and z-scores when a column is multiplied by a positive number and shifted', () => {
    fc.assert(
      fc.property(
        problems(),
        fc.constantFrom('min-max' as const, 'z-score' as const),
        fc.integer({ min: 1, max: 64 }),
        fc.integer({ min: -100, max: 100 }),
        ({ model, data }, method, factor, shift) => {
          const plain = {
            ...model,
            indicators: model.indicators.map(({ code, direction }) => ({
              code,
              ...(direction && { direction }),
              normalise: { method },
            })),
          };
          const linear = {
            ...plain,
            root: { code: 'T', children: model.indicators.map(({ code }) => ({ indicator: code })) },
          };
          const moved = data.values.map((row) =>
            row.map((cell) => (cell === null ? null : (cell as number) * factor + shift)),
          );
          const [a, b] = [scoreModel(linear, data), scoreModel(linear, { ...data, values: moved })];
          a.final.scores.forEach((score, k) => {
            if (score === null) expect(b.final.scores[k]).toBeNull();
            else expect(b.final.scores[k]).toBeCloseTo(score, 6);
          });
        },
      ),
      RUNS,
    );
  });

  it('does not depend on the scale of given weights', () => {
    fc.assert(
      fc.property(problems(), fc.integer({ min: 1, max: 1000 }), ({ model, data }, factor) => {
        const scale = (node: TreeNode): TreeNode =>
          'indicator' in node
            ? { ...node, weight: (node.weight ?? 1) * factor }
            : { ...node, weight: (node.weight ?? 1) * factor, children: node.children.map(scale) };
        const [a, b] = [
          scoreModel(model, data),
          scoreModel({ ...model, root: scale(model.root) as typeof model.root }, data),
        ];
        a.final.scores.forEach((score, k) => {
          if (score !== null) expect(b.final.scores[k]).toBeCloseTo(score, 9);
        });
      }),
      RUNS,
    );
  });

  it('survives a round trip through JSON', () => {
    fc.assert(
      fc.property(problems(), ({ model, data }) => {
        const result = scoreModel(model, data);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
      { numRuns: 50, seed: 3 },
    );
  });
});
