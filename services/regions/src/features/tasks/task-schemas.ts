import {
  CaseDomainSchema,
  Closed,
  Code,
  Day,
  Decimal,
  Instant,
  Nullable,
  OneOf,
  Text,
  Uuid,
} from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { TASK_ORIGINS, TASK_SORTS, TASK_STATES, type Task } from './task';

const Percent = (description: string) => Type.Integer({ minimum: 0, maximum: 100, description, examples: [40] });

/** The dated planned percentages of a task. */
export const PlannedCurve = Type.Array(
  Closed({ on: Day('日期'), percent: Percent('计划进度, percent') }, 'One point'),
  {
    maxItems: 60,
    description: '定进度: planned percentages by day, rising to 100 by the due date',
  },
);

export const Indicators = Type.Array(
  Closed({ indicatorCode: Code('指标代码'), target: Decimal('目标值'), on: Day('达到日期') }, 'One target'),
  { maxItems: 20, description: '指标化: targets of indicators' },
);

const AlsoProgrammes = Type.Array(Uuid('试点'), {
  maxItems: 20,
  uniqueItems: true,
  description: '同时服务的其他试点',
});

const State = OneOf(
  TASK_STATES,
  '状态: draft 草稿, issued 已下达, elaborated 已细化, in-progress 推进中, submitted 已报验, returned 已退回, suspended 已暂停, accepted 已验收, cancelled 已取消',
);
const Origin = OneOf(TASK_ORIGINS, '来源: national 国家, municipal 市级, own 自主探索, rectification 整改');

export const TaskSchema = Closed(
  {
    id: Uuid('任务编号'),
    programmeId: Uuid('所属试点'),
    alsoProgrammeIds: AlsoProgrammes,
    territoryId: Uuid('所属地区'),
    title: Text('任务名称'),
    description: Text('任务内容 (定任务)', 4000),
    origin: Origin,
    domain: Nullable(CaseDomainSchema),
    findingId: Nullable(Uuid('所整改的问题')),
    state: State,
    parentId: Nullable(Uuid('上级任务')),
    weight: Type.Integer({ minimum: 1, maximum: 1000, description: '在同级任务中的权重' }),
    dueOn: Nullable(Day('完成时限 (定时间)')),
    leadUnitId: Nullable(Uuid('牵头单位 (定责任)')),
    responsiblePerson: Nullable(Text('责任人 (定责任)', 50)),
    measures: Nullable(Text('措施 (定措施)', 4000)),
    plannedCurve: PlannedCurve,
    indicators: Indicators,
    originalDueOn: Nullable(Day('原定完成时限; an extension leaves it as it is')),
    originalCurve: Nullable(PlannedCurve),
    startedOn: Nullable(Day('开始推进日期')),
    percent: Percent('当前进度, percent'),
    submittedOn: Nullable(Day('报验日期')),
    version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' }),
    createdAt: Instant('创建时间'),
  },
  '改革任务 Reform task',
);

export const CreateTaskBody = Closed(
  {
    programmeId: Uuid('所属试点'),
    territoryId: Uuid('承担地区'),
    title: Text('任务名称', 200, ['全面放开城镇落户限制']),
    description: Text('任务内容', 4000, ['取消落户限制，增设社区公共集体户']),
    origin: OneOf(['national', 'municipal', 'own'], '来源: national 国家, municipal 市级, own 自主探索'),
    domain: Type.Optional(CaseDomainSchema),
    alsoProgrammeIds: Type.Optional(AlsoProgrammes),
    dueOn: Type.Optional(Day('完成时限')),
    leadUnitId: Type.Optional(Uuid('牵头单位')),
    indicators: Type.Optional(Indicators),
  },
  '新任务 New task',
);
export type CreateTask = Static<typeof CreateTaskBody>;

export const UpdateTaskBody = Closed(
  {
    title: Type.Optional(Text('任务名称')),
    description: Type.Optional(Text('任务内容', 4000)),
    domain: Type.Optional(Nullable(CaseDomainSchema)),
    alsoProgrammeIds: Type.Optional(AlsoProgrammes),
    indicators: Type.Optional(Indicators),
    dueOn: Type.Optional(Nullable(Day('完成时限; null clears it'))),
    leadUnitId: Type.Optional(Nullable(Uuid('牵头单位; null clears it'))),
  },
  '修改草稿 Changes to a draft; what is missing stays as it is',
);
export type UpdateTask = Static<typeof UpdateTaskBody>;

export const ElaborateTaskBody = Closed(
  {
    measures: Type.Optional(Text('措施', 4000, ['出台居民户口迁移管理办法，设立公共集体户'])),
    leadUnitId: Type.Optional(Uuid('牵头单位, where the office has named none')),
    responsiblePerson: Type.Optional(Text('责任人', 50, ['张三'])),
    plannedCurve: Type.Optional(PlannedCurve),
    indicators: Type.Optional(Indicators),
  },
  '地区细化任务 What the region adds: measures, person, curve, targets',
);
export type ElaborateTask = Static<typeof ElaborateTaskBody>;

export const ReasonBody = Closed({ reason: Text('原因', 1000, ['佐证材料不足，请补充']) }, '说明原因 A reason');

/** What lists of tasks may be filtered by. */
export const TaskFilters = {
  programmeId: Type.Optional(Uuid('试点, as the first or a further one')),
  territoryId: Type.Optional(Uuid('地区')),
  state: Type.Optional(State),
  origin: Type.Optional(Origin),
  domain: Type.Optional(CaseDomainSchema),
  leadUnitId: Type.Optional(Uuid('牵头单位')),
  parentId: Type.Optional(Uuid('上级任务')),
  dueFrom: Type.Optional(Day('完成时限不早于')),
  dueTo: Type.Optional(Day('完成时限不晚于')),
};

export const TaskQuery = Type.Object(
  {
    ...PageQuery,
    ...TaskFilters,
    sort: Type.Optional(OneOf(TASK_SORTS, '排序: createdAt 创建时间 (default), dueOn 完成时限; - 为降序')),
  },
  { additionalProperties: false },
);

export const TaskPath = Closed({ id: Uuid('任务编号') }, 'Path');

/** A task as it is shown: who submitted it is for the audit, not for the list. */
export function toTask(task: Task): Static<typeof TaskSchema> {
  const { submittedBy: _submittedBy, createdAt, ...shown } = task;
  return { ...shown, createdAt: createdAt.toISOString() };
}
