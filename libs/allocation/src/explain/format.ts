import type { Locale } from '../errors/allocation-error';
import type { MinorUnits, UnitSpec } from '../spec/allocation-spec';
import { defineUnit, printAmount, unitByCode } from '../units/unit';

/** Places shown where an amount has no finite decimal (1/300 m² in m²). */
const PLACES_OF_ENDLESS = 4;

/** An amount for reading: `1,234.50 元`, `CNY 1,234.50`, `12.5 亩`. Exact, except where the unit has no finite decimal. */
export function readableAmount(minor: MinorUnits, unit: UnitSpec, locale: Locale): string {
  const of = typeof unit === 'string' ? unitByCode(unit) : defineUnit(unit.code, unit.minorPerUnit);
  const endless = (BigInt(minor) * 10n ** 40n) % of.minorPerUnit !== 0n;
  const { amount } = printAmount(minor, of, endless ? PLACES_OF_ENDLESS : undefined);
  const grouped = groupThousands(amount);
  if (of.code === 'CNY') return locale === 'zh-CN' ? `${grouped} 元` : `CNY ${grouped}`;
  return `${grouped} ${of.code}`;
}

/** Puts a comma before every third digit of the whole part. */
export function groupThousands(amount: string): string {
  const [whole = '', fraction] = amount.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A share such as `0.125` as a percentage: `12.5%`, at most four places. */
export function readablePercent(share: string): string {
  const negative = share.startsWith('-');
  const [whole = '0', fraction = ''] = (negative ? share.slice(1) : share).split('.');
  const digits = BigInt(whole + fraction.padEnd(6, '0').slice(0, 6));
  const rest = fraction.slice(6, 7) >= '5' ? 1n : 0n;
  const text = (digits + rest).toString().padStart(5, '0');
  const percent = `${text.slice(0, -4)}.${text.slice(-4)}`.replace(/\.?0+$/, '');
  return `${negative ? '-' : ''}${percent}%`;
}
