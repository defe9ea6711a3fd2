import { type AllocationSpec, allocate, explain, type Recipient } from '../index';

const spec: AllocationSpec = {
  unit: 'CNY',
  total: '10000000',
  factors: [
    { key: 'settlers', name: '落户人数', weight: '0.7', transform: { kind: 'share-of-sum' } },
    { key: 'score', name: '评估得分', weight: '0.3', transform: { kind: 'share-of-sum' } },
  ],
  coefficients: [{ kind: 'grade', key: 'grade', name: '评估等级', label: 'grade', table: { A: '1.2', B: '1' } }],
  base: '500000',
  cap: { ofPrevious: '1.3' },
};
const recipients: Recipient[] = [
  {
    id: '371725',
    name: '郓城县',
    values: { settlers: 3200, score: '91.5' },
    labels: { grade: 'A' },
    previous: '3000000',
  },
  {
    id: '370783',
    name: '寿光市',
    values: { settlers: 2800, score: '88.2' },
    labels: { grade: 'B' },
    previous: '5000000',
  },
  { id: '371728', name: '东明县', previous: '1', excluded: '尚未验收' },
];
const result = allocate(spec, recipients);

describe('explaining an amount', () => {
  it('tells every step in Chinese, adding up exactly as displayed', () => {
    const { text, steps } = explain(result, '371725', 'zh-CN');
    expect(text.split('\n')[0]).toBe('郓城县：39,000.00 元');
    expect(text).toContain(
      '因素“落户人数”：数值 3200，占合计的比重后为 0.533333333333，乘以权重 0.7，得 0.373333333333。',
    );
    expect(text).toContain('系数“评估等级”：等级 A，系数 1.2。');
    expect(text).toContain('触及封顶 39,000.00 元');
    expect(text).toContain('上年 30,000.00 元，增加 9,000.00 元。');
    expect(steps.map(({ kind }) => kind)).toEqual([
      'factor',
      'factor',
      'coefficient',
      'share',
      'base',
      'pro-rata',
      'limit',
      'total',
      'change',
    ]);
  });

  it('tells the same in English', () => {
    const { text } = explain(result, '370783', 'en');
    expect(text).toContain('Factor “落户人数”: value 2800, share of the sum');
    expect(text).toContain('CNY 61,000.00');
    expect(text).not.toMatch(/undefined|NaN/);
  });

  it('splits the pro-rata part among factors without losing a fen', () => {
    for (const line of result.lines.filter(({ excluded }) => excluded === null)) {
      const { contributions } = explain(result, line.id);
      const sum = contributions.reduce((total, { amount }) => total + BigInt(amount), 0n);
      expect(sum).toBe(BigInt(line.parts.proRata));
      expect(contributions).toHaveLength(2);
    }
  });

  it('gives the reason of an exclusion', () => {
    expect(explain(result, '371728', 'zh-CN').steps).toEqual([{ kind: 'excluded', text: '不参与分配：尚未验收。' }]);
  });

  it('refuses an id that is not there', () => {
    expect(() => explain(result, 'nobody')).toThrow(expect.objectContaining({ code: 'unknown-recipient' }));
  });
});
