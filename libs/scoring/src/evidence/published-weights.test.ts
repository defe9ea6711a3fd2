import { scoreModel } from '../engine/score-model';
import type { Weighting } from '../model/weighting';
import { decision } from '../testing/decision-matrix';

function weightsOf(matrix: number[][], weighting: Weighting, types?: number[]): number[] {
  const { model, data } = decision({ matrix, weighting, ...(types && { types }) });
  return Object.values(scoreModel(model, data).nodes.total?.weights ?? {});
}

describe('weights of published worked examples', () => {
  it('entropy: Xu (2004), European Journal of Operational Research 156(2):530–532', () => {
    const matrix = [
      [30, 30, 38, 29],
      [19, 54, 86, 29],
      [19, 15, 85, 28.9],
      [68, 70, 60, 29],
    ];
    expect(weightsOf(matrix, { method: 'entropy', input: 'treated' })).toBePublished([0.463, 0.3992, 0.1378, 0], {
      within: 0.00005,
    });
  });

  it('entropy: Zavadskas and Podvezko (2016), IJITDM 15(2):267–283', () => {
    const matrix = [
      [3, 100, 10, 7],
      [2.5, 80, 8, 5],
      [1.8, 50, 20, 11],
      [2.2, 70, 12, 9],
    ];
    expect(weightsOf(matrix, { method: 'entropy', input: 'treated' }, [-1, 1, -1, 1])).toBePublished(
      [0.1146, 0.1981, 0.4185, 0.2689],
      { within: 0.00005 },
    );
  });

  it('entropy: Elsayed, Dawood and Karthikeyan (2017), IJETT 46(2):60–66', () => {
    const matrix = [
      [7, 312, 1891, 6613, 163],
      [72, 88, 728, 941804, 1078],
      [10, 252, 2594, 3466, 117471],
      [10, 145, 980, 2371, 86329],
      [65, 54, 350, 501, 29897],
      [29, 48, 380, 912, 34051],
      [7, 476, 3300, 78470, 2212],
      [70, 87, 650, 733, 819000],
      [4, 86, 591, 3015, 103],
      [12, 79, 579, 3240, 96098],
      [21, 45, 261, 1253, 453],
      [1, 72, 530, 4333, 0.1048],
    ];
    expect(weightsOf(matrix, { method: 'entropy', input: 'treated' })).toBePublished(
      [0.104991, 0.069124, 0.071373, 0.449937, 0.304575],
      { within: 0.0000005 },
    );
  });

  it('CRITIC: Tuş and Aytaç Adalı (2019), Opsearch 56(2):528–538', () => {
    const matrix = [
      [5000, 3, 3, 4, 3, 2],
      [680, 5, 3, 2, 2, 1],
      [2000, 3, 2, 3, 4, 3],
      [600, 4, 3, 1, 2, 2],
      [800, 2, 4, 3, 3, 4],
    ];
    expect(weightsOf(matrix, { method: 'critic', directed: false })).toBePublished(
      [0.157, 0.249, 0.168, 0.121, 0.154, 0.151],
      { within: 0.0005 },
    );
  });

  it('standard deviation: Jahan and Edwards (2013), Materials & Design 49:1000–1008', () => {
    const matrix = [
      [0, 0, 0],
      [0.39, 0.3, 0.77],
      [0.17, 0.36, 0.8],
      [0.35, 0.29, 0.93],
      [0.3, 0.4, 0.94],
      [0.84, 0.71, 1],
      [1, 1, 0.99],
    ];
    expect(weightsOf(matrix, { method: 'standard-deviation', input: 'treated' })).toBePublished([0.35, 0.31, 0.34], {
      within: 0.005,
    });
  });

  it('MEREC: Keshavarz-Ghorabaee et al. (2021), Symmetry 13(4):525', () => {
    const matrix = [
      [450, 8000, 54, 145],
      [10, 9100, 2, 160],
      [100, 8200, 31, 153],
      [220, 9300, 1, 162],
      [5, 8400, 23, 158],
    ];
    expect(weightsOf(matrix, { method: 'merec' }, [1, 1, -1, -1])).toBePublished([0.5752, 0.0141, 0.4016, 0.0091], {
      within: 0.00005,
    });
  });
});

describe('AHP of Saaty (1980), The Analytic Hierarchy Process', () => {
  const order = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7'];
  const wealth = [
    [1, 4, 9, 6, 6, 5, 5],
    [1 / 4, 1, 7, 5, 5, 3, 4],
    [1 / 9, 1 / 7, 1, 1 / 5, 1 / 5, 1 / 7, 1 / 5],
    [1 / 6, 1 / 5, 5, 1, 1, 1 / 3, 1 / 3],
    [1 / 6, 1 / 5, 5, 1, 1, 1 / 3, 1 / 3],
    [1 / 5, 1 / 3, 7, 3, 3, 1, 2],
    [1 / 5, 1 / 4, 5, 3, 3, 1 / 2, 1],
  ];
  const data = [
    [1, 2, 3, 4, 5, 6, 7],
    [7, 6, 5, 4, 3, 2, 1],
  ];

  it('finds the wealth of seven nations with λmax 7.61 and CR 0.08', () => {
    const { model, data: values } = decision({ matrix: data, weighting: { method: 'ahp', order, matrix: wealth } });
    const node = scoreModel(model, values).nodes.total;
    expect(Object.values(node?.weights ?? {})).toBePublished([0.427, 0.23, 0.021, 0.052, 0.052, 0.123, 0.094], {
      within: 0.0005,
    });
    expect([node?.weighting.lambdaMax]).toBePublished([7.61], { within: 0.005 });
    expect([node?.weighting.cr]).toBePublished([0.08], { within: 0.005 });
  });

  it('refuses the school selection, which Saaty calls inconsistent (CR above 0.2)', () => {
    const school = [
      [1, 4, 3, 1, 3, 4],
      [1 / 4, 1, 7, 3, 1 / 5, 1],
      [1 / 3, 1 / 7, 1, 1 / 5, 1 / 5, 1 / 6],
      [1, 1 / 3, 5, 1, 1, 1 / 3],
      [1 / 3, 5, 5, 1, 1, 3],
      [1 / 4, 1, 6, 3, 1 / 3, 1],
    ];
    const { model, data: values } = decision({
      matrix: data.map((row) => row.slice(0, 6)),
      weighting: { method: 'ahp', order: order.slice(0, 6), matrix: school },
    });
    expect(() => scoreModel(model, values)).toThrow(/AHP_INCONSISTENT at model\.nodes\[total\]\.weighting\.matrix/);
    expect(() => scoreModel(model, values)).toThrow(/CR = 0\.2/);
  });

  it('gives 0.5396, 0.2970, 0.1634 for the 3 × 3 matrix 1 2 3 / ½ 1 2 / ⅓ ½ 1 with CR below 0.01', () => {
    const { model, data: values } = decision({
      matrix: data.map((row) => row.slice(0, 3)),
      weighting: {
        method: 'ahp',
        order: order.slice(0, 3),
        matrix: [
          [1, 2, 3],
          [1 / 2, 1, 2],
          [1 / 3, 1 / 2, 1],
        ],
      },
    });
    const node = scoreModel(model, values).nodes.total;
    expect(Object.values(node?.weights ?? {})).toBePublished([0.5396, 0.297, 0.1634], { within: 0.00005 });
    expect(node?.weighting.cr).toBeLessThan(0.01);
  });
});
