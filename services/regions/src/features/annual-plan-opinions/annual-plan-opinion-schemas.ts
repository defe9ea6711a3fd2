import { Closed, Day, Nullable, OneOf, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { type AnnualPlanOpinion, VERDICTS } from './annual-plan-opinion';

const Verdict = OneOf(VERDICTS, '意见: agree 同意, object 不同意');
const Opinion = Text('具体意见, needed to object', 2000, ['建议完成时限延至年底']);
const Reply = Text('答复', 2000, ['已采纳']);

export const AnnualPlanOpinionSchema = Closed(
  {
    id: Uuid('意见编号'),
    annualPlanId: Uuid('年度任务分解'),
    territoryId: Nullable(Uuid('地区, or where the unit belongs')),
    unitId: Nullable(Uuid('单位; null: the region itself')),
    verdict: Nullable(Verdict),
    opinion: Nullable(Opinion),
    givenOn: Nullable(Day('反馈日期')),
    reply: Nullable(Reply),
    version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' }),
  },
  '反馈意见 Opinion of a region or unit concerned; without a verdict it is awaited',
);

export const StateOpinionBody = Closed(
  { verdict: Verdict, opinion: Type.Optional(Opinion) },
  '反馈意见 What is thought',
);
export type StateOpinion = Static<typeof StateOpinionBody>;

export const ReplyBody = Closed({ reply: Reply }, '答复意见 What the office answers');

export const OpinionPath = Closed({ id: Uuid('意见编号') }, 'Path');
export const OpinionQuery = Type.Object(
  {
    ...PageQuery,
    territoryId: Type.Optional(Uuid('地区')),
    unitId: Type.Optional(Uuid('单位')),
    verdict: Type.Optional(Verdict),
  },
  { additionalProperties: false },
);

/** An opinion as it is shown; who gave and answered it is for the audit. */
export function toOpinion(opinion: AnnualPlanOpinion): Static<typeof AnnualPlanOpinionSchema> {
  const { givenBy: _givenBy, repliedBy: _repliedBy, createdAt: _createdAt, ...shown } = opinion;
  return shown;
}
