import type { Role } from '@urbanpilot/contract';
import type { RoundState } from '../rounds/round';

/** Who works on a round sees its results before they are published; those who are judged by it, and all others, do not. */
const EARLY_READERS: readonly Role[] = ['office', 'leader', 'auditor'];

export function maySeeResults(state: RoundState, roles: readonly Role[]): boolean {
  return state === 'published' || roles.some((role) => EARLY_READERS.includes(role));
}
