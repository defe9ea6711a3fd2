export { type AllocateOptions, allocate } from './allocate';
export { type ChangeLine, type Comparison, compare } from './analysis/compare';
export {
  findAlabamaParadoxes,
  findNewStateParadox,
  type Paradox,
  paradoxesBetween,
  type TotalRange,
} from './analysis/paradoxes';
export { type FactorSensitivity, type RecipientSensitivity, sensitivity } from './analysis/sensitivity';
export type { Decimal, DecimalInput } from './arithmetic/decimal';
export { parseDecimal } from './arithmetic/decimal';
export { parseRatio, type Ratio, type RatioText, ratioToDecimal } from './arithmetic/ratio';
export { AllocationError, type AllocationErrorJson, type Locale } from './errors/allocation-error';
export type { ErrorCode } from './errors/messages';
export { type Explanation, type ExplanationStep, explain } from './explain/explain';
export type {
  AllocationLine,
  AllocationResult,
  AmountParts,
  CoefficientHeading,
  CoefficientStep,
  Concentration,
  DecimalText,
  Digits,
  FactorHeading,
  FactorStep,
} from './result/allocation-result';
export { ENGINE } from './result/engine';
export { canonicalJson } from './result/fingerprint';
export { type JsonSchema, recipientSchema, specSchema } from './schema/json-schema';
export type { LimitHit } from './solve/solve';
export type {
  AllocationSpec,
  ExclusionSpec,
  LimitSpec,
  MinorUnits,
  ReserveSpec,
  RoundingMethod,
  RoundingSpec,
  TieKey,
  UnitSpec,
} from './spec/allocation-spec';
export type { CoefficientSpec, Tier } from './spec/coefficient-spec';
export type { Band, FactorSpec, Transform } from './spec/factor-spec';
export type { Recipient } from './spec/recipient';
export { defineUnit, type PrintedAmount, parseAmount, printAmount, UNITS, type Unit, unitByCode } from './units/unit';
