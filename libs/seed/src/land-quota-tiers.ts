import { readJson } from './data-files';

/** Land that a city may add per migrant who settles, by the construction land per head that it has now. */
export interface LandQuotaTier {
  /** Square metres per head; null is open to that side. */
  aboveM2PerHead: number | null;
  upToM2PerHead: number | null;
  quotaM2PerSettler: number;
  /** `page` when a public page shows it; otherwise what is known of it. */
  evidence: string;
}

export interface LandQuotaTiers {
  national: {
    document: string;
    tiers: LandQuotaTier[];
    provincialAdjustment: string;
    exclusions: string[];
    sources: string[];
  };
  /** A province's own table, as published: ranges are text, because its whole numbers leave gaps between them. */
  anhui2017: { tiers: { range: string; quotaM2PerSettler: number }[]; evidence: string; source: string; note: string };
}

interface RawTiers {
  national: {
    doc: string;
    tiers: {
      current_per_capita_min_exclusive?: number;
      current_per_capita_max?: number;
      quota_m2_per_settler: number;
      evidence: string;
    }[];
    provincial_adjust: string;
    exclusions: string[];
    src: string[];
  };
  anhui_2017: { tiers: { range: string; quota: number }[]; evidence: string; src: string; note: string };
}

export function loadLandQuotaTiers(): LandQuotaTiers {
  const { national, anhui_2017: anhui } = readJson<RawTiers>('land_quota_tiers.json');
  return {
    national: {
      document: national.doc,
      tiers: national.tiers.map((tier) => ({
        aboveM2PerHead: tier.current_per_capita_min_exclusive ?? null,
        upToM2PerHead: tier.current_per_capita_max ?? null,
        quotaM2PerSettler: tier.quota_m2_per_settler,
        evidence: tier.evidence,
      })),
      provincialAdjustment: national.provincial_adjust,
      exclusions: national.exclusions,
      sources: national.src,
    },
    anhui2017: {
      tiers: anhui.tiers.map(({ range, quota }) => ({ range, quotaM2PerSettler: quota })),
      evidence: anhui.evidence,
      source: anhui.src,
      note: anhui.note,
    },
  };
}
