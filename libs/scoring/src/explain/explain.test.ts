import { scoreModel } from '../engine/score-model';
import { ScoringError } from '../errors/scoring-error';
import type { ScoringModel } from '../model/scoring-model';
import { explain } from './explain';

const model: ScoringModel = {
  format: 1,
  decimals: 1,
  indicators: [
    {
      code: 'rate',
      name: { zh: '城镇化率', en: 'urbanization rate' },
      unit: '%',
      normalise: { method: 'goalposts', min: 0, max: 80 },
    },
    {
      code: 'debt',
      direction: 'cost',
      vetoes: [
        { when: { op: '>', value: 90 }, effect: 'cap', score: 30, reason: { zh: '负债过高', en: 'too much debt' } },
      ],
    },
  ],
  root: {
    code: 'total',
    children: [
      { indicator: 'rate', weight: 3 },
      { indicator: 'debt', weight: 1 },
    ],
  },
  adjustments: { items: [{ code: 'award', kind: 'bonus', indicator: 'awards', perUnit: 2, cap: 4 }], limit: [0, 100] },
  grading: { rule: 'cut-off', grades: [{ name: '合格', min: 60 }, { name: '不合格' }] },
};
const result = scoreModel(model, {
  regions: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
  indicators: ['rate', 'debt', 'awards'],
  values: [
    [60, 40, 3],
    [40, 100, 0],
    [null, 70, 1],
  ],
});

describe('explain', () => {
  it('tells the way from raw value to rank and grade in both languages', () => {
    expect(explain(result, 'a', 'total', 'zh-CN').sentences).toEqual([
      'debt：原值 40',
      '极差标准化（逆向）（min = 40，max = 100），得分 100',
      '城镇化率：原值 60 %',
      '固定上下限标准化（min = 0，max = 80），得分 75',
      'total：加权算术平均（debt 100 × 0.25；城镇化率 75 × 0.75），得分 81.25',
      'bonus:award：4 分',
      '总得分 85.3，在 3 个地区中列第 1 位',
      '等级：合格',
    ]);
    expect(explain(result, 'b', 'total', 'en').sentences.slice(-3)).toEqual([
      'veto by debt. too much debt',
      'final score 30, rank 3 of 3',
      'grade: 不合格',
    ]);
  });

  it('says what became of a missing value and of its weight', () => {
    const explanation = explain(result, 'c', 'total', 'en');
    expect(explanation.sentences).toContain('missing, left out, its weight goes to the others');
    const aggregate = explanation.steps.find((step) => step.kind === 'aggregate');
    expect(aggregate?.values).toMatchObject({ 'weight.debt': 1, score: 50, coverage: 0.25 });
  });

  it('names an unknown region or node', () => {
    expect(() => explain(result, 'x', 'total', 'en')).toThrow(ScoringError);
    expect(() => explain(result, 'a', 'nothing', 'en')).toThrow(/NODE_UNKNOWN/);
  });
});
