export { type CensusRow, loadShandongCensus2010, loadShandongCensus2020, shareOfSampledHouseholds } from './census';
export { DEMONSTRATION_INDICATORS, type DemonstrationIndicator } from './demonstration-indicators';
export { type Division, type DivisionLevel, type DivisionStatus, loadDivisions } from './divisions';
export type { IndicatorDefinition } from './indicator-definition';
export { type LandQuotaTier, type LandQuotaTiers, loadLandQuotaTiers } from './land-quota-tiers';
export {
  type Evidence,
  type EvidencedFigure,
  loadOfficialIndicators,
  type OfficialIndicator,
} from './official-indicators';
export { loadPublishedScoringRules, type PublishedScoringRules } from './published-scoring-rules';
export { type SeededProgramme, type SeedOptions, seedProgramme } from './seed-programme';
export {
  type DemonstrationObservation,
  type DemonstrationTerritory,
  type ShandongDemonstration,
  shandongDemonstration,
} from './shandong-demonstration';
export { loadShandongIndicators, type ShandongColumn, type ShandongIndicatorRow } from './shandong-indicators';
