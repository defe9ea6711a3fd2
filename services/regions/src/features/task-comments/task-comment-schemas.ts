import { Closed, Instant, ROLES, RoleSchema, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import type { TaskComment } from './task-comment';

export const TaskCommentSchema = Closed(
  {
    id: Uuid('留言编号'),
    taskId: Uuid('任务编号'),
    text: Text('留言', 2000),
    authorRoles: Type.Array(RoleSchema, { maxItems: ROLES.length, description: '留言人的角色' }),
    createdAt: Instant('留言时间'),
  },
  '任务留言 Comment on a task',
);

export const WriteCommentBody = Closed({ text: Text('留言', 2000, ['请补充公安部门的数据']) }, '新留言 New comment');

export const TaskCommentQuery = Type.Object(PageQuery, { additionalProperties: false });

/** A comment as it is shown; who wrote it is for the audit. */
export function toTaskComment(comment: TaskComment): Static<typeof TaskCommentSchema> {
  const { territoryId: _territoryId, author: _author, createdAt, ...shown } = comment;
  return { ...shown, createdAt: createdAt.toISOString() };
}
