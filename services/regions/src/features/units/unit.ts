/** A unit (单位): party, government, enterprise or expert; one of a territory, or of the city when it has none. */
export interface Unit {
  id: string;
  name: string;
  kind: (typeof UNIT_KINDS)[number];
  creditCode: string | null;
  parentId: string | null;
  territoryId: string | null;
  version: number;
  createdAt: Date;
}

export const UNIT_KINDS = ['party', 'government', 'enterprise', 'expert'] as const;

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
