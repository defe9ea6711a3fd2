import { nameKey } from './account';
import { COMMON_PASSWORDS, COMMON_STEMS } from './common-passwords';

/** What is wrong with a password to be; the pages say it in words. */
export type PasswordFault = 'malformed' | 'tooShort' | 'tooLong' | 'containsName' | 'common';

export const PASSWORD_LENGTH = { min: 12, max: 128 } as const;
const FEWEST_DIFFERENT = 5;
/** Below this a name says too little: every password would contain the name “a”. */
const SHORTEST_NAME = 3;
const LONGEST_REST = 6;
const RUNS = '0123456789012345678909876543210987654321 abcdefghijklmnopqrstuvwxyz qwertyuiopasdfghjklzxcvbnm';

/** The characters behind the disguises that everybody uses: W0@1n1 → woaini. */
const DISGUISES: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/**
 * Length, no common password, not the account's name (ASVS 5.0 6.2.1, 6.2.4, 6.2.11); no rule about kinds of
 * characters (6.2.5). The length counts characters as people see them, after NFKC.
 */
export function passwordFault(password: string, accountName: string): PasswordFault | undefined {
  if (!password.isWellFormed() || password.includes('\0')) return 'malformed';
  const normal = password.normalize('NFKC');
  const { length } = [...normal];
  if (length < PASSWORD_LENGTH.min) return 'tooShort';
  if (length > PASSWORD_LENGTH.max) return 'tooLong';
  const lower = normal.toLowerCase();
  const name = nameKey(accountName);
  if (name.length >= SHORTEST_NAME && lower.includes(name)) return 'containsName';
  return isCommon(lower) ? 'common' : undefined;
}

/** A common password, one with a few characters added, a repetition, or a run along the keyboard. */
function isCommon(lower: string): boolean {
  const plain = lower.replace(/[^\p{L}\p{N}]/gu, '');
  if (COMMON_PASSWORDS.has(lower) || COMMON_PASSWORDS.has(plain)) return true;
  if (new Set(lower).size < FEWEST_DIFFERENT || /^(.{1,6})\1+$/u.test(plain)) return true;
  return [plain, undisguised(lower)].some(isStemWithLittleElse) || isRun(plain);
}

function undisguised(lower: string): string {
  return [...lower].map((character) => DISGUISES[character] ?? character).join('');
}

/** What is left after the common parts and the runs of digits must be worth more than a few characters. */
function isStemWithLittleElse(text: string): boolean {
  const rest = COMMON_STEMS.reduce((left, stem) => left.replaceAll(stem, ''), text);
  return rest !== text && rest.replace(/\d/g, '').length <= LONGEST_REST - 4 && rest.length <= LONGEST_REST;
}

function isRun(text: string): boolean {
  const letters = text.replace(/\d+$/, '');
  return [text, letters].some((part) => part.length >= 8 && RUNS.includes(part));
}
