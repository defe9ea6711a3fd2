import { AllocationError, type Locale } from '../errors/allocation-error';
import type { AllocationLine, AllocationResult } from '../result/allocation-result';
import type { MinorUnits } from '../spec/allocation-spec';
import { type Contribution, contributionsOf } from './contributions';
import { readableAmount, readablePercent } from './format';
import { METHODS, PHRASES, TRANSFORMS } from './phrases';

/** One step of an explanation: what it is about, and a sentence. */
export interface ExplanationStep {
  readonly kind:
    | 'excluded'
    | 'factor'
    | 'coefficient'
    | 'share'
    | 'base'
    | 'pro-rata'
    | 'limit'
    | 'rounding'
    | 'total'
    | 'change';
  readonly text: string;
}

/** How an amount came about, as data and as sentences. */
export interface Explanation {
  readonly recipient: string;
  readonly amount: MinorUnits;
  /** What each factor brought; adds up to the line's `parts.proRata`. */
  readonly contributions: readonly Contribution[];
  readonly steps: readonly ExplanationStep[];
  /** Name, amount and all sentences as one text. */
  readonly text: string;
}

/**
 * Explains one recipient's amount step by step, in sentences. The parts named add up exactly to the amount.
 * Throws `unknown-recipient` when the result has no such line.
 */
export function explain(result: AllocationResult, recipientId: string, locale: Locale = 'zh-CN'): Explanation {
  const line = result.lines.find(({ id }) => id === recipientId);
  if (!line) throw new AllocationError('unknown-recipient', '/lines', { recipients: [recipientId] });
  const contributions = line.excluded === null ? contributionsOf(line) : [];
  const steps =
    line.excluded === null
      ? [...weightSteps(result, line, locale), ...amountSteps(result, line, contributions, locale)]
      : [{ kind: 'excluded' as const, text: PHRASES[locale].excluded({ reason: line.excluded }) }];
  const separator = locale === 'zh-CN' ? '：' : ': ';
  const head = `${line.name ?? line.id}${separator}${readableAmount(line.amount, result.unit, locale)}`;
  return {
    recipient: line.id,
    amount: line.amount,
    contributions,
    steps,
    text: [head, ...steps.map(({ text }) => text)].join('\n'),
  };
}

function weightSteps(result: AllocationResult, line: AllocationLine, locale: Locale): ExplanationStep[] {
  const phrases = PHRASES[locale];
  const factors = line.factors.map((factor, index): ExplanationStep => {
    const heading = result.factors[index];
    const transforms = (heading?.transforms ?? []).map((kind) => TRANSFORMS[kind][locale]);
    const joined = transforms.join(locale === 'zh-CN' ? '、' : ', ');
    return {
      kind: 'factor',
      text: phrases.factor({ ...factor, name: heading?.name ?? factor.key, transforms: joined }),
    };
  });
  const coefficients = line.coefficients.map((coefficient, index): ExplanationStep => {
    const heading = result.coefficients[index];
    const described = { ...coefficient, name: heading?.name ?? coefficient.key, kind: heading?.kind ?? 'value' };
    return { kind: 'coefficient', text: phrases.coefficient(described) };
  });
  return [...factors, ...coefficients, { kind: 'share', text: phrases.share({ share: readablePercent(line.share) }) }];
}

function amountSteps(
  result: AllocationResult,
  line: AllocationLine,
  contributions: readonly Contribution[],
  locale: Locale,
) {
  const phrases = PHRASES[locale];
  const money = (minor: string): string => readableAmount(minor, result.unit, locale);
  const { base, proRata, limit, rounding } = line.parts;
  const steps: ExplanationStep[] = [];
  if (base !== '0') steps.push({ kind: 'base', text: phrases.base({ base: money(base) }) });
  const named = contributions.map(({ key, amount }) => {
    const name = result.factors.find((heading) => heading.key === key)?.name ?? key;
    return phrases.contribution({ name, amount: money(amount) });
  });
  const listed = named.length > 1 ? named.join(locale === 'zh-CN' ? '，' : ', ') : '';
  steps.push({ kind: 'pro-rata', text: phrases.proRata({ proRata: money(proRata), contributions: listed }) });
  const held = line.limit === 'floor' ? line.floor : line.cap;
  if (line.limit !== null) {
    const before = money((BigInt(base) + BigInt(proRata)).toString());
    const text = phrases.limit({ which: line.limit, limit: money(held ?? '0'), before, adjustment: money(limit) });
    steps.push({ kind: 'limit', text });
  }
  if (rounding !== '0' || line.tie) {
    const method = METHODS[result.method][locale];
    steps.push({ kind: 'rounding', text: phrases.rounding({ method, rounding: money(rounding), tie: line.tie }) });
  }
  const sum = [base, proRata, limit, rounding].filter((part) => part !== '0').map(money);
  steps.push({
    kind: 'total',
    text: phrases.total({ sum: sum.join(' + ') || money('0'), amount: money(line.amount) }),
  });
  return [...steps, ...changeStep(line, money, locale)];
}

function changeStep(line: AllocationLine, money: (minor: string) => string, locale: Locale): ExplanationStep[] {
  if (line.previous === null || line.change === null) return [];
  const change = BigInt(line.change);
  const size = money((change < 0n ? -change : change).toString());
  const described = { previous: money(line.previous), change: size, rise: change > 0n, same: change === 0n };
  return [{ kind: 'change', text: PHRASES[locale].change(described) }];
}
