import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import * as scoring from './index';

const readme = readFileSync(join(__dirname, '../README.md'), 'utf8');

/** The code of the n-th block marked ts, without its import. */
function block(n: number): string {
  const code = readme.split('```ts\n')[n]?.split('```')[0] ?? '';
  return code.replace(/import [^;]+;/, '');
}

function evaluate(code: string): unknown {
  return JSON.parse(JSON.stringify(runInNewContext(code, { ...scoring })));
}

describe('the examples of the README', () => {
  it('give the values that stand beside them', () => {
    const code = block(1);
    const shown = [...code.matchAll(/^(result[\w.]+);\s+\/\/ ([[{][^–\n]*[\]}])/gm)];
    expect(shown.length).toBeGreaterThanOrEqual(7);
    for (const [, expression, value] of shown) {
      expect(evaluate(`${code}\n;${expression}`)).toEqual(evaluate(`(${value})`));
    }
  });

  it('accept the TOPSIS model as it is printed', () => {
    const data = {
      regions: [{ id: 'a' }, { id: 'b' }],
      indicators: ['price', 'quality'],
      values: [
        [1, 5],
        [2, 4],
      ],
    };
    expect(evaluate(`${block(2)}\n;scoreModel(topsis, ${JSON.stringify(data)}).final.ranks`)).toEqual([1, 2]);
  });

  it('runs the analysis on the model of the first example', () => {
    const code = `${block(1)}\n;${block(3)}`;
    expect(evaluate(`${code}\n;intervals.highRank`)).toHaveLength(3);
  });
});
