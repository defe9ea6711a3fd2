import { Closed, Instant, Nullable, OneOf, Text, Uuid } from '@urbanpilot/contract';
import { type Static, Type } from 'typebox';
import { PageQuery } from '../http/pages';
import { maskedName, OBJECTION_STATES, type Objection } from './objection';

const State = OneOf(OBJECTION_STATES, '状态: pending 待答复, upheld 成立, rejected 不成立');

export const ObjectionSchema = Closed(
  {
    id: Uuid('异议编号'),
    noticeId: Uuid('公示'),
    territoryId: Nullable(Uuid('所属地区; null: 全市')),
    objector: Text('异议人; masked save where one objection is read', 100, ['张*']),
    text: Text('异议内容', 4000),
    state: State,
    recordedBy: Text('登记人', 2500),
    recordedAt: Instant('登记时间'),
    answer: Nullable(Text('答复', 4000)),
    answeredBy: Nullable(Text('答复人', 2500)),
    answeredAt: Nullable(Instant('答复时间')),
    version: Type.Integer({ minimum: 1, maximum: 2_147_483_647, description: '版本, also the ETag' }),
  },
  '公示异议 Objection',
);

export const RecordObjectionBody = Closed(
  { objector: Text('异议人, a person or an organisation', 100, ['张三']), text: Text('异议内容', 4000, ['条件不符']) },
  '新异议 New objection',
);
export const AnswerBody = Closed(
  {
    decision: OneOf(['upheld', 'rejected'], '结论: upheld 成立, rejected 不成立'),
    answer: Text('答复, with the reason', 4000, ['经核实，所述情况不属实']),
  },
  '答复异议 Answer',
);
export const ObjectionPath = Closed({ id: Uuid('异议编号') }, 'Path');
export const ObjectionQuery = Closed({ state: Type.Optional(State), ...PageQuery }, 'Query');

/** An objection as it is shown to whoever may see the notice; who objects is masked. */
export function toObjection(objection: Objection): Static<typeof ObjectionSchema> {
  return { ...toWholeObjection(objection), objector: maskedName(objection.objector) };
}

/** An objection with the name in full, for whom that is recorded. */
export function toWholeObjection(objection: Objection): Static<typeof ObjectionSchema> {
  const { recordedAt, answeredAt, ...rest } = objection;
  return { ...rest, recordedAt: recordedAt.toISOString(), answeredAt: answeredAt?.toISOString() ?? null };
}
