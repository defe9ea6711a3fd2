import {
  BRIEF_LEVELS,
  BriefPoints,
  CaseDomainSchema,
  Closed,
  Day,
  Instant,
  Nullable,
  OneOf,
  Text,
  Uuid,
} from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { BRIEF_STATES, type Brief } from './brief';

const State = OneOf(BRIEF_STATES, '状态: submitted 已报送, returned 已退回, used 已采用, not-used 未采用');
const Level = OneOf(BRIEF_LEVELS, '采用层级: national 国家, provincial 省, municipal 市');
const Title = Text('标题', 200, ['邹城建成小微产业园吸纳就业']);
const BriefText = Text('正文', 10_000, ['邹城市规划建设小微产业园，累计入驻企业……']);
const ExternalSource = Text('外部来源: of what is not the region’s own', 200, ['新华社']);

export const BriefSchema = Closed(
  {
    id: Uuid('信息编号'),
    territoryId: Nullable(Uuid('报送地区; null: taken from outside by the office')),
    title: Title,
    text: BriefText,
    domain: Nullable(CaseDomainSchema),
    externalSource: Nullable(ExternalSource),
    state: State,
    revision: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '报送次数' }),
    submittedOn: Day('报送日期'),
    decidedOn: Nullable(Day('处理日期')),
    reason: Nullable(Text('退回或未采用原因', 1000)),
    level: Nullable(Level),
    points: Nullable(BriefPoints),
    version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' }),
    createdAt: Instant('创建时间'),
  },
  '信息 Brief',
);

export const SubmitBriefBody = Closed(
  {
    territoryId: Type.Optional(Uuid('报送地区')),
    title: Title,
    text: BriefText,
    domain: Type.Optional(CaseDomainSchema),
    externalSource: Type.Optional(ExternalSource),
  },
  '报送信息 New brief',
);
export type SubmitBrief = Static<typeof SubmitBriefBody>;

export const ResubmitBriefBody = Closed(
  {
    title: Type.Optional(Title),
    text: Type.Optional(BriefText),
    domain: Type.Optional(Nullable(CaseDomainSchema)),
  },
  '重新报送 What was mended; what is missing stays as it is',
);
export type ResubmitBrief = Static<typeof ResubmitBriefBody>;

export const BriefReasonBody = Closed({ reason: Text('原因', 1000, ['数据需核实']) }, '说明原因 A reason');
export const UseBriefBody = Closed({ level: Level, points: BriefPoints }, '采用 Use');

export const BriefPath = Closed({ id: Uuid('信息编号') }, 'Path');
export const BriefQuery = Closed(
  {
    ...PageQuery,
    territoryId: Type.Optional(Uuid('报送地区, 含其承继的原地区 with those that it took over')),
    state: Type.Optional(State),
    domain: Type.Optional(CaseDomainSchema),
    submittedFrom: Type.Optional(Day('报送日期不早于')),
    submittedTo: Type.Optional(Day('报送日期不晚于')),
  },
  'Query',
);

/** A brief as it is shown; who submitted and decided is for the audit. */
export function toBrief(brief: Brief): Static<typeof BriefSchema> {
  const { submittedBy: _submittedBy, decidedBy: _decidedBy, createdAt, ...shown } = brief;
  return { ...shown, createdAt: createdAt.toISOString() };
}
