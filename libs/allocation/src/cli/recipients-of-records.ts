import type { UnitSpec } from '../spec/allocation-spec';
import type { Recipient } from '../spec/recipient';
import { defineUnit, parseAmount, unitByCode } from '../units/unit';

/**
 * Recipients of the records of a sheet (CSV, XLSX). Columns `id` (needed), `name` and `excluded` are read as they stand; `previous`, `given`, `base`,
 * `floor`, `cap` are amounts in the unit (yuan, 亩); `label:KEY` is a label; every other column is a value of its own name.
 * Empty cells are missing. Throws AllocationError for amounts that are not whole minor units.
 */
export function recipientsOfRecords(records: readonly Record<string, string>[], unit: UnitSpec): Recipient[] {
  const of = typeof unit === 'string' ? unitByCode(unit) : defineUnit(unit.code, unit.minorPerUnit);
  const minor = (amount: string): string => parseAmount({ amount, unit: of.code }, of);
  return records.map((row) => {
    const given = Object.entries(row).filter(([, cell]) => cell !== '');
    const fields = given
      .filter(([column]) => isField(column))
      .map(([column, cell]) => [column, fieldOf(column, cell, minor)]);
    const others = given.filter(([column]) => !isField(column));
    const labels = others
      .filter(([column]) => column.startsWith(LABEL))
      .map(([column, cell]) => [column.slice(LABEL.length), cell]);
    const values = others.filter(([column]) => !column.startsWith(LABEL));
    const lists = { values: Object.fromEntries(values), labels: Object.fromEntries(labels) };
    return { id: row.id ?? '', ...Object.fromEntries(fields), ...lists };
  });
}

const isField = (column: string): boolean => TEXTS.has(column) || AMOUNTS.has(column) || LIMITS.has(column);

function fieldOf(column: string, cell: string, minor: (amount: string) => string): unknown {
  if (TEXTS.has(column)) return cell;
  return AMOUNTS.has(column) ? minor(cell) : { amount: minor(cell) };
}

const TEXTS: ReadonlySet<string> = new Set(['id', 'name', 'excluded']);
const AMOUNTS: ReadonlySet<string> = new Set(['previous', 'given', 'base']);
const LIMITS: ReadonlySet<string> = new Set(['floor', 'cap']);
const LABEL = 'label:';
