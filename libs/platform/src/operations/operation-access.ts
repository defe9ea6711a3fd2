import type { Actor } from '../auth/actor';

/** An operation belongs to whoever started it; an office of all territories looks after everybody's, the program's included. */
export function seesAllOperations(actor: Actor): boolean {
  return actor.reach === '*' && actor.rolesThroughout.includes('office');
}
