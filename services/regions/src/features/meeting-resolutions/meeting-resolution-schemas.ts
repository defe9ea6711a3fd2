import { Closed, Day, Nullable, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { TaskSchema } from '../tasks/task-schemas';
import type { ListedResolution } from './meeting-resolution';

const MAX_RESOLUTIONS = 100;

export const ResolutionSchema = Closed(
  {
    id: Uuid('议定事项编号'),
    meetingId: Uuid('会议'),
    position: Type.Integer({ minimum: 1, maximum: MAX_RESOLUTIONS, description: '序号' }),
    text: Text('议定内容', 2000),
    territoryId: Nullable(Uuid('责任地区')),
    leadUnitId: Nullable(Uuid('牵头单位')),
    dueOn: Day('完成时限'),
    taskId: Nullable(Uuid('所转任务; null: 尚未转为任务')),
  },
  '议定事项 Resolution of a meeting',
);

export const Resolutions = Type.Array(ResolutionSchema, { maxItems: MAX_RESOLUTIONS, description: '议定事项' });

export const GivenResolutions = Type.Array(
  Closed(
    {
      text: Text('议定内容', 2000, ['由县公安局牵头，年内全面放开城镇落户']),
      territoryId: Type.Optional(Uuid('责任地区; of a region’s meeting always the region')),
      leadUnitId: Type.Optional(Uuid('牵头单位')),
      dueOn: Day('完成时限'),
    },
    'A resolution',
  ),
  { maxItems: MAX_RESOLUTIONS, description: '议定事项, in their order' },
);

export const MakeTasksBody = Closed(
  {
    programmeId: Uuid('任务所属试点'),
    resolutionIds: Type.Optional(
      Type.Array(Uuid('议定事项'), {
        minItems: 1,
        maxItems: MAX_RESOLUTIONS,
        uniqueItems: true,
        description: '要转为任务的议定事项; without it all that are no task yet',
      }),
    ),
  },
  '议定事项转任务 Resolutions that shall become tasks',
);
export type MakeTasks = Static<typeof MakeTasksBody>;

export const MadeTasksSchema = Closed(
  {
    tasks: Type.Array(Closed({ resolutionId: Uuid('议定事项'), task: TaskSchema }, 'A task made'), {
      maxItems: MAX_RESOLUTIONS,
      description: '所生成的任务',
    }),
  },
  '所生成的任务 Tasks made of resolutions',
);

export const ResolutionQuery = Type.Object(
  {
    ...PageQuery,
    meetingId: Type.Optional(Uuid('会议')),
    territoryId: Type.Optional(Uuid('责任地区')),
    leadUnitId: Type.Optional(Uuid('牵头单位')),
    hasTask: Type.Optional(Type.Boolean({ description: '是否已转为任务' })),
  },
  { additionalProperties: false },
);

export function toResolution(resolution: ListedResolution): Static<typeof ResolutionSchema> {
  const { meetingTerritoryId: _meetingTerritoryId, ...shown } = resolution;
  return shown;
}
