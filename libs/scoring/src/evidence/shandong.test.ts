import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../cli/read-csv';
import { scoreModel } from '../engine/score-model';
import { explain } from '../explain/explain';
import type { ScoringModel } from '../model/scoring-model';

describe('the example model on the counties of Shandong', () => {
  const model = JSON.parse(
    readFileSync(join(__dirname, '../../examples/shandong-county.json'), 'utf8'),
  ) as ScoringModel;
  const text = readFileSync(join(__dirname, '../../../seed/data/shandong_county_indicators_derived.csv'), 'utf8');
  const data = readCsv(text, { id: 'code', name: 'name', groups: ['city'], where: [['level', '县区']] });
  const result = scoreModel(model, data);

  it('ranks all 153 counties, each within its city too', () => {
    expect(result.regions).toHaveLength(153);
    expect(result.final.ranks.every((rank) => rank !== null)).toBe(true);
    expect(result.final.peerRanks?.filter((rank) => rank === 1).length).toBeGreaterThanOrEqual(16);
  });

  it('explains 郓城 from 47.85 % on', () => {
    const explanation = explain(result, '371725', 'quality', 'zh-CN');
    expect(explanation.sentences).toContain('城镇化率：原值 47.85 %');
    expect(explanation.sentences.some((sentence) => sentence.startsWith('总得分'))).toBe(true);
  });
});
