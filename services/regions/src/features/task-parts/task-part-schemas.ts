import { Closed, Day, Instant, Nullable, OneOf, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { TASK_PART_STATES, type TaskPart } from './task-part';

const State = OneOf(TASK_PART_STATES, '状态: assigned 已分工, confirmed 已确认, completed 已完成, withdrawn 已撤销');

export const TaskPartSchema = Closed(
  {
    id: Uuid('分工编号'),
    taskId: Uuid('任务编号'),
    territoryId: Uuid('所属地区'),
    unitId: Uuid('配合单位'),
    content: Text('分工内容', 2000),
    dueOn: Day('完成时限'),
    state: State,
    completedOn: Nullable(Day('完成日期')),
    result: Nullable(Text('完成情况', 2000)),
    version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' }),
    createdAt: Instant('分工时间'),
  },
  '配合单位的分工 Part of a cooperating unit',
);

export const AssignPartBody = Closed(
  {
    unitId: Uuid('配合单位'),
    content: Text('分工内容', 2000, ['落实随迁子女学位，公布入学条件']),
    dueOn: Day('完成时限, by the due date of the task'),
  },
  '新分工 New part',
);
export type AssignPart = Static<typeof AssignPartBody>;

export const CompletePartBody = Closed(
  { result: Text('完成情况', 2000, ['新增学位 1200 个，入学条件已公布']) },
  '完成分工 Completion of a part',
);

export const TaskPartQuery = Type.Object(
  {
    ...PageQuery,
    taskId: Type.Optional(Uuid('任务')),
    unitId: Type.Optional(Uuid('配合单位')),
    state: Type.Optional(State),
  },
  { additionalProperties: false },
);

export const TaskPartPath = Closed({ id: Uuid('分工编号') }, 'Path');

/** A part as it is shown; who assigned and confirmed is for the audit. */
export function toTaskPart(part: TaskPart): Static<typeof TaskPartSchema> {
  const { assignedBy: _assignedBy, confirmedBy: _confirmedBy, createdAt, ...shown } = part;
  return { ...shown, createdAt: createdAt.toISOString() };
}
