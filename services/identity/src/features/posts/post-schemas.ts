import { Closed, Day, Instant, Nullable, OneOf, RoleSchema, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { Issuer, ReachSchema, Subject } from '../grants/grant-schemas';
import { POST_STATES, type Post, postStateOf } from './post';

const Title = Text('岗位名称', 100, ['城镇化科科长']);

export const PostPath = Closed({ id: Uuid('岗位编号 Post') }, 'Path');

export const PostQuery = Type.Object(
  {
    ...PageQuery,
    subject: Type.Optional(Subject),
    unitId: Type.Optional(Uuid('单位')),
    role: Type.Optional(RoleSchema),
    state: Type.Optional(OneOf(POST_STATES, '状态')),
  },
  { additionalProperties: false },
);

export const CreatePostBody = Closed(
  {
    subject: Subject,
    issuer: Type.Optional(Issuer),
    unitId: Uuid('单位, an open one'),
    role: RoleSchema,
    reach: ReachSchema,
    title: Title,
    startsOn: Day('任职首日'),
    endsOn: Type.Optional(Nullable(Day('任职末日; missing or null: open'))),
  },
  '新岗位 A new post',
);

export const ChangePostBody = Type.Object(
  {
    title: Type.Optional(Title),
    reach: Type.Optional(ReachSchema),
    endsOn: Type.Optional(Nullable(Day('任职末日; null: open'))),
  },
  {
    additionalProperties: false,
    minProperties: 1,
    description: '变更岗位; what is missing stays',
    examples: [{ title: '城镇化科科长' }],
  },
);
export type ChangePost = Static<typeof ChangePostBody>;

export const EndPostBody = Closed({ reason: Text('离任原因', 500, ['退休']) }, '离任 Ending');

export const HandOverPostBody = Closed(
  { subject: Subject, issuer: Type.Optional(Issuer), on: Day('接任首日, from today on') },
  '移交 Handover to a successor',
);
export type HandOverPost = Static<typeof HandOverPostBody>;

export const PostSchema = Closed(
  {
    id: Uuid('岗位编号 Post'),
    issuer: Issuer,
    subject: Subject,
    unitId: Uuid('单位'),
    role: RoleSchema,
    reach: ReachSchema,
    title: Title,
    startsOn: Day('任职首日'),
    endsOn: Nullable(Day('任职末日; null: open')),
    endedAt: Nullable(Instant('提前离任时间')),
    takenOverFrom: Nullable(Uuid('移交前的岗位')),
    state: OneOf(POST_STATES, '状态: upcoming 未到任, current 在任, ended 已离任'),
    version: Type.Integer({ minimum: 1, maximum: 2_147_483_647, description: '版本, the ETag', examples: [1] }),
    createdAt: Instant('登记时间'),
  },
  '岗位 Post of a person in a unit',
);

export function toPost({ toldAt: _toldAt, ...post }: Post): Static<typeof PostSchema> {
  return {
    ...post,
    endedAt: post.endedAt?.toISOString() ?? null,
    state: postStateOf(post, new Date()),
    createdAt: post.createdAt.toISOString(),
  };
}
