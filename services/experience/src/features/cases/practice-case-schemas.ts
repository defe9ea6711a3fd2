import { CaseDomainSchema, Closed, Day, Instant, Nullable, OneOf, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { CASE_STATES, type PracticeCase } from './practice-case';
import type { CaseListItem } from './practice-case-read-model';

const State = OneOf(
  CASE_STATES,
  '状态: planned 已约稿, draft 草稿, submitted 已提交, reviewed 评审通过, published 已发布, retired 已撤下',
);
const LongText = (description: string, examples: string[] = []) => Text(description, 4000, examples);

const summary = {
  id: Uuid('经验做法编号'),
  programmeId: Uuid('所属试点'),
  territoryId: Uuid('所属地区'),
  roundId: Nullable(Uuid('据以约稿的评估轮次; null: 自行总结')),
  title: Text('标题'),
  domain: Nullable(CaseDomainSchema),
  state: State,
  dueOn: Nullable(Day('约稿期限')),
  publishedOn: Nullable(Day('发布日期')),
  version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' }),
  createdAt: Instant('创建时间'),
};

export const CaseSummarySchema = Closed(summary, '经验做法概要 Case without its texts');

export const CaseSchema = Closed(
  {
    ...summary,
    problem: Nullable(LongText('解决的问题')),
    measures: Nullable(LongText('主要做法')),
    results: Nullable(LongText('取得成效')),
    conditions: Nullable(LongText('推广条件')),
  },
  '经验做法 Case',
);

export const CreateCaseBody = Closed(
  {
    title: Text('标题', 200, ['全面放开城镇落户限制的郓城做法']),
    programmeId: Uuid('所属试点'),
    territoryId: Uuid('所属地区'),
    domain: CaseDomainSchema,
    problem: Type.Optional(LongText('解决的问题', ['进城务工人员落户难、随迁子女入学难'])),
    measures: Type.Optional(LongText('主要做法', ['取消落户限制，增设社区公共集体户'])),
    results: Type.Optional(LongText('取得成效', ['全年新增落户 1.2 万人'])),
    conditions: Type.Optional(LongText('推广条件', ['县级财政能够承担新增公共服务支出'])),
  },
  '新经验做法 New case; its texts may follow',
);
export type CreateCase = Static<typeof CreateCaseBody>;

export const UpdateCaseBody = Closed(
  {
    title: Type.Optional(Text('标题')),
    domain: Type.Optional(CaseDomainSchema),
    problem: Type.Optional(Nullable(LongText('解决的问题; null clears it'))),
    measures: Type.Optional(Nullable(LongText('主要做法; null clears it'))),
    results: Type.Optional(Nullable(LongText('取得成效; null clears it'))),
    conditions: Type.Optional(Nullable(LongText('推广条件; null clears it'))),
  },
  '修改经验做法 Changes; what is missing stays as it is',
);
export type UpdateCase = Static<typeof UpdateCaseBody>;

export const RetireCaseBody = Closed({ reason: Text('原因', 1000, ['政策依据已废止']) }, '撤下原因 A reason');

export const CaseQuery = Type.Object(
  {
    ...PageQuery,
    domain: Type.Optional(CaseDomainSchema),
    territoryId: Type.Optional(Uuid('地区, 含其承继的原地区 with those that it took over')),
    state: Type.Optional(State),
  },
  { additionalProperties: false },
);

export const CasePath = Closed({ id: Uuid('经验做法编号') }, 'Path');

/** A case as it is shown: who wrote and submitted it is for the audit. */
export function toCase(practice: PracticeCase): Static<typeof CaseSchema> {
  const { authors: _authors, submittedBy: _submittedBy, createdAt, ...shown } = practice;
  return { ...shown, createdAt: createdAt.toISOString() };
}

export function toCaseSummary(item: CaseListItem): Static<typeof CaseSummarySchema> {
  return { ...item, createdAt: item.createdAt.toISOString() };
}
