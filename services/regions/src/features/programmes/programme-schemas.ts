import { Closed, Day, Instant, OneOf, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { PROGRAMME_KINDS, PROGRAMME_LEVELS, type Programme } from './programme';

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
    version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' }),
    createdAt: Instant('创建时间'),
  },
  '试点 Programme',
);

export const CreateProgrammeBody = Closed(fields, '新试点 New programme');
export type CreateProgramme = Static<typeof CreateProgrammeBody>;

export const ProgrammePath = Closed({ id: Uuid('试点编号') }, 'Path');
export const ProgrammeQuery = Type.Object(PageQuery, { additionalProperties: false });

export function toProgramme(programme: Programme): Static<typeof ProgrammeSchema> {
  return { ...programme, createdAt: programme.createdAt.toISOString() };
}
