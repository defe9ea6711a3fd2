import { loadLandQuotaTiers } from './land-quota-tiers';
import { loadOfficialIndicators } from './official-indicators';
import { loadPublishedScoringRules } from './published-scoring-rules';

describe('the official indicators', () => {
  const indicators = loadOfficialIndicators();
  const get = (n: number) => indicators[n - 1];

  test('are the eighteen of the plan, named in both languages', () => {
    expect(indicators.map(({ code }) => code)).toEqual(
      Array.from({ length: 18 }, (_, index) => `NUP-${String(index + 1).padStart(2, '0')}`),
    );
    expect(new Set(indicators.map(({ nameEn }) => nameEn)).size).toBe(18);
    expect(get(1)).toMatchObject({ n: 1, nameZh: '常住人口城镇化率', groupEn: 'Urbanization level', unit: '%' });
  });

  test('say of each figure how it is known', () => {
    expect(get(1)?.base).toEqual({ year: 2012, value: 52.6, evidence: 'page', evidenceNote: null });
    expect(get(3)?.base).toBeNull();
    expect(get(7)?.target).toMatchObject({ evidence: 'page-provincial', operator: '≥' });
    expect(get(8)?.base).toMatchObject({ year: 2011, evidence: 'recalled' });
    expect(get(10)?.target).toMatchObject({ evidence: 'recalled', evidenceNote: expect.stringContaining('十三五') });
    expect(indicators.filter(({ target }) => target.evidence === 'recalled')).toHaveLength(11);
  });

  test('have targets within their range; only land per head is better when less', () => {
    const outside = indicators.filter(({ range, target }) => target.value < range.min || target.value > range.max);
    expect(outside).toEqual([]);
    expect(indicators.filter(({ direction }) => direction === 'cost').map(({ n }) => n)).toEqual([14]);
  });
});

test('the land tiers follow on one another without a gap', () => {
  const { national, anhui2017 } = loadLandQuotaTiers();
  expect(national.tiers.map((tier) => [tier.aboveM2PerHead, tier.upToM2PerHead, tier.quotaM2PerSettler])).toEqual([
    [null, 100, 100],
    [100, 150, 80],
    [150, null, 50],
  ]);
  expect(national.tiers.map(({ evidence }) => evidence.startsWith('page'))).toEqual([true, false, false]);
  expect(anhui2017.tiers).toContainEqual({ range: '100-119', quotaM2PerSettler: 88 });
});

test('the published weight sets add up to what their notes say', () => {
  const { wanjiangTenCities, cityNewTypeUrbanization, steps, greenSmallTown } = loadPublishedScoringRules();
  const sum = (weights: (number | null)[]) => weights.reduce<number>((total, weight) => total + (weight ?? 0), 0);
  expect(sum(wanjiangTenCities.items.map(({ targetWeight }) => targetWeight))).toBe(100);
  expect(sum(wanjiangTenCities.items.map(({ outcomeWeight }) => outcomeWeight))).toBe(100);
  expect(cityNewTypeUrbanization.items[0]).toEqual({ nameZh: '市域城镇化水平', weight: 4 });
  expect([steps.rules.length, greenSmallTown.rules.length]).toEqual([5, 4]);
});
