import { Closed, Day, Nullable, OneOf, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { TASK_STATES } from '../tasks/task';
import { TaskFilters } from '../tasks/task-schemas';
import { LIGHTS } from './task-light';

const Percent = (description: string) => Type.Integer({ minimum: 0, maximum: 100, description, examples: [40] });
const Days = (description: string) => Type.Integer({ minimum: 0, maximum: 100_000, description });
const Count = (description: string) => Type.Integer({ minimum: 0, maximum: 10_000_000, description });
const LightWord = (description: string) => OneOf(LIGHTS, `${description}: green 绿, yellow 黄, red 红, off 不亮灯`);

const fields = {
  taskId: Uuid('任务编号'),
  territoryId: Uuid('所属地区'),
  leadUnitId: Nullable(Uuid('牵头单位')),
  state: OneOf(TASK_STATES, '状态'),
  day: Day('亮灯日期'),
  percent: Percent('实际进度, percent'),
  plannedPercent: Percent('计划进度, percent'),
  light: LightWord('按现行计划'),
  originalLight: LightWord('按原定计划'),
  dueOn: Nullable(Day('现行完成时限')),
  originalDueOn: Nullable(Day('原定完成时限')),
  daysLate: Days('逾期天数, calendar days against the present due date'),
};

export const TaskLightSchema = Closed(fields, '任务亮灯 Light of a task');

export const TaskLightDetailSchema = Closed(
  {
    ...fields,
    lateUnits: Type.Array(
      Closed(
        {
          unitId: Uuid('单位'),
          role: OneOf(['lead', 'cooperating'], 'lead 牵头, cooperating 配合'),
          days: Days('应由其负责的逾期天数'),
        },
        'A unit and the days it answers for',
      ),
      { maxItems: 201, description: '逾期责任单位' },
    ),
  },
  '任务亮灯与逾期责任 Light of a task, and who answers for its lateness',
);

export const TaskLightQuery = Type.Object({ ...PageQuery, ...TaskFilters }, { additionalProperties: false });
export const LightDayQuery = Type.Object(
  { day: Type.Optional(Day('亮灯日期, today by default; an earlier one counts the entries until then')) },
  { additionalProperties: false },
);

export const LIGHT_GROUPS = ['territory', 'unit', 'domain'] as const;

export const LightCountQuery = Type.Object(
  {
    programmeId: Uuid('试点'),
    groupId: Type.Optional(Uuid('区域组: only regions that are its members today')),
    by: OneOf(LIGHT_GROUPS, '汇总方式: territory 地区, unit 牵头单位, domain 领域'),
  },
  { additionalProperties: false },
);

export const LightCountSchema = Closed(
  {
    key: Nullable(Type.String({ minLength: 1, maxLength: 64, description: '地区、单位或领域; null without one' })),
    green: Count('绿灯'),
    yellow: Count('黄灯'),
    red: Count('红灯'),
    off: Count('不亮灯'),
  },
  '亮灯汇总 Lights of a group of tasks',
);

export const LightCountsSchema = Closed(
  {
    day: Day('亮灯日期'),
    items: Type.Array(LightCountSchema, { maxItems: 50_000, description: '各组亮灯数' }),
  },
  '亮灯汇总 Lights counted',
);
export type LightCounts = Static<typeof LightCountsSchema>;
export type TaskLight = Static<typeof TaskLightSchema>;
export type TaskLightDetail = Static<typeof TaskLightDetailSchema>;
