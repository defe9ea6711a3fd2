import { Closed, Day, Instant, Nullable, OneOf, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { type BodySeat, SEAT_ROLES } from './body-seat';
import type { BodyTerm } from './body-term';

export const SeatRoleWord = OneOf(
  SEAT_ROLES,
  '席位: party-head 组长（党委主要负责人）, government-head 组长（政府主要负责人）, deputy 副组长, member 成员, secretary 秘书长, expert 专家',
);
const Version = Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' });

export const BodySeatSchema = Closed(
  {
    id: Uuid('席位编号'),
    bodyId: Uuid('机构'),
    territoryId: Nullable(Uuid('所属地区; null: 市级')),
    role: SeatRoleWord,
    title: Text('席位名称', 100),
    abolishedOn: Nullable(Day('撤销日期, the last day')),
    version: Version,
    createdAt: Instant('创建时间'),
  },
  '席位 Seat of a body',
);

export const BodyTermSchema = Closed(
  {
    id: Uuid('任期编号'),
    seatId: Uuid('席位'),
    bodyId: Uuid('机构'),
    territoryId: Nullable(Uuid('所属地区; null: 市级')),
    holder: Text('姓名', 50),
    unitId: Uuid('单位'),
    officeTitle: Text('职务', 100),
    fromOn: Day('任职日期'),
    untilOn: Nullable(Day('离任日期, the last day; null: 在任')),
    version: Version,
    createdAt: Instant('创建时间'),
  },
  '任期 Term of a seat',
);

export const AddSeatBody = Closed({ role: SeatRoleWord, title: Text('席位名称', 100, ['组长']) }, '新席位 New seat');
export type AddSeat = Static<typeof AddSeatBody>;

export const BeginTermBody = Closed(
  {
    holder: Text('姓名', 50, ['张三']),
    unitId: Uuid('单位'),
    officeTitle: Text('职务', 100, ['市委书记']),
    fromOn: Day('任职日期'),
    untilOn: Type.Optional(Day('离任日期, the last day')),
  },
  '任职 New term',
);
export type BeginTerm = Static<typeof BeginTermBody>;

export const CorrectTermBody = Closed(
  {
    holder: Type.Optional(Text('姓名', 50)),
    unitId: Type.Optional(Uuid('单位')),
    officeTitle: Type.Optional(Text('职务', 100)),
    fromOn: Type.Optional(Day('任职日期')),
    untilOn: Type.Optional(Nullable(Day('离任日期; null: 在任'))),
  },
  '更正任期 Corrections of a term; what is missing stays as it is',
);
export type CorrectTerm = Static<typeof CorrectTermBody>;

/** The last day of a body, a seat or a term. */
export const LastDayBody = Closed({ on: Day('最后一日') }, '截止 The last day');

export const BodyTermQuery = Type.Object(
  {
    ...PageQuery,
    bodyId: Type.Optional(Uuid('机构')),
    seatId: Type.Optional(Uuid('席位')),
    unitId: Type.Optional(Uuid('单位')),
    asOf: Type.Optional(Day('只列出当日在任的')),
  },
  { additionalProperties: false },
);

export const SeatPath = Closed({ id: Uuid('席位编号') }, 'Path');
export const TermPath = Closed({ id: Uuid('任期编号') }, 'Path');

export function toSeat(seat: BodySeat): Static<typeof BodySeatSchema> {
  return { ...seat, createdAt: seat.createdAt.toISOString() };
}

export function toTerm(term: BodyTerm): Static<typeof BodyTermSchema> {
  return { ...term, createdAt: term.createdAt.toISOString() };
}
