import { type FieldError, fieldError } from '@urbanpilot/platform';

export const TASK_PART_STATES = ['assigned', 'confirmed', 'completed', 'withdrawn'] as const;
export type TaskPartState = (typeof TASK_PART_STATES)[number];

/** What a cooperating unit (配合单位) does for a task: its own content, due day, confirmation and completion. */
export interface TaskPart {
  id: string;
  taskId: string;
  territoryId: string;
  unitId: string;
  content: string;
  dueOn: string;
  state: TaskPartState;
  assignedBy: string;
  confirmedBy: string | null;
  completedOn: string | null;
  /** What came of it, said at completion. */
  result: string | null;
  version: number;
  createdAt: Date;
}

/** A part must be due by the day of its task, and belongs to another unit than the one that leads. */
export function partErrors(
  part: Pick<TaskPart, 'unitId' | 'dueOn'>,
  task: { dueOn: string | null; leadUnitId: string | null },
): FieldError[] {
  const errors: FieldError[] = [];
  if (task.dueOn !== null && part.dueOn > task.dueOn) {
    const en = 'must not be after the due date of the task';
    errors.push(fieldError('/dueOn', 'byDueDate', '不得晚于任务的完成时限', en));
  }
  if (part.unitId === task.leadUnitId) {
    errors.push(
      fieldError('/unitId', 'notLeading', '牵头单位不能同时为配合单位', 'the leading unit cannot cooperate too'),
    );
  }
  return errors;
}
