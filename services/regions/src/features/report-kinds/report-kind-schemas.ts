import { Closed, Day, Instant, Nullable, OneOf, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { DAY_COUNTS, REPORT_FORMS, REPORT_KIND_STATES, type ReportKind } from './report-kind';

const Form = OneOf(REPORT_FORMS, '形式: report 报告, briefs 信息');
const State = OneOf(REPORT_KIND_STATES, '状态: active 执行中, retired 已停用');
const PeriodKindWord = OneOf(
  ['year', 'half-year', 'quarter', 'month'] as const,
  '报送周期: year 每年, half-year 每半年, quarter 每季度, month 每月',
);
const DueDays = Type.Integer({
  minimum: 0,
  maximum: 180,
  description: '期满后多少天内报送; a day off is shifted to the next working day',
  examples: [15],
});
const DueCount = OneOf(DAY_COUNTS, '计算方式: calendar 自然日, working 工作日');
const BriefsDue = Type.Integer({ minimum: 1, maximum: 100, description: '每期信息条数', examples: [2] });
const EveryRegion = Type.Boolean({ description: '是否所有试点的试点中地区均须报送' });
const UnitIds = Type.Array(Uuid('单位'), { maxItems: 500, uniqueItems: true, description: '报送单位' });
const Name = Text('名称', 100, ['半年工作进展']);
const Description = Text('报送要求', 2000, ['试点工作进展、主要做法、存在问题和下一步打算']);

export const ReportKindSchema = Closed(
  {
    id: Uuid('报送类别编号'),
    name: Name,
    description: Nullable(Description),
    form: Form,
    periodKind: PeriodKindWord,
    dueDays: DueDays,
    dueCount: DueCount,
    briefsDue: Nullable(BriefsDue),
    programmeId: Nullable(Uuid('所有试点中地区须报送的试点')),
    everyRegion: EveryRegion,
    unitIds: UnitIds,
    startsOn: Day('自该日起'),
    state: State,
    createdThrough: Nullable(Day('报送任务已生成至')),
    version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' }),
    createdAt: Instant('创建时间'),
  },
  '报送类别 Kind of report',
);

export const CreateReportKindBody = Closed(
  {
    name: Name,
    description: Type.Optional(Description),
    form: Form,
    periodKind: PeriodKindWord,
    dueDays: DueDays,
    dueCount: DueCount,
    briefsDue: Type.Optional(BriefsDue),
    programmeId: Type.Optional(Uuid('试点: every active pilot region of it owes the report')),
    everyRegion: Type.Optional(EveryRegion),
    unitIds: Type.Optional(UnitIds),
    startsOn: Day('自该日起: periods that end on it or later are owed'),
  },
  '新报送类别 New kind of report',
);
export type CreateReportKind = Static<typeof CreateReportKindBody>;

export const UpdateReportKindBody = Closed(
  {
    name: Type.Optional(Name),
    description: Type.Optional(Nullable(Description)),
    dueDays: Type.Optional(DueDays),
    dueCount: Type.Optional(DueCount),
    briefsDue: Type.Optional(BriefsDue),
    unitIds: Type.Optional(UnitIds),
  },
  '修改报送类别 Changes; what is missing stays as it is',
);
export type UpdateReportKind = Static<typeof UpdateReportKindBody>;

export const ReportKindPath = Closed({ id: Uuid('报送类别编号') }, 'Path');
export const ReportKindQuery = Closed(
  {
    ...PageQuery,
    programmeId: Type.Optional(Uuid('试点')),
    form: Type.Optional(Form),
    state: Type.Optional(State),
  },
  'Query',
);

export function toReportKind(kind: ReportKind): Static<typeof ReportKindSchema> {
  return { ...kind, createdAt: kind.createdAt.toISOString() };
}
