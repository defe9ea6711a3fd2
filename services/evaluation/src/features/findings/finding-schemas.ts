import { Closed, Code, Day, FINDING_SEVERITIES, Instant, Nullable, OneOf, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { FINDING_STATES, type Finding } from './finding';

const State = OneOf(FINDING_STATES, '状态: open 待整改, awaiting-verification 待核验, closed 已销号');

export const FindingSchema = Closed(
  {
    id: Uuid('问题编号'),
    roundId: Uuid('评估轮次'),
    programmeId: Uuid('试点'),
    territoryId: Uuid('地区'),
    title: Text('问题', 200, ['郓城县综合得分 35.20（不合格），“文盲率”失分最多']),
    severity: OneOf(FINDING_SEVERITIES, '严重程度: minor 一般, major 较重, serious 严重'),
    indicatorCode: Nullable(Code('失分最多的指标')),
    dueOn: Day('整改期限'),
    state: State,
    taskId: Nullable(Uuid('已验收的整改任务')),
    closingNote: Nullable(Text('销号意见', 1000)),
    closedAt: Nullable(Instant('销号时间')),
    version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' }),
    createdAt: Instant('创建时间'),
  },
  '问题 Finding',
);

export const CloseFindingBody = Closed({ note: Text('销号意见', 1000, ['经现场核查，整改到位']) }, '销号 Closing');

export const FindingPath = Closed({ id: Uuid('问题编号') }, 'Path');
export const FindingQuery = Type.Object(
  {
    ...PageQuery,
    roundId: Type.Optional(Uuid('评估轮次')),
    programmeId: Type.Optional(Uuid('试点')),
    territoryId: Type.Optional(Uuid('地区, 含其承继的原地区 with those that it took over')),
    state: Type.Optional(State),
  },
  { additionalProperties: false },
);

/** A finding as it is shown: who acted is for the audit. */
export function toFinding(finding: Finding): Static<typeof FindingSchema> {
  const { taskAcceptedBy: _taskAcceptedBy, closedBy: _closedBy, closedAt, createdAt, ...shown } = finding;
  return { ...shown, closedAt: closedAt?.toISOString() ?? null, createdAt: createdAt.toISOString() };
}
