import { CaseDomainSchema, Closed, Day, Instant, Nullable, OneOf, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { type AnnualPlanItem, ITEM_SOURCES } from './annual-plan-item';

const Source = OneOf(
  ITEM_SOURCES,
  '来源: unfinished-task 未完成任务, finding 未整改问题, implementation-plan 试点方案, office 办公室新增',
);
const Origin = OneOf(['national', 'municipal', 'own'], '任务来源: national 国家, municipal 市级, own 自主探索');
const texts = {
  title: Text('任务名称', 200, ['全面放开城镇落户限制']),
  description: Text('任务内容', 4000, ['取消落户限制，增设社区公共集体户']),
};
const Cooperating = Type.Array(Uuid('配合单位'), { maxItems: 20, uniqueItems: true, description: '配合单位' });

export const AnnualPlanItemSchema = Closed(
  {
    id: Uuid('任务项编号'),
    annualPlanId: Uuid('年度任务分解'),
    territoryId: Uuid('承担地区'),
    source: Source,
    sourceId: Nullable(Uuid('来源编号: the finding or the item of the implementation plan')),
    continuesTaskId: Nullable(Uuid('延续的在办任务')),
    taskId: Nullable(Uuid('下达后的任务')),
    ...texts,
    origin: OneOf(
      ['national', 'municipal', 'own', 'rectification'],
      '任务来源: national 国家, municipal 市级, own 自主探索, rectification 整改',
    ),
    domain: Nullable(CaseDomainSchema),
    dueOn: Nullable(Day('完成时限')),
    leadUnitId: Nullable(Uuid('牵头单位')),
    cooperatingUnitIds: Type.Array(Uuid('配合单位'), { maxItems: 200, description: '配合单位' }),
    dropReason: Nullable(Text('删去原因', 1000)),
    version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' }),
    createdAt: Instant('列入时间'),
  },
  '年度任务项 Item of an annual plan',
);

export const AddItemBody = Closed(
  {
    territoryId: Uuid('承担地区'),
    ...texts,
    origin: Origin,
    domain: Type.Optional(CaseDomainSchema),
    dueOn: Type.Optional(Day('完成时限, within the year')),
    leadUnitId: Type.Optional(Uuid('牵头单位')),
    cooperatingUnitIds: Type.Optional(Cooperating),
  },
  '新增任务项 New item',
);
export type AddItem = Static<typeof AddItemBody>;

export const UpdateItemBody = Closed(
  {
    title: Type.Optional(texts.title),
    description: Type.Optional(texts.description),
    origin: Type.Optional(Origin),
    domain: Type.Optional(Nullable(CaseDomainSchema)),
    dueOn: Type.Optional(Nullable(Day('完成时限, within the year'))),
    leadUnitId: Type.Optional(Nullable(Uuid('牵头单位'))),
    cooperatingUnitIds: Type.Optional(Cooperating),
  },
  '修改任务项 Changes to an item; what is missing stays, and a dropped one is taken in again',
);
export type UpdateItem = Static<typeof UpdateItemBody>;

export const ItemPath = Closed({ id: Uuid('任务项编号') }, 'Path');
export const ItemQuery = Type.Object(
  {
    ...PageQuery,
    territoryId: Type.Optional(Uuid('承担地区')),
    source: Type.Optional(Source),
    leadUnitId: Type.Optional(Uuid('牵头单位')),
  },
  { additionalProperties: false },
);

export function toItem({ createdAt, ...shown }: AnnualPlanItem): Static<typeof AnnualPlanItemSchema> {
  return { ...shown, createdAt: createdAt.toISOString() };
}
