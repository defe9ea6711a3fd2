import { Closed, Instant, Nullable, OneOf, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { UNIT_KINDS, type Unit } from './unit';

const Kind = OneOf(UNIT_KINDS, '类别: party 党委, government 政府, enterprise 企业, expert 专家');
const CreditCode = Type.String({
  pattern: '^[0-9A-HJ-NPQRTUWXY]{18}$',
  maxLength: 18,
  description: '统一社会信用代码 (GB 32100), its check character is verified',
  examples: ['91350100M000100Y43'],
});

export const UnitSchema = Closed(
  {
    id: Uuid('单位编号'),
    name: Text('单位名称'),
    kind: Kind,
    creditCode: Nullable(CreditCode),
    parentId: Nullable(Uuid('上级单位')),
    territoryId: Nullable(Uuid('所在地区; null: 市级')),
    version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' }),
    createdAt: Instant('创建时间'),
  },
  '单位 Unit',
);

export const CreateUnitBody = Closed(
  {
    name: Text('单位名称', 200, ['市公安局']),
    kind: Kind,
    creditCode: Type.Optional(CreditCode),
    parentId: Type.Optional(Uuid('上级单位')),
    territoryId: Type.Optional(Uuid('所在地区')),
  },
  '新单位 New unit',
);
export type CreateUnit = Static<typeof CreateUnitBody>;

export const UnitPath = Closed({ id: Uuid('单位编号') }, 'Path');
export const UnitQuery = Type.Object(
  { ...PageQuery, territoryId: Type.Optional(Uuid('所在地区')) },
  { additionalProperties: false },
);

export function toUnit(unit: Unit): Static<typeof UnitSchema> {
  return { ...unit, createdAt: unit.createdAt.toISOString() };
}
