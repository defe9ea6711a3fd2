import type { Role } from '@urbanpilot/contract';
import { addDays, type FieldError, fieldError, ruleBroken } from '@urbanpilot/platform';

export const POST_STATES = ['upcoming', 'current', 'ended'] as const;
export type PostState = (typeof POST_STATES)[number];

/** That a person works in a unit in a role, over territories, for a time (岗位). It owns the grant that gives him the role. */
export interface Post {
  id: string;
  issuer: string;
  subject: string;
  unitId: string;
  role: Role;
  reach: string[];
  title: string;
  /** First and last day. */
  startsOn: string;
  endsOn: string | null;
  /** When it was ended before its last day was over. */
  endedAt: Date | null;
  /** The post of who held it before and handed it over. */
  takenOverFrom: string | null;
  /** When services were told to move that person's work. */
  toldAt: Date | null;
  version: number;
  createdAt: Date;
}

/** The instant at which a day begins in Shanghai. */
export const beginningOf = (day: string) => new Date(`${day}T00:00:00+08:00`);

/** From when to when its grant holds. */
export function grantPeriod({ startsOn, endsOn, endedAt }: Pick<Post, 'startsOn' | 'endsOn' | 'endedAt'>): {
  validFrom: Date;
  validTo: Date | null;
} {
  const [validFrom, last] = [beginningOf(startsOn), endsOn === null ? null : beginningOf(addDays(endsOn, 1))];
  const validTo = endedAt ?? last;
  return { validFrom, validTo: validTo !== null && validTo < validFrom ? validFrom : validTo };
}

export function postStateOf(post: Pick<Post, 'startsOn' | 'endsOn' | 'endedAt'>, now: Date): PostState {
  const { validFrom, validTo } = grantPeriod(post);
  if (validTo && validTo <= now) return 'ended';
  return validFrom <= now ? 'current' : 'upcoming';
}

/** The last day is not before the first. */
export function checkDays({ startsOn, endsOn }: { startsOn: string; endsOn: string | null }): void {
  if (endsOn === null || endsOn >= startsOn) return;
  throw ruleBroken([fieldError('/endsOn', 'period', '不得早于开始日期', 'must not be before the first day')]);
}

/**
 * What is wrong with another last day: rights that were held are not taken back, and who handed the post over does not hold it
 * beside the successor again.
 */
export function endErrors(endsOn: string | null, today: string, isTakenOver: boolean): FieldError[] {
  if (isTakenOver) return [takenOver('/endsOn')];
  if (endsOn === null || endsOn >= today) return [];
  return [fieldError('/endsOn', 'notPast', '不得早于今天', 'must not lie in the past')];
}

/** A post is handed over once, on a day from today on that it still covers. */
export function handoverErrors(
  { startsOn, endsOn }: Post,
  on: string,
  today: string,
  isTakenOver: boolean,
): FieldError[] {
  if (isTakenOver) return [takenOver('/on')];
  const errors: FieldError[] = [];
  if (on < today) errors.push(fieldError('/on', 'notPast', '不得早于今天', 'must not lie in the past'));
  if (on < startsOn || (endsOn !== null && on > endsOn)) {
    errors.push(fieldError('/on', 'withinPost', '须在任职期间内', 'must be a day of the post'));
  }
  return errors;
}

function takenOver(pointer: string): FieldError {
  const en = 'the post was handed over; end the successor’s first';
  return fieldError(pointer, 'takenOver', '该岗位已移交，须先终止接任人的岗位', en);
}
