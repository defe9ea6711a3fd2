import { Closed, Day, Instant, Nullable, OneOf, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { ANNUAL_PLAN_STATES } from './annual-plan';
import type { CountedPlan } from './annual-plan-read-model';

const State = OneOf(
  ANNUAL_PLAN_STATES,
  '状态: drafted 已起草, consulting 征求意见中, consulted 已征求意见, approved 已批准, issued 已下达',
);
const Year = Type.Integer({ minimum: 2000, maximum: 2100, description: '年度', examples: [2027] });
const Count = (description: string) => Type.Integer({ minimum: 0, maximum: 1_000_000, description });

export const AnnualPlanSchema = Closed(
  {
    id: Uuid('年度任务分解编号'),
    programmeId: Uuid('试点'),
    year: Year,
    state: State,
    consultUntil: Nullable(Day('征求意见截止日期')),
    approvedOn: Nullable(Day('批准日期')),
    issuedOn: Nullable(Day('下达日期')),
    returnReason: Nullable(Text('退回原因', 1000)),
    items: Count('任务项数, within reach'),
    continued: Count('其中延续在办任务'),
    dropped: Count('其中已删去'),
    version: Type.Integer({
      minimum: 1,
      maximum: 1_000_000,
      description: '版本, also the ETag; a change of an item raises it',
    }),
    createdAt: Instant('起草时间'),
  },
  '年度任务分解 Annual plan of a programme',
);

export const DraftAnnualPlanBody = Closed(
  { programmeId: Uuid('试点'), year: Year },
  '起草年度任务分解 The plan that is drafted from what is unfinished',
);
export type DraftAnnualPlan = Static<typeof DraftAnnualPlanBody>;

export const ConsultBody = Closed({ until: Day('征求意见截止日期, after today') }, '征求意见 Consultation');

export const AnnualPlanPath = Closed({ id: Uuid('年度任务分解编号') }, 'Path');
export const AnnualPlanQuery = Type.Object(
  {
    ...PageQuery,
    programmeId: Type.Optional(Uuid('试点')),
    year: Type.Optional(Year),
    state: Type.Optional(State),
  },
  { additionalProperties: false },
);

/** A plan as it is shown; who drafted and approved is for the audit. */
export function toAnnualPlan(plan: CountedPlan): Static<typeof AnnualPlanSchema> {
  const { drafters: _drafters, approvedBy: _approvedBy, createdAt, ...shown } = plan;
  return { ...shown, createdAt: createdAt.toISOString() };
}
