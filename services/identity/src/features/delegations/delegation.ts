import { addDays, type FieldError, fieldError } from '@urbanpilot/platform';
import { beginningOf, type Post } from '../posts/post';

export const DELEGATION_STATES = ['upcoming', 'current', 'ended'] as const;
export type DelegationState = (typeof DELEGATION_STATES)[number];

/** The longest time for which a post is delegated, in days. */
export const MOST_DAYS = 366;

/** That somebody acts for the holder of a post for a time (代理); it owns the grant that lets him. */
export interface Delegation {
  id: string;
  postId: string;
  /** Who acts. */
  issuer: string;
  subject: string;
  /** Of the post, kept because it decides who sees this. */
  reach: string[];
  /** To which scopes of operations it is limited; null: everything that the post allows. */
  scopes: string[] | null;
  startsOn: string;
  endsOn: string;
  reason: string;
  /** When it was ended before its last day was over. */
  revokedAt: Date | null;
  version: number;
  createdAt: Date;
}

/** From when to when its grant holds. */
export function delegatedPeriod({ startsOn, endsOn, revokedAt }: Delegation): { validFrom: Date; validTo: Date } {
  const [validFrom, last] = [beginningOf(startsOn), beginningOf(addDays(endsOn, 1))];
  const validTo = revokedAt !== null && revokedAt < last ? revokedAt : last;
  return { validFrom, validTo: new Date(Math.max(validTo.getTime(), validFrom.getTime())) };
}

export function delegationStateOf(delegation: Delegation, now: Date): DelegationState {
  const { validFrom, validTo } = delegatedPeriod(delegation);
  if (validTo <= now) return 'ended';
  return validFrom <= now ? 'current' : 'upcoming';
}

/** A delegation lies within its post, lasts a year at most, and is to somebody else; it does not begin in the past. */
export function delegationErrors(
  { issuer, subject, startsOn, endsOn }: Pick<Delegation, 'issuer' | 'subject' | 'startsOn' | 'endsOn'>,
  post: Post,
  today: string,
): FieldError[] {
  const errors: FieldError[] = [];
  if (issuer === post.issuer && subject === post.subject) {
    errors.push(fieldError('/subject', 'otherPerson', '代理人须为他人', 'must be another person'));
  }
  if (startsOn < today) errors.push(fieldError('/startsOn', 'notPast', '不得早于今天', 'must not lie in the past'));
  if (startsOn < post.startsOn) {
    errors.push(fieldError('/startsOn', 'withinPost', '须在任职期间内', 'must be a day of the post'));
  }
  if (post.endsOn !== null && endsOn > post.endsOn) {
    errors.push(fieldError('/endsOn', 'withinPost', '须在任职期间内', 'must be a day of the post'));
  }
  if (endsOn < startsOn || endsOn > addDays(startsOn, MOST_DAYS - 1)) {
    const en = `must be from the first day on, at most ${MOST_DAYS} days`;
    errors.push(fieldError('/endsOn', 'period', `须不早于开始日期，且不超过 ${MOST_DAYS} 天`, en));
  }
  return errors;
}
