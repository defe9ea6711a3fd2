import { Closed, DivisionCode, Instant, OneOf, TERRITORY_KINDS, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import type { Territory } from './territory';

const fields = {
  name: Text('地区名称', 100, ['郓城县']),
  kind: OneOf(TERRITORY_KINDS, '类别: city 市, county 县, town 镇, development-zone 开发区, city-cluster 城市群'),
  divisionCodes: Type.Array(DivisionCode(), {
    minItems: 1,
    maxItems: 200,
    uniqueItems: true,
    description: '所含行政区划',
  }),
};

export const TerritorySchema = Closed(
  {
    id: Uuid('地区编号'),
    ...fields,
    version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' }),
    createdAt: Instant('创建时间'),
  },
  '地区 Territory',
);

export const CreateTerritoryBody = Closed(fields, '新地区 New territory');
export type CreateTerritory = Static<typeof CreateTerritoryBody>;

export const TerritoryPath = Closed({ id: Uuid('地区编号') }, 'Path');
export const TerritoryQuery = Type.Object(
  { ...PageQuery, divisionCode: Type.Optional(DivisionCode('只列出含此区划的地区')) },
  { additionalProperties: false },
);

export function toTerritory(territory: Territory): Static<typeof TerritorySchema> {
  return { ...territory, createdAt: territory.createdAt.toISOString() };
}
