import { scoreModel } from '../engine/score-model';
import type { Aggregation } from '../model/aggregation';
import type { ScoringResult } from '../result/scoring-result';
import { decision } from '../testing/decision-matrix';

interface Example {
  matrix: number[][];
  weights: number[];
  types?: number[];
}

function run(example: Example, aggregation: Aggregation): ScoringResult {
  const { model, data } = decision({ ...example, aggregation });
  return scoreModel(model, data);
}

/** Papathanasiou and Ploskas (2018), Multiple Criteria Decision Aid, Springer, chapters 1 and 2. */
const facility: Example = {
  matrix: [
    [8, 7, 2, 1],
    [5, 3, 7, 5],
    [7, 5, 6, 4],
    [9, 9, 7, 3],
    [11, 10, 3, 7],
    [6, 9, 5, 4],
  ],
  weights: [0.4, 0.3, 0.1, 0.2],
};

/** Hwang and Yoon (1981), Multiple Attribute Decision Making, the fighter aircraft. */
const fighter: Example = {
  matrix: [
    [2, 1500, 20000, 5.5, 5, 9],
    [2.5, 2700, 18000, 6.5, 3, 5],
    [1.8, 2000, 21000, 4.5, 7, 7],
    [2.2, 1800, 20000, 5, 5, 5],
  ],
  weights: [0.2, 0.1, 0.1, 0.1, 0.2, 0.3],
  types: [1, 1, 1, -1, 1, 1],
};

/** Opricovic and Tzeng (2004), EJOR 156(2):445–455, the mountain climber: risk against altitude. */
const climber: Example = {
  matrix: [
    [1, 3000],
    [2, 3750],
    [5, 4500],
  ],
  weights: [0.5, 0.5],
  types: [-1, 1],
};

describe('TOPSIS of published worked examples', () => {
  it('fighter aircraft: closeness 0.643, 0.268, 0.613, 0.312, printed from intermediate results of four places', () => {
    const printed = [0.643, 0.268, 0.613, 0.312];
    expect(run(fighter, { method: 'topsis' }).nodes.total?.scores).toBePublished(printed, { within: 0.001 });
  });

  it('facility location: closeness 0.387, 0.327, 0.391, 0.615, 0.868, 0.493', () => {
    expect(run(facility, { method: 'topsis' }).nodes.total?.scores).toBePublished(
      [0.387, 0.327, 0.391, 0.615, 0.868, 0.493],
      { within: 0.0005 },
    );
  });

  it('mountain climber with min-max inside: 0.5, 0.617, 0.5', () => {
    expect(run(climber, { method: 'topsis', normalise: 'min-max' }).nodes.total?.scores).toBePublished(
      [0.5, 0.617, 0.5],
      { within: 0.0005 },
    );
  });

  it('its contributions add up to the closeness', () => {
    const { final } = run(fighter, { method: 'topsis' });
    final.scores.forEach((score, k) => {
      const sum = Object.values(final.contributions).reduce((total, column) => total + (column[k] as number), 0);
      expect(sum).toBeCloseTo(score as number, 12);
    });
  });
});

describe('VIKOR of published worked examples', () => {
  it('facility location with v = 0.625: Q 0.640, 1, 0.693, 0.271, 0, 0.694', () => {
    const result = run(facility, { method: 'vikor', v: 0.625 });
    expect(result.nodes.total?.details.Q).toBePublished(
      [640, 1000, 693, 271, 0, 694].map((thousandths) => thousandths / 1000),
      { within: 0.0005 },
    );
    expect(result.final.ranks).toEqual([3, 6, 4, 2, 1, 5]);
  });

  it('mountain climber: S ½, 0.375, ½; R ½, ¼, ½; the middle way is best', () => {
    const result = run(climber, { method: 'vikor' });
    expect(result.nodes.total?.details.S).toBePublished([0.5, 0.375, 0.5], { within: 1e-12 });
    expect(result.nodes.total?.details.R).toBePublished([0.5, 0.25, 0.5], { within: 1e-12 });
    expect(result.nodes.total?.scores).toEqual([0, 1, 0]);
  });

  it('its contributions add up to 1 − Q', () => {
    const { final } = run(facility, { method: 'vikor' });
    final.scores.forEach((score, k) => {
      const sum = Object.values(final.contributions).reduce((total, column) => total + (column[k] as number), 0);
      expect(sum).toBeCloseTo(score as number, 12);
    });
  });
});
