import { Closed, Day, Instant, OneOf, PILOT_REGION_STATES, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import type { ListedPilotRegion } from './pilot-region-read-model';

const State = OneOf(PILOT_REGION_STATES, '状态: designated 已列入, active 试点中, concluded 已结束, withdrawn 已退出');
const Batch = Type.Integer({ minimum: 1, maximum: 99, description: '批次', examples: [1] });

export const PilotRegionSchema = Closed(
  {
    id: Uuid('试点地区编号'),
    programmeId: Uuid('试点'),
    programmeName: Text('试点名称'),
    territoryId: Uuid('地区'),
    territoryName: Text('地区名称'),
    batch: Batch,
    state: State,
    designatedOn: Day('列入日期'),
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
