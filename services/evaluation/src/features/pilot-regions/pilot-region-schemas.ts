import { Closed, OneOf, PILOT_REGION_STATES, TERRITORY_KINDS, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import type { PilotRegion } from './pilot-region';

const State = OneOf(
  PILOT_REGION_STATES,
  '状态: designated 已列入, active 进行中, concluded 已结束, withdrawn 已退出, merged 已并入承继地区',
);

export const TerritoryKindSchema = OneOf(
  TERRITORY_KINDS,
  '地区类别: city 市, county 县, town 镇, development-zone 开发区, city-cluster 城市群',
);

export const PilotRegionSchema = Closed(
  {
    id: Uuid('试点地区编号'),
    programmeId: Uuid('试点'),
    programmeName: Text('试点名称'),
    territoryId: Uuid('地区'),
    territoryName: Text('地区名称'),
    territoryKind: TerritoryKindSchema,
    batch: Type.Integer({ minimum: 1, maximum: 99, description: '批次' }),
    state: State,
    version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '已知的版本 Version known here' }),
  },
  '试点地区 Pilot region as the evaluation knows it',
);

export const PilotRegionQuery = Type.Object(
  {
    ...PageQuery,
    programmeId: Type.Optional(Uuid('试点')),
    territoryId: Type.Optional(Uuid('地区')),
    state: Type.Optional(State),
  },
  { additionalProperties: false },
);

export function toPilotRegion(region: PilotRegion): Static<typeof PilotRegionSchema> {
  return { ...region };
}
