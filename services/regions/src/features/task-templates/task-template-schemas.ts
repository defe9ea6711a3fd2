import { CaseDomainSchema, Closed, Day, Instant, Nullable, OneOf, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import type { TaskTemplate } from './task-template';

const MAX_REGIONS = 3_000;

const Origin = OneOf(['national', 'municipal'], '来源: national 国家, municipal 市级');

export const TaskTemplateSchema = Closed(
  {
    id: Uuid('模板编号'),
    name: Text('模板名称'),
    title: Text('任务名称'),
    description: Text('任务内容', 4000),
    origin: Origin,
    domain: Nullable(CaseDomainSchema),
    version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' }),
    createdAt: Instant('创建时间'),
  },
  '任务模板 Task template',
);

export const CreateTaskTemplateBody = Closed(
  {
    name: Text('模板名称', 200, ['2026 年户籍改革']),
    title: Text('任务名称', 200, ['全面放开城镇落户限制']),
    description: Text('任务内容', 4000, ['取消落户限制，增设社区公共集体户']),
    origin: Origin,
    domain: Type.Optional(CaseDomainSchema),
  },
  '新模板 New template',
);
export type CreateTaskTemplate = Static<typeof CreateTaskTemplateBody>;

export const ApplyTaskTemplateBody = Closed(
  {
    programmeId: Uuid('试点'),
    dueOn: Day('完成时限'),
    territoryIds: Type.Optional(
      Type.Array(Uuid('地区'), {
        minItems: 1,
        maxItems: MAX_REGIONS,
        uniqueItems: true,
        description: '承担地区; without it all regions of the programme within reach',
      }),
    ),
    issue: Type.Optional(Type.Boolean({ description: '同时下达: issue the tasks at once', default: false })),
  },
  '套用模板 Application of a template',
);
export type ApplyTaskTemplate = Static<typeof ApplyTaskTemplateBody>;

export const AppliedTemplateSchema = Closed(
  {
    tasks: Type.Array(Closed({ taskId: Uuid('任务编号'), territoryId: Uuid('承担地区') }, 'A task made'), {
      maxItems: MAX_REGIONS,
      description: '所生成的任务',
    }),
  },
  '所生成的任务 Tasks made from a template',
);

export const TaskTemplatePath = Closed({ id: Uuid('模板编号') }, 'Path');
export const TaskTemplateQuery = Type.Object(PageQuery, { additionalProperties: false });

export function toTaskTemplate(template: TaskTemplate): Static<typeof TaskTemplateSchema> {
  return { ...template, createdAt: template.createdAt.toISOString() };
}
