import { Closed, Day, DivisionCode, Instant, Nullable, OneOf, TERRITORY_KINDS, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import type { Territory } from './territory';

const Name = Text('地区名称', 100, ['郓城县']);
const Kind = OneOf(TERRITORY_KINDS, '类别: city 市, county 县, town 镇, development-zone 开发区, city-cluster 城市群');
const DivisionCodes = Type.Array(DivisionCode(), {
  minItems: 0,
  maxItems: 200,
  uniqueItems: true,
  description: '所含行政区划; 开发区可为空',
});
const Parts = Type.Array(Closed({ name: Text('片区名称', 100), divisionCode: DivisionCode('所在区划') }, '片区'), {
  maxItems: 50,
  description: '片区, of a development zone',
});
const Extent = Text('四至范围, of a development zone', 2000, ['东至东环路，西至西环路']);

export const TerritorySchema = Closed(
  {
    id: Uuid('地区编号'),
    name: Name,
    kind: Kind,
    divisionCodes: DivisionCodes,
    parts: Parts,
    extent: Nullable(Extent),
    closedOn: Nullable(Day('撤并日期, the first day on which it is no more; null: 存续')),
    version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' }),
    createdAt: Instant('创建时间'),
  },
  '地区 Territory',
);

export const CreateTerritoryBody = Closed(
  {
    name: Name,
    kind: Kind,
    divisionCodes: DivisionCodes,
    parts: Type.Optional(Parts),
    extent: Type.Optional(Extent),
  },
  '新地区 New territory',
);
export type CreateTerritory = Static<typeof CreateTerritoryBody>;

export const ChangeTerritoryBody = Type.Object(
  {
    name: Type.Optional(Name),
    divisionCodes: Type.Optional(DivisionCodes),
    parts: Type.Optional(Parts),
    extent: Type.Optional(Nullable(Extent)),
  },
  { additionalProperties: false, minProperties: 1, description: '变更地区 Changes; what is missing stays' },
);
export type ChangeTerritory = Static<typeof ChangeTerritoryBody>;

export const TerritoryPath = Closed({ id: Uuid('地区编号') }, 'Path');
export const TerritoryAsOf = Closed({ asOf: Type.Optional(Day('所含区划按该日')) }, 'Query');
export const TerritoryQuery = Type.Object(
  {
    ...PageQuery,
    divisionCode: Type.Optional(DivisionCode('只列出含此区划的地区')),
    kind: Type.Optional(Kind),
    name: Type.Optional(Text('名称中的字', 50)),
  },
  { additionalProperties: false },
);

export function toTerritory(territory: Territory): Static<typeof TerritorySchema> {
  return { ...territory, createdAt: territory.createdAt.toISOString() };
}
