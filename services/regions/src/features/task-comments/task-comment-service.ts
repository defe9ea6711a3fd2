import { notFound, type UnitOfWork } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { findTask } from '../tasks/task-read-model';
import type { TaskComment } from './task-comment';
import { TaskCommentEntity } from './task-comment-entity';

/** Writes a comment on a task, whatever the task's state. */
export async function writeComment(unit: UnitOfWork, taskId: string, text: string): Promise<TaskComment> {
  const task = await findTask(unit, taskId);
  if (!task) throw notFound();
  const comment: TaskComment = {
    id: uuidv7(),
    taskId,
    territoryId: task.territoryId,
    text,
    author: unit.actorId,
    authorRoles: [...unit.actor.roles],
    createdAt: unit.now,
  };
  await unit.manager.insert(TaskCommentEntity, comment);
  unit.audit({
    action: 'task-comment.written',
    resourceType: 'task-comment',
    resourceId: comment.id,
    territoryId: task.territoryId,
    detail: { taskId },
  });
  return comment;
}
