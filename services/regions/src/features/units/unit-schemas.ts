import { Closed, Day, DivisionCode, Instant, Nullable, OneOf, Text, UNIT_KINDS, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { UNIT_STATES, type Unit } from './unit';

const Kind = OneOf(UNIT_KINDS, '类别: party 党委, government 政府, enterprise 企业, expert 专家');
const CreditCode = Type.String({
  pattern: '^[0-9A-HJ-NPQRTUWXY]{18}$',
  maxLength: 18,
  description: '统一社会信用代码 (GB 32100), its check character is verified',
  examples: ['91350100M000100Y43'],
});
const Contacts = Type.Array(
  Closed(
    {
      desk: Text('科室或岗位', 100, ['办公室']),
      phone: Type.String({
        pattern: '^[0-9+() -]{3,30}$',
        maxLength: 30,
        description: '公务电话',
        examples: ['0530-5310000'],
      }),
      email: Type.Optional(Type.String({ format: 'email', maxLength: 254, description: '公务邮箱' })),
    },
    '联系方式 A desk',
  ),
  { maxItems: 20, description: '公务联系方式; no private numbers' },
);
const Name = Text('单位名称', 200, ['市公安局']);

export const UnitSchema = Closed(
  {
    id: Uuid('单位编号'),
    name: Text('单位名称'),
    kind: Kind,
    creditCode: Nullable(CreditCode),
    parentId: Nullable(Uuid('上级单位')),
    territoryId: Nullable(Uuid('所在地区; null: 市级')),
    divisionCode: Nullable(DivisionCode('所在行政区划')),
    contacts: Contacts,
    state: OneOf(UNIT_STATES, '状态: open 在册, closed 已撤销'),
    closedOn: Nullable(Day('撤销日期, its last day')),
    successorId: Nullable(Uuid('承接单位')),
    version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' }),
    createdAt: Instant('创建时间'),
  },
  '单位 Unit',
);

export const CreateUnitBody = Closed(
  {
    name: Name,
    kind: Kind,
    creditCode: Type.Optional(CreditCode),
    parentId: Type.Optional(Uuid('上级单位')),
    territoryId: Type.Optional(Uuid('所在地区')),
    divisionCode: Type.Optional(DivisionCode('所在行政区划')),
    contacts: Type.Optional(Contacts),
  },
  '新单位 New unit',
);
export type CreateUnit = Static<typeof CreateUnitBody>;

export const ChangeUnitBody = Type.Object(
  {
    name: Type.Optional(Name),
    creditCode: Type.Optional(Nullable(CreditCode)),
    parentId: Type.Optional(Nullable(Uuid('上级单位'))),
    divisionCode: Type.Optional(Nullable(DivisionCode('所在行政区划'))),
    contacts: Type.Optional(Contacts),
  },
  {
    additionalProperties: false,
    minProperties: 1,
    description: '变更单位; what is missing stays, null takes it away',
    examples: [{ name: '市公安局' }],
  },
);
export type ChangeUnit = Static<typeof ChangeUnitBody>;

export const CloseUnitBody = Closed(
  {
    closedOn: Day('撤销日期, its last day, today at the latest'),
    successorId: Type.Optional(Uuid('承接单位, which takes over what is open; needed where something is')),
  },
  '撤销单位 Closing',
);
export type CloseUnit = Static<typeof CloseUnitBody>;

export const UnitPath = Closed({ id: Uuid('单位编号') }, 'Path');
export const UnitQuery = Type.Object(
  {
    ...PageQuery,
    name: Type.Optional(Text('名称的一部分', 200, ['公安'])),
    parentId: Type.Optional(Uuid('上级单位')),
    territoryId: Type.Optional(Uuid('所在地区')),
    state: Type.Optional(OneOf(UNIT_STATES, '状态')),
  },
  { additionalProperties: false },
);

export function toUnit(unit: Unit): Static<typeof UnitSchema> {
  return { ...unit, state: unit.closedOn === null ? 'open' : 'closed', createdAt: unit.createdAt.toISOString() };
}
