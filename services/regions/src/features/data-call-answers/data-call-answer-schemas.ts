import { Closed, Day, Instant, Nullable, OneOf, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery, type WorkCalendar } from '@urbanpilot/platform';
import { type Static, type TSchema, Type } from 'typebox';
import { MOST_FIELDS, MOST_LENGTH } from '../data-calls/form-field';
import { ANSWER_STATES, answerDaysLate } from './data-call-answer';
import type { ListedAnswer } from './data-call-answer-read-model';

const State = OneOf(
  ANSWER_STATES,
  '状态: open 待填报, signing 送签, submitted 已报送, returned 已退回, accepted 已通过',
);

const Value = Type.String({ minLength: 1, maxLength: MOST_LENGTH, pattern: '\\S', description: '填报内容' });

/** What is filled in by key. The keys are the form's, so no schema can list them; the form's rules are checked after it. */
function ValuesOf<Content>(value: TSchema, description: string) {
  return Type.Unsafe<Record<string, Content>>({
    type: 'object',
    propertyNames: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_]{0,39}$', maxLength: 40 },
    additionalProperties: value,
    maxProperties: MOST_FIELDS,
    description,
    examples: [{ settled: '1200', measure: '放开落户' }],
  });
}

export const AnswerSchema = Closed(
  {
    id: Uuid('填报表编号'),
    callId: Uuid('填报通知'),
    title: Text('标题'),
    dueOn: Day('填报期限'),
    territoryId: Nullable(Uuid('地区')),
    unitId: Nullable(Uuid('填报单位; null: the region')),
    state: State,
    values: ValuesOf<string>(Value, '填报内容 by key'),
    revision: Type.Integer({ minimum: 0, maximum: 1_000_000, description: '签发次数' }),
    submittedOn: Nullable(Day('签发日期: it counts as submitted from then')),
    workingDaysLate: Type.Integer({ minimum: 0, maximum: 100_000, description: '迟报工作日' }),
    returnReason: Nullable(Text('退回原因', 1000)),
    version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' }),
    createdAt: Instant('创建时间'),
  },
  '填报表 What one addressee fills in',
);

export const FillInBody = Closed(
  {
    values: ValuesOf<string | null>(Nullable(Value), '填报内容 by key; null takes a value away, what is missing stays'),
  },
  '填报 Some fields',
);

export const AnswerReasonBody = Closed(
  { reason: Text('退回原因', 1000, ['与公安部门数据不符，请核实']) },
  '退回 Return',
);

export const AnswerPath = Closed({ id: Uuid('填报表编号') }, 'Path');
export const AnswerQuery = Closed(
  {
    ...PageQuery,
    callId: Type.Optional(Uuid('填报通知')),
    territoryId: Type.Optional(Uuid('地区')),
    unitId: Type.Optional(Uuid('填报单位')),
    state: Type.Optional(State),
  },
  'Query',
);

/** An answer as it stands by a day; who prepared, signed and decided is for the audit. */
export function toAnswer(answer: ListedAnswer, day: string, calendar: WorkCalendar): Static<typeof AnswerSchema> {
  const { preparedBy: _prepared, submittedBy: _signed, decidedBy: _decided, createdAt, ...shown } = answer;
  return {
    ...shown,
    workingDaysLate: answerDaysLate(answer, answer.dueOn, day, calendar),
    createdAt: createdAt.toISOString(),
  };
}
