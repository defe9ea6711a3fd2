import { Closed, Day, Decimal, Instant, Nullable, OneOf, Period, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { REPORT_STATES, type Report, type ReportRevision } from './report';

const State = OneOf(
  REPORT_STATES,
  '状态: draft 拟稿, signing 送签, submitted 已报送, returned 已退回, accepted 已通过',
);
const Title = Text('标题', 200, ['2026年上半年新型城镇化综合试点工作进展']);
const Sections = Type.Array(
  Closed({ heading: Text('小标题', 200, ['工作进展']), text: Text('内容', 10_000, ['落户政策全面放开。']) }, '一节'),
  { minItems: 1, maxItems: 30, description: '正文' },
);
const Figures = Type.Array(
  Closed(
    { label: Text('名称', 100, ['新增落户']), value: Decimal('数值'), unit: Type.Optional(Text('单位', 20, ['万人'])) },
    '一项数据',
  ),
  { maxItems: 50, description: '数据' },
);
const Revision = Type.Integer({ minimum: 0, maximum: 1_000_000, description: '签发次数' });

export const ReportSchema = Closed(
  {
    id: Uuid('报告编号'),
    obligationId: Uuid('报送任务'),
    territoryId: Nullable(Uuid('地区')),
    unitId: Nullable(Uuid('报送单位; null: the region')),
    title: Title,
    sections: Sections,
    figures: Figures,
    state: State,
    revision: Revision,
    signedOn: Nullable(Day('签发日期: it counts as submitted from then')),
    reason: Nullable(Text('退回原因', 1000)),
    version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' }),
    createdAt: Instant('创建时间'),
  },
  '报告 Report',
);

export const RevisionSchema = Closed(
  { revision: Revision, title: Title, sections: Sections, figures: Figures, signedOn: Day('签发日期') },
  '报告的一稿 A report as it was signed',
);

export const BeginReportBody = Closed(
  { obligationId: Uuid('报送任务'), title: Title, sections: Sections, figures: Type.Optional(Figures) },
  '新报告 New report',
);
export type BeginReport = Static<typeof BeginReportBody>;

export const UpdateReportBody = Closed(
  { title: Type.Optional(Title), sections: Type.Optional(Sections), figures: Type.Optional(Figures) },
  '修改 Changes; what is missing stays as it is',
);
export type UpdateReport = Static<typeof UpdateReportBody>;

export const ReportReasonBody = Closed({ reason: Text('退回原因', 1000, ['缺少存在问题一节']) }, '退回 A reason');
export const ReportPath = Closed({ id: Uuid('报告编号') }, 'Path');
export const RevisionQuery = Closed(PageQuery, 'Query');
export const ReportQuery = Closed(
  {
    ...PageQuery,
    obligationId: Type.Optional(Uuid('报送任务')),
    kindId: Type.Optional(Uuid('报送类别')),
    territoryId: Type.Optional(Uuid('地区')),
    unitId: Type.Optional(Uuid('报送单位')),
    period: Type.Optional(Period('报送期')),
    state: Type.Optional(State),
  },
  'Query',
);

/** A report as it is shown; who prepared, signed and decided is for the audit. */
export function toReport(report: Report): Static<typeof ReportSchema> {
  const { preparedBy: _prepared, signedBy: _signed, decidedBy: _decided, createdAt, ...shown } = report;
  return { ...shown, createdAt: createdAt.toISOString() };
}

export function toRevision({ revision, title, sections, figures, signedOn }: ReportRevision) {
  return { revision, title, sections, figures, signedOn };
}
