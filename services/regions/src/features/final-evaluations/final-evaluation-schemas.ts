import { Closed, Day, Instant, Nullable, OneOf, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { FINAL_EVALUATION_STATES, FINAL_RESULTS, type FinalEvaluation } from './final-evaluation';

const Result = OneOf(FINAL_RESULTS, '评估结论: excellent 优秀, qualified 合格, unqualified 不合格');
const Statement = Text('评估意见', 4000, ['对照试点方案，各项任务均已完成']);
const Document = Text('评估文件文号', 100, ['德发改〔2028〕30号']);

export const FinalEvaluationSchema = Closed(
  {
    id: Uuid('终期评估编号'),
    pilotRegionId: Uuid('试点地区'),
    territoryId: Uuid('地区'),
    implementationPlanId: Uuid('所对照的试点方案'),
    result: Result,
    statement: Statement,
    documentNumber: Nullable(Document),
    roundId: Nullable(Uuid('评估轮次')),
    state: OneOf(FINAL_EVALUATION_STATES, '状态: proposed 待确认, confirmed 已确认, returned 已退回'),
    decidedOn: Nullable(Day('确认或退回日期')),
    returnReason: Nullable(Text('退回原因', 1000)),
    version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' }),
    createdAt: Instant('提出时间'),
  },
  '终期评估 Final evaluation of a pilot region',
);

export const ProposeEvaluationBody = Closed(
  {
    result: Result,
    statement: Statement,
    documentNumber: Type.Optional(Document),
    roundId: Type.Optional(Uuid('评估轮次; this or a document is needed')),
  },
  '提出终期评估 Proposed final evaluation',
);
export type ProposeEvaluation = Static<typeof ProposeEvaluationBody>;

export const EvaluationPath = Closed({ id: Uuid('终期评估编号') }, 'Path');
export const EvaluationQuery = Type.Object(PageQuery, { additionalProperties: false });

/** A final evaluation as it is shown; who proposed and decided is for the audit. */
export function toEvaluation(evaluation: FinalEvaluation): Static<typeof FinalEvaluationSchema> {
  const { proposedBy: _proposedBy, decidedBy: _decidedBy, createdAt, ...shown } = evaluation;
  return { ...shown, createdAt: createdAt.toISOString() };
}
