import type { UnitOfWork } from '../database/unit-of-work';
import { checkState, notFound } from '../problems/refusals';
import type { Operation } from './operation';
import { seesAllOperations } from './operation-access';
import { cancel, lockOperation } from './operation-store';

/**
 * Cancels an operation that has not ended: its row says so at once, its worker learns it within about a second, and its
 * completion, which locks the same row, takes no effect any more. Cancelled again it stays as it is.
 *
 * @throws Problem `not-found` for another's operation, `wrong-state` when it has succeeded or failed
 */
export async function cancelOperation(unit: UnitOfWork, id: string): Promise<Operation> {
  const operation = await lockOperation(unit, id, unit.actor, seesAllOperations(unit.actor));
  if (!operation) throw notFound();
  checkState(operation, ['queued', 'running', 'cancelled']);
  const { kind, state, percent } = operation;
  unit.audit({
    action: state === 'cancelled' ? 'operation.cancellation-repeated' : 'operation.cancelled',
    resourceType: 'operation',
    resourceId: id,
    detail: { kind, state, percent },
  });
  return state === 'cancelled' ? operation : cancel(unit, id);
}
