import {
  Closed,
  Day,
  Instant,
  Nullable,
  OneOf,
  PILOT_REGION_STATES,
  TERRITORY_KINDS,
  Text,
  Uuid,
} from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import type { KindCount, ListedPilotRegion } from './pilot-region-read-model';

const State = OneOf(
  PILOT_REGION_STATES,
  '状态: designated 已列入, active 试点中, concluded 已结束, withdrawn 已退出, merged 已并入承继地区的试点',
);
const Kind = OneOf(TERRITORY_KINDS, '类别: city 市, county 县, town 镇, development-zone 开发区, city-cluster 城市群');
const Batch = Type.Integer({ minimum: 1, maximum: 99, description: '批次', examples: [1] });

export const PilotRegionSchema = Closed(
  {
    id: Uuid('试点地区编号'),
    programmeId: Uuid('试点'),
    programmeName: Text('试点名称'),
    territoryId: Uuid('地区'),
    territoryName: Text('地区名称'),
    kind: Kind,
    batch: Batch,
    state: State,
    designatedOn: Day('列入日期'),
    withinPilotRegionId: Nullable(Uuid('所在的同一试点的试点地区, e.g. the pilot city of a county; counted with it')),
    countedApartReason: Nullable(Text('单独计数原因', 1000)),
    withdrawalReason: Nullable(Text('退出原因', 1000)),
    successorId: Nullable(Uuid('并入的试点地区, by a division change')),
    version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' }),
    createdAt: Instant('创建时间'),
  },
  '试点地区 Pilot region',
);

export const DesignatePilotRegionBody = Closed(
  { programmeId: Uuid('试点'), territoryId: Uuid('地区'), batch: Batch },
  '列入试点 Designation of a territory',
);
export type DesignatePilotRegion = Static<typeof DesignatePilotRegionBody>;

export const WithdrawPilotRegionBody = Closed({ reason: Text('退出原因', 1000, ['行政区划调整']) }, '退出 Withdrawal');

export const AnnounceBody = Closed(
  { text: Text('公示内容', 4000, ['拟将夏津县列入新型城镇化综合试点，现予公示。']) },
  '公示 What the public is told',
);

export const CountPilotRegionBody = Closed(
  { apartReason: Nullable(Text('单独计数原因; null: 并入所在试点地区计数', 1000, ['国家单独批复'])) },
  '计数方式 How a region inside another one is counted',
);

const Count = (description: string) => Type.Integer({ minimum: 0, maximum: 1_000_000, description });
const counts = {
  designations: Count('列入试点的地区数'),
  within: Count('其中位于其他试点地区之内'),
  apart: Count('其中单独计数'),
  counted: Count('计数: each place once, designations - within + apart'),
};

export const PilotRegionCountsSchema = Closed(
  {
    programmeId: Uuid('试点'),
    ...counts,
    kinds: Type.Array(Closed({ kind: Kind, ...counts }, 'Of one kind'), { maxItems: 5, description: '按类别' }),
  },
  '试点地区计数 Regions within reach that take part, designated or active',
);

export const PilotRegionPath = Closed({ id: Uuid('试点地区编号') }, 'Path');
export const PilotRegionQuery = Type.Object(
  {
    ...PageQuery,
    programmeId: Type.Optional(Uuid('试点')),
    territoryId: Type.Optional(Uuid('地区')),
    state: Type.Optional(State),
  },
  { additionalProperties: false },
);

export function toPilotRegion(region: ListedPilotRegion): Static<typeof PilotRegionSchema> {
  return { ...region, createdAt: region.createdAt.toISOString() };
}

/** The counts of each kind, and of all together. */
export function toCounts(programmeId: string, kinds: readonly KindCount[]): Static<typeof PilotRegionCountsSchema> {
  const sum = (of: (count: KindCount) => number) => kinds.reduce((total, count) => total + of(count), 0);
  const counted = ({ designations, within, apart }: KindCount) => designations - within + apart;
  return {
    programmeId,
    designations: sum((count) => count.designations),
    within: sum((count) => count.within),
    apart: sum((count) => count.apart),
    counted: sum(counted),
    kinds: kinds.map((count) => ({ ...count, counted: counted(count) })),
  };
}
