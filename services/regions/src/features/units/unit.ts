import type { UNIT_KINDS } from '@urbanpilot/contract';
import { type FieldError, fieldError } from '@urbanpilot/platform';

/** A unit (单位): party, government, enterprise or expert; one of a territory, or of the city when it has none. */
export interface Unit {
  id: string;
  name: string;
  kind: (typeof UNIT_KINDS)[number];
  creditCode: string | null;
  parentId: string | null;
  territoryId: string | null;
  divisionCode: string | null;
  /** Where it is reached on duty; no private numbers. */
  contacts: UnitContact[];
  /** Its last day, once it is closed (撤销), and who took over its work. */
  closedOn: string | null;
  successorId: string | null;
  version: number;
  createdAt: Date;
}

export interface UnitContact {
  /** 科室或岗位. */
  desk: string;
  phone: string;
  email?: string;
}

export const UNIT_STATES = ['open', 'closed'] as const;

/** Whether one unit may take over the work of another: it is open, and of the same territory or like it of the city. */
export function successorErrors(unit: Unit, successor: Unit): FieldError[] {
  const at = '/successorId';
  if (successor.id === unit.id) return [fieldError(at, 'otherUnit', '不能由本单位承接', 'must be another unit')];
  if (successor.territoryId === unit.territoryId) return [];
  return [fieldError(at, 'sameTerritory', '承接单位须属于同一地区', 'must be a unit of the same territory')];
}

/** A unit is closed today at the latest, because its work changes hands now. */
export function closingErrors(on: string, today: string): FieldError[] {
  return on <= today
    ? []
    : [fieldError('/closedOn', 'notFuture', '撤销日期不得晚于今天', 'must not lie in the future')];
}

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * Whether an 18-character unified social credit code (统一社会信用代码) has the right check character: the weights are
 * the powers of 3 modulo 31 (GB 32100-2015).
 */
export function isCreditCode(code: string): boolean {
  if (code.length !== 18) return false;
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, 17)) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) return false;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET[(31 - (sum % 31)) % 31] === code[17];
}
