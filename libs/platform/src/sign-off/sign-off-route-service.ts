import type { UnitOfWork } from '../database/unit-of-work';
import { checkVersion } from '../http/preconditions';
import { fieldError } from '../problems/problem';
import { requireWholeReach, ruleBroken } from '../problems/refusals';
import { declaredKind } from '../runtime/declared-kinds';
import { doubledCodes, type SignOffRoute, type SignOffStep } from './sign-off';
import { keepRoute, readRoute } from './sign-off-store';

/** Sets the steps of a kind for what is handed in from now on; what runs keeps those of its start. */
export async function changeSignOffRoute(
  unit: UnitOfWork,
  kind: string,
  version: number,
  steps: readonly SignOffStep[],
): Promise<SignOffRoute> {
  requireWholeReach(unit.actor);
  const doubled = doubledCodes(steps).map((index) =>
    fieldError(`/steps/${index}/code`, 'unique', '环节代码不得重复', 'each step needs a code of its own'),
  );
  if (doubled.length > 0) throw ruleBroken(doubled);
  const before = await readRoute(unit, declaredKind(unit.kinds.signOffKinds, kind));
  checkVersion(before, version);
  const after: SignOffRoute = { kind, steps, version: version + 1 };
  // Of two who read the same version the second waits for the first, and keeps nothing.
  if (!(await keepRoute(unit, after))) checkVersion(after, version);
  const detail = { before: before.steps, after: steps };
  unit.audit({ action: 'sign-off-route.changed', resourceType: 'sign-off-route', resourceId: kind, detail });
  return after;
}
