import { commonProblems } from '../problems/common-problems';
import { fieldError, Problem } from '../problems/problem';

const LAST = Date.parse('9999-12-31T23:59:59.999Z');
const FIRST = Date.parse('0001-01-01T00:00:00.000Z');

/**
 * The instant that an RFC 3339 text means. The format allows some that neither a `Date` nor PostgreSQL holds or writes with
 * four digits of a year: a leap second, a year before 1 or after 9999 in UTC.
 *
 * @throws Problem `validation-failed` with this pointer.
 */
export function instantOf(text: string, pointer: string): Date {
  const instant = new Date(text);
  if (instant.getTime() >= FIRST && instant.getTime() <= LAST) return instant;
  const error = fieldError(pointer, 'format', '不是有效的时间', 'is not an instant that can be kept');
  throw new Problem(commonProblems['validation-failed'], { errors: [error] });
}
