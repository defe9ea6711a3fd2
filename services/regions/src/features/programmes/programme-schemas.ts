import { Closed, Day, Instant, Nullable, OneOf, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { PROGRAMME_KINDS, PROGRAMME_LEVELS, PROGRAMME_TOPICS, type Programme } from './programme';

const Topic = OneOf(
  PROGRAMME_TOPICS,
  '专项主题: land-system 土地制度改革, multi-plan-integration 多规合一, smart-city 智慧城市, county-infrastructure-financing 县城基础设施投融资, characteristic-towns 特色小镇, citizenization 农业转移人口市民化, other 其他',
);
const fields = {
  name: Text('试点名称', 200, ['新型城镇化综合试点']),
  kind: OneOf(PROGRAMME_KINDS, '类别: comprehensive 综合, special 专项'),
  level: OneOf(PROGRAMME_LEVELS, '级别: national 国家, municipal 市级'),
  startsOn: Day('开始日期'),
  endsOn: Day('结束日期'),
};

export const ProgrammeSchema = Closed(
  {
    id: Uuid('试点编号'),
    ...fields,
    topic: Nullable(Topic),
    version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' }),
    createdAt: Instant('创建时间'),
  },
  '试点 Programme',
);

export const CreateProgrammeBody = Closed({ ...fields, topic: Type.Optional(Topic) }, '新试点 New programme');
export type CreateProgramme = Static<typeof CreateProgrammeBody>;

export const UpdateProgrammeBody = Closed(
  {
    name: Type.Optional(fields.name),
    kind: Type.Optional(fields.kind),
    level: Type.Optional(fields.level),
    topic: Type.Optional(Nullable(Topic)),
    startsOn: Type.Optional(fields.startsOn),
    endsOn: Type.Optional(fields.endsOn),
  },
  '修改试点 Changes to a programme; what is missing stays as it is',
);
export type UpdateProgramme = Static<typeof UpdateProgrammeBody>;

export const ProgrammePath = Closed({ id: Uuid('试点编号') }, 'Path');
export const ProgrammeQuery = Type.Object(PageQuery, { additionalProperties: false });

export function toProgramme(programme: Programme): Static<typeof ProgrammeSchema> {
  return { ...programme, createdAt: programme.createdAt.toISOString() };
}
