import { randomInt } from 'node:crypto';

/** Whether an account may sign in; a disabled one is answered like one that does not exist. */
export const ACCOUNT_STATES = ['active', 'disabled'] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

/** A person who signs in. What he may do follows from the grants of the account's id. */
export interface Account {
  id: string;
  /** What is typed at sign-in, in NFKC; unique without regard to case. */
  name: string;
  displayName: string;
  state: AccountState;
  /** The password is a temporary one: it must be replaced before anything else. */
  mustChange: boolean;
  version: number;
  createdAt: Date;
}

/** What can be changed; what is missing stays. */
export interface AccountChanges {
  displayName?: string;
  state?: AccountState;
}

/** The account after a change. */
export function changedAccount<A extends Account>(account: A, changes: AccountChanges): A {
  return { ...account, ...changes, version: account.version + 1 };
}

/** The form of a name that is stored and shown. */
export function normalizedName(name: string): string {
  return name.normalize('NFKC').trim();
}

/** The form of a name that is compared: ZhangSan, zhangsan and ｚｈａｎｇｓａｎ are one account. */
export function nameKey(name: string): string {
  return normalizedName(name).toLowerCase().normalize('NFKC');
}

/** The first character of a personal name, the rest hidden (GB/T 35273): 张三丰 → 张＊＊. */
export function masked(text: string): string {
  const [first = '', ...rest] = [...text];
  return first + '*'.repeat(Math.min(Math.max(rest.length, 1), 6));
}

/** Without what is easily taken for another on paper: 0 O, 1 l I. */
const ALPHABET = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const TEMPORARY_LENGTH = 16;

/** A random password of 92 bits for the first sign-in, which must replace it. */
export function temporaryPassword(): string {
  return Array.from({ length: TEMPORARY_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}
