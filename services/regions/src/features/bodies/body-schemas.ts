import { Closed, Day, Instant, Nullable, OneOf, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { SeatRoleWord } from '../body-seats/body-seat-schemas';
import { BODY_KINDS, type Body } from './body';

const Kind = OneOf(
  BODY_KINDS,
  '类别: leading-group 领导小组, office 专门办公室, expert-committee 专家委员会, joint-conference 联席会议',
);
const Version = Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' });

const bodyFields = {
  id: Uuid('机构编号'),
  kind: Kind,
  name: Text('机构名称'),
  territoryId: Nullable(Uuid('所属地区; null: 市级')),
  programmeId: Nullable(Uuid('所属试点')),
  establishedOn: Day('成立日期'),
  dissolvedOn: Nullable(Day('撤销日期, the last day')),
  version: Version,
  createdAt: Instant('创建时间'),
};

export const BodySchema = Closed(bodyFields, '工作机构 Body');

const Holder = Closed(
  {
    termId: Uuid('任期编号'),
    name: Text('姓名', 50),
    unitId: Uuid('单位'),
    officeTitle: Text('职务', 100),
    fromOn: Day('任职日期'),
    untilOn: Nullable(Day('离任日期, the last day')),
  },
  '任职人 Who holds a seat on that day',
);

export const BodyDetailSchema = Closed(
  {
    ...bodyFields,
    day: Day('查询日期'),
    seats: Type.Array(
      Closed(
        {
          seatId: Uuid('席位编号'),
          role: SeatRoleWord,
          title: Text('席位名称', 100),
          version: Version,
          holder: Nullable(Holder),
        },
        'A seat on that day',
      ),
      { maxItems: 200, description: '当日席位与任职人; holder null: 空缺' },
    ),
  },
  '机构及当日任职人 Body with who holds its seats on a day',
);
export type BodyDetail = Static<typeof BodyDetailSchema>;

export const CreateBodyBody = Closed(
  {
    kind: Kind,
    name: Text('机构名称', 200, ['市新型城镇化工作领导小组']),
    territoryId: Type.Optional(Uuid('所属地区; without it the city’s own')),
    programmeId: Type.Optional(Uuid('所属试点')),
    establishedOn: Day('成立日期'),
  },
  '新机构 New body',
);
export type CreateBody = Static<typeof CreateBodyBody>;

export const UpdateBodyBody = Closed(
  {
    name: Type.Optional(Text('机构名称')),
    programmeId: Type.Optional(Nullable(Uuid('所属试点; null clears it'))),
    establishedOn: Type.Optional(Day('成立日期')),
  },
  '修改机构 Changes to a body; what is missing stays as it is',
);
export type UpdateBody = Static<typeof UpdateBodyBody>;

export const BodyQuery = Type.Object(
  {
    ...PageQuery,
    territoryId: Type.Optional(Uuid('地区')),
    programmeId: Type.Optional(Uuid('试点')),
    kind: Type.Optional(Kind),
    asOf: Type.Optional(Day('只列出当日存在的机构')),
  },
  { additionalProperties: false },
);

export const BodyPath = Closed({ id: Uuid('机构编号') }, 'Path');
export const AsOfQuery = Type.Object(
  { asOf: Type.Optional(Day('查询日期, today by default')) },
  { additionalProperties: false },
);

export function toBody(body: Body): Static<typeof BodySchema> {
  return { ...body, createdAt: body.createdAt.toISOString() };
}
