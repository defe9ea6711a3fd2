import { Closed, Day, Instant, Nullable, OneOf, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { REGION_GROUP_KINDS, type RegionGroup } from './region-group';
import type { ListedMember } from './region-group-read-model';

const fields = {
  name: Text('名称', 200, ['德州都市圈']),
  kind: OneOf(
    REGION_GROUP_KINDS,
    '类别: metropolitan-area 都市圈, functional-area 功能区, city-cluster 城市群, other 其他',
  ),
};
const Description = Text('说明', 1000, ['两圈四区之一']);
const Version = Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' });

export const RegionGroupSchema = Closed(
  {
    id: Uuid('区域组编号'),
    ...fields,
    description: Nullable(Description),
    version: Version,
    createdAt: Instant('创建时间'),
  },
  '区域组 Group of regions',
);

export const CreateGroupBody = Closed({ ...fields, description: Type.Optional(Description) }, '新区域组 New group');
export type CreateGroup = Static<typeof CreateGroupBody>;

export const UpdateGroupBody = Closed(
  {
    name: Type.Optional(fields.name),
    kind: Type.Optional(fields.kind),
    description: Type.Optional(Nullable(Description)),
  },
  '修改区域组 Changes to a group; what is missing stays as it is',
);
export type UpdateGroup = Static<typeof UpdateGroupBody>;

export const GroupMemberSchema = Closed(
  {
    id: Uuid('成员编号'),
    groupId: Uuid('区域组'),
    territoryId: Uuid('地区'),
    territoryName: Text('地区名称'),
    firstDay: Day('加入日期'),
    lastDay: Nullable(Day('最后一日; null: 未退出')),
    version: Version,
    createdAt: Instant('登记时间'),
  },
  '区域组成员 Member of a group',
);

export const AddMemberBody = Closed(
  { territoryId: Uuid('地区'), firstDay: Day('加入日期'), lastDay: Type.Optional(Day('最后一日')) },
  '加入区域组 A territory that joins',
);
export type AddMember = Static<typeof AddMemberBody>;

export const UpdateMemberBody = Closed(
  { firstDay: Type.Optional(Day('加入日期')), lastDay: Type.Optional(Nullable(Day('最后一日; null: 未退出'))) },
  '修改成员期间 Changes to the days of a membership',
);
export type UpdateMember = Static<typeof UpdateMemberBody>;

export const GroupPath = Closed({ id: Uuid('区域组编号') }, 'Path');
export const MemberPath = Closed({ id: Uuid('成员编号') }, 'Path');
export const GroupQuery = Type.Object(PageQuery, { additionalProperties: false });
export const MemberQuery = Type.Object(
  { ...PageQuery, day: Type.Optional(Day('该日的成员; 不填: 全部')) },
  { additionalProperties: false },
);

export function toGroup(group: RegionGroup): Static<typeof RegionGroupSchema> {
  return { ...group, createdAt: group.createdAt.toISOString() };
}

export function toMember(member: ListedMember): Static<typeof GroupMemberSchema> {
  return { ...member, createdAt: member.createdAt.toISOString() };
}
