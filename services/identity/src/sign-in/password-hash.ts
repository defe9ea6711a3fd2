import { hashScrypt, parseScrypt, type ScryptCost, verifyScrypt } from '../issuer/scrypt-hash';
import { Semaphore } from './semaphore';

/** OWASP's parameters for scrypt (Password Storage Cheat Sheet, 2025): N = 2^17, r = 8, p = 1; 128 MiB a check. */
export const PASSWORD_COST: ScryptCost = { ln: 17, r: 8, p: 1 };

/** Each check holds 128 MiB, so few run at a time; who waits too long in line is told that the system is busy. */
const running = new Semaphore(2, 64);

/** What is compared where there is no account, so that an unknown name costs as much time as a wrong password. */
let decoy: Promise<string> | undefined;

/** Hashes a password. @throws BusyError when too many wait. */
export function hashPassword(password: string, cost: ScryptCost = PASSWORD_COST): Promise<string> {
  return running.run(() => hashScrypt(password.normalize('NFKC'), cost));
}

/** Whether the password fits; without a stored hash it is compared with a decoy and never fits. */
export async function verifyPassword(password: string, stored: string | undefined): Promise<boolean> {
  decoy ??= hashScrypt('no account has this password', PASSWORD_COST);
  const hash = stored ?? (await decoy);
  const fits = await running.run(() => verifyScrypt(password.normalize('NFKC'), hash));
  return fits && stored !== undefined;
}

/** Whether the hash was made with other parameters than are asked for now. */
export function isOutdated(stored: string, { ln, r, p }: ScryptCost = PASSWORD_COST): boolean {
  const { cost } = parseScrypt(stored);
  return cost.ln !== ln || cost.r !== r || cost.p !== p;
}
