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
import { Indicators } from '../tasks/task-schemas';
import { IMPLEMENTATION_PLAN_STATES, type ImplementationPlan, type PlanItem } from './implementation-plan';
import type { PlanSummary } from './implementation-plan-read-model';

const State = OneOf(
  IMPLEMENTATION_PLAN_STATES,
  '状态: draft 起草, submitted 已报送, returned 已退回, in-force 现行, superseded 已被替代',
);
const MAX_ITEMS = 200;
const MAX_TARGETS = 500;

const item = {
  title: Text('任务名称', 200, ['全面放开城镇落户限制']),
  description: Text('任务内容', 4000, ['取消落户限制，增设社区公共集体户']),
  dueOn: Day('完成时限'),
  leadUnitId: Uuid('牵头单位'),
};
const ItemInput = Closed(
  {
    id: Type.Optional(Uuid('现行方案中的任务编号; a new item has none')),
    ...item,
    domain: Type.Optional(Nullable(CaseDomainSchema)),
    indicators: Type.Optional(Indicators),
  },
  'An item',
);
const ItemSchema = Closed(
  {
    id: Uuid('任务编号, the same in every version'),
    ...item,
    domain: Nullable(CaseDomainSchema),
    indicators: Indicators,
  },
  'An item',
);
const MadeItemSchema = Closed(
  { ...ItemSchema.properties, taskId: Nullable(Uuid('下达的任务, once the plan was approved')) },
  'An item with its task',
);
const TargetSchema = Closed(
  {
    indicatorCode: Code('指标代码'),
    year: Type.Integer({ minimum: 2000, maximum: 2100, description: '年度', examples: [2027] }),
    target: Decimal('目标值'),
  },
  'A yearly target',
);
const Targets = Type.Array(TargetSchema, {
  maxItems: MAX_TARGETS,
  description: '年度目标, one per indicator and year',
});

const content = {
  title: Text('方案名称', 200, ['新型城镇化综合试点实施方案']),
  goals: Text('工作目标', 4000, ['到2028年，户籍人口城镇化率达到50%']),
};
const Document = Text('批复文号', 100, ['德政发〔2026〕12号']);
const Reason = Text('修订原因: why an amendment is needed; not for a first plan', 1000, ['上级调整目标']);
const ItemInputs = Type.Array(ItemInput, { minItems: 1, maxItems: MAX_ITEMS, description: '任务, all that hold' });

const summary = {
  id: Uuid('方案编号'),
  pilotRegionId: Uuid('试点地区'),
  programmeId: Uuid('试点'),
  territoryId: Uuid('地区'),
  number: Type.Integer({ minimum: 1, maximum: 1000, description: '版次: 1 原方案, beyond: amendments' }),
  amendsId: Nullable(Uuid('所修订的方案')),
  reason: Nullable(Text('修订原因', 1000)),
  title: content.title,
  documentNumber: Nullable(Document),
  state: State,
  decidedOn: Nullable(Day('审批日期')),
  returnReason: Nullable(Text('退回原因', 1000)),
  version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' }),
  createdAt: Instant('起草时间'),
};

export const PlanSummarySchema = Closed(summary, '试点方案 Version of an implementation plan, without what it says');
export const PlanSchema = Closed(
  {
    ...summary,
    goals: content.goals,
    items: Type.Array(MadeItemSchema, { maxItems: MAX_ITEMS, description: '任务' }),
    targets: Targets,
  },
  '试点方案 Implementation plan',
);

export const DraftPlanBody = Closed(
  {
    ...content,
    documentNumber: Type.Optional(Document),
    reason: Type.Optional(Reason),
    items: ItemInputs,
    targets: Type.Optional(Targets),
  },
  '起草试点方案 A plan, or an amendment that says as a whole what shall hold',
);
export type DraftPlan = Static<typeof DraftPlanBody>;

export const UpdatePlanBody = Closed(
  {
    title: Type.Optional(content.title),
    goals: Type.Optional(content.goals),
    documentNumber: Type.Optional(Nullable(Document)),
    reason: Type.Optional(Reason),
    items: Type.Optional(ItemInputs),
    targets: Type.Optional(Targets),
  },
  '修改试点方案 Changes to a draft; what is missing stays as it is',
);
export type UpdatePlan = Static<typeof UpdatePlanBody>;

export const PlanChangesSchema = Closed(
  {
    added: Type.Array(ItemSchema, { maxItems: MAX_ITEMS, description: '新增任务' }),
    changed: Type.Array(
      Closed(
        {
          before: ItemSchema,
          after: ItemSchema,
          fields: Type.Array(Text('字段', 20), { maxItems: 6, description: '变动的字段' }),
        },
        'A changed item',
      ),
      { maxItems: MAX_ITEMS, description: '变动任务' },
    ),
    dropped: Type.Array(ItemSchema, { maxItems: MAX_ITEMS, description: '取消任务' }),
    targetsAdded: Targets,
    targetsChanged: Type.Array(Closed({ before: TargetSchema, after: TargetSchema }, 'A changed target'), {
      maxItems: MAX_TARGETS,
      description: '变动目标',
    }),
    targetsDropped: Targets,
  },
  '方案变动 What a version changes of another',
);

export const TargetsSchema = Closed({ items: Targets }, '年度目标 Targets of a region that hold');

export const PlanPath = Closed({ id: Uuid('方案编号') }, 'Path');
export const PlanQuery = Type.Object(
  {
    ...PageQuery,
    programmeId: Type.Optional(Uuid('试点')),
    territoryId: Type.Optional(Uuid('地区')),
    pilotRegionId: Type.Optional(Uuid('试点地区')),
    state: Type.Optional(State),
  },
  { additionalProperties: false },
);
export const ChangesQuery = Type.Object(
  { from: Type.Optional(Uuid('与之比较的版本; by default the one that it amends')) },
  { additionalProperties: false },
);

export function toPlanSummary({ createdAt, ...shown }: PlanSummary): Static<typeof PlanSummarySchema> {
  return { ...shown, createdAt: createdAt.toISOString() };
}

/** A plan with the tasks that its items became; who drafted and approved is for the audit. */
export function toPlan(plan: ImplementationPlan, tasks: ReadonlyMap<string, string>): Static<typeof PlanSchema> {
  const { drafters: _drafters, decidedBy: _decidedBy, createdAt, items, ...shown } = plan;
  const made = (item: PlanItem) => ({ ...item, taskId: tasks.get(item.id) ?? null });
  return { ...shown, items: items.map(made), createdAt: createdAt.toISOString() };
}
