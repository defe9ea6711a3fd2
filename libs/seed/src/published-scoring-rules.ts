import { readJson } from './data-files';

/** Scoring rules that Chinese governments have published, for presets and as test cases of the engine. */
export interface PublishedScoringRules {
  /** 皖江示范区, ten cities: two weight sets; null where an item counts in one of them only. */
  wanjiangTenCities: {
    source: string;
    note: string;
    items: { nameZh: string; targetWeight: number | null; outcomeWeight: number | null }[];
  };
  /** The best city gets the whole weight, the others weight × value ÷ best. */
  cityNewTypeUrbanization: { source: string; rule: string; note: string; items: { nameZh: string; weight: number }[] };
  steps: { source: string; rules: string[] };
  greenSmallTown: { source: string; rules: string[] };
}

interface RawRules {
  wanjiang_10_cities: { src: string; note: string; items: [string, number | null, number | null][] };
  city_newtype_urbanization_rules: { src: string; rule: string; note: string; items: [string, number][] };
  quzhou_like_step_rules: { src: string; rules: string[] };
  green_small_town: { src: string; rules: string[] };
}

export function loadPublishedScoringRules(): PublishedScoringRules {
  const raw = readJson<RawRules>('published_scoring_rules.json');
  const { wanjiang_10_cities: wanjiang, city_newtype_urbanization_rules: city } = raw;
  return {
    wanjiangTenCities: {
      source: wanjiang.src,
      note: wanjiang.note,
      items: wanjiang.items.map(([nameZh, targetWeight, outcomeWeight]) => ({ nameZh, targetWeight, outcomeWeight })),
    },
    cityNewTypeUrbanization: {
      source: city.src,
      rule: city.rule,
      note: city.note,
      items: city.items.map(([nameZh, weight]) => ({ nameZh, weight })),
    },
    steps: { source: raw.quzhou_like_step_rules.src, rules: raw.quzhou_like_step_rules.rules },
    greenSmallTown: { source: raw.green_small_town.src, rules: raw.green_small_town.rules },
  };
}
