import { Closed, Instant, Nullable, OneOf, ROLES, RoleSchema, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import type { TaskAct } from './task-history';

const SUBJECTS = ['task', 'task-part', 'task-request', 'finding'] as const;

const Word = (description: string, examples: string[]) =>
  Type.String({ minLength: 1, maxLength: 100, description, examples });

export const TaskActSchema = Closed(
  {
    id: Uuid('记录编号'),
    occurredAt: Instant('时间'),
    action: Word('办理事项, past tense', ['task.issued']),
    subjectType: OneOf(SUBJECTS, '对象: task 任务, task-part 分工, task-request 申请, finding 所整改的问题'),
    subjectId: Uuid('对象编号'),
    roles: Type.Array(RoleSchema, { maxItems: ROLES.length, description: '办理人的角色; none for the system' }),
    from: Nullable(Word('办理前的状态或进度', ['draft'])),
    to: Nullable(Word('办理后的状态或进度', ['issued'])),
    reason: Nullable(Type.String({ minLength: 1, maxLength: 4000, description: '原因或意见' })),
    changed: Type.Array(Word('字段', ['measures']), { maxItems: 50, description: '所改动的字段' }),
  },
  '办理记录 An act in the history of a task',
);

export const TaskHistoryQuery = Type.Object(PageQuery, { additionalProperties: false });

export function toTaskAct({ occurredAt, ...act }: TaskAct): Static<typeof TaskActSchema> {
  const shown = { ...act, occurredAt: occurredAt.toISOString() };
  return shown as Static<typeof TaskActSchema>;
}
