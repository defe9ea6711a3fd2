import { EntitySchema } from 'typeorm';
import type { TaskComment } from './task-comment';

export const TaskCommentEntity = new EntitySchema<TaskComment>({
  name: 'task_comment',
  columns: {
    id: { type: 'uuid', primary: true },
    taskId: { name: 'task_id', type: 'uuid' },
    territoryId: { name: 'territory_id', type: 'uuid' },
    text: { type: 'text' },
    author: { type: 'text' },
    authorRoles: { name: 'author_roles', type: 'text', array: true },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
});
