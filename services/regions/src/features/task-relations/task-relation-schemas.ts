import { Closed, Nullable, OneOf, Text, Uuid } from '@urbanpilot/contract';
import { type Static, Type } from 'typebox';
import { TASK_STATES } from '../tasks/task';

const Count = (description: string) => Type.Integer({ minimum: 0, maximum: 10_000_000, description });

export const PlaceTaskBody = Closed(
  {
    parentId: Nullable(Uuid('上级任务; null takes it out of the hierarchy')),
    weight: Type.Integer({ minimum: 1, maximum: 1000, description: '在同级任务中的权重', examples: [1] }),
  },
  '任务在层级中的位置 Place in the hierarchy',
);
export type PlaceTask = Static<typeof PlaceTaskBody>;

export const SetDependenciesBody = Closed(
  {
    dependsOnIds: Type.Array(Uuid('前置任务'), {
      maxItems: 50,
      uniqueItems: true,
      description: '前置任务, all of them; the task is submitted once they are accepted or cancelled',
    }),
  },
  '任务的前置任务 Dependencies',
);
export type SetDependencies = Static<typeof SetDependenciesBody>;

export const TaskRelationsSchema = Closed(
  {
    taskId: Uuid('任务编号'),
    rollUp: Closed(
      {
        percent: Type.Integer({ minimum: 0, maximum: 100, description: '加权汇总进度, percent, rounded down' }),
        below: Count('下级任务数, at any depth, without drafts and cancelled ones'),
        accepted: Count('其中已验收'),
      },
      '层级汇总 Roll-up',
    ),
    dependencies: Type.Array(
      Closed(
        { taskId: Uuid('前置任务'), title: Text('任务名称'), state: OneOf(TASK_STATES, '状态') },
        'A task within reach on which this one depends',
      ),
      { maxItems: 50, description: '前置任务, those within reach' },
    ),
    openDependencies: Count('尚未验收的前置任务, within reach or not'),
    openChildren: Count('尚未验收的直接下级任务, within reach or not'),
  },
  '任务关系 Relations of a task',
);
export type TaskRelations = Static<typeof TaskRelationsSchema>;
