import type { Role } from '@urbanpilot/contract';
import type { Reach } from '@urbanpilot/platform';
import type { Operation } from './contract-operations';
import type { Arranged, Bound } from './operation-case';

const OTHER_TERRITORY = '01990c4e-0000-7000-8000-000000000000';

interface Answer {
  statusCode: number;
  body: string;
  json<T>(): T;
}

/** Reaches from which a row must not let anybody in: another territory, a neighbouring one, none at all. */
export function reachesOutside(bound: Bound, role: Role, { neighbour }: Arranged): Reach[] {
  // An office of all territories looks after everybody's operations.
  if (bound === 'subject') return role === 'office' ? [[OTHER_TERRITORY]] : ['*'];
  return [[OTHER_TERRITORY], ...(neighbour ? [[neighbour]] : []), []];
}

/** Writes that no territory limits need no caller outside: they would do the same thing again. */
export function isWorthTrying(bound: Bound, { method }: Operation): boolean {
  return method === 'GET' || !['none', 'open'].includes(bound);
}

/** What a caller outside gets; see `Bound`. */
export function expectOutside(bound: Bound, operation: Operation, answer: Answer): void {
  if (bound === 'list') expect(answer.json()).toEqual({ items: [], nextCursor: null });
  else if (bound === 'feed') {
    expect(answer.json()).toEqual({ items: [], nextCursor: expect.any(String), complete: true });
  } else if (bound === 'all') expect(answer.statusCode).toBe(403);
  else if (bound === 'body') expect([403, 422]).toContain(answer.statusCode);
  else if (bound === 'none' || bound === 'open') expectSuccess(bound, operation, answer);
  else expect(answer.statusCode).toBe(404);
}

/** What a caller gets who reaches a part of what is one thing: it is read, not changed. */
export function expectInPart(operation: Operation, answer: Answer): void {
  if (operation.method === 'GET') expectSuccess('whole', operation, answer);
  else expect([403, 404]).toContain(answer.statusCode);
}

/** The contract's own status of success, and in a list at least the row that was arranged. */
export function expectSuccess(bound: Bound, operation: Operation, answer: Answer): void {
  const succeeded = answer.statusCode === operation.success;
  expect([answer.statusCode, succeeded ? '' : answer.body]).toEqual([operation.success, '']);
  if (bound === 'list' || bound === 'feed' || bound === 'open') {
    expect(answer.json<{ items: unknown[] }>().items.length).toBeGreaterThan(0);
  }
}
