import { Closed, Day, Instant, Nullable, OneOf, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { DATA_CALL_STATES, type DataCall, MOST_ADDRESSEES } from './data-call';
import { FIELD_TYPES, MOST_FIELDS, MOST_LENGTH } from './form-field';

const State = OneOf(DATA_CALL_STATES, '状态: draft 草稿, sent 已下发, closed 已结束');

const Bound = (description: string, example: string) =>
  Type.String({ minLength: 1, maxLength: 32, pattern: '^[0-9.-]+$', description, examples: [example] });

const Field = Closed(
  {
    key: Type.String({
      minLength: 1,
      maxLength: 40,
      pattern: '^[A-Za-z][A-Za-z0-9_]*$',
      description: '填报项代码',
      examples: ['settled'],
    }),
    label: Text('名称', 200, ['新增落户人数']),
    type: OneOf(FIELD_TYPES, '类型: number 数字, text 文字, date 日期, choice 选择'),
    unit: Type.Optional(Text('计量单位', 20, ['人'])),
    required: Type.Boolean({ description: '必填' }),
    min: Type.Optional(Bound('下限: a number or a date', '0')),
    max: Type.Optional(Bound('上限: a number or a date', '1000000')),
    maxLength: Type.Optional(
      Type.Integer({ minimum: 1, maximum: MOST_LENGTH, description: '最多字数; 200 unless given', examples: [200] }),
    ),
    choices: Type.Optional(
      Type.Array(Text('选项', 100), { minItems: 1, maxItems: 50, uniqueItems: true, description: '选项' }),
    ),
  },
  '填报项 Field of the form',
);
const Fields = Type.Array(Field, { minItems: 1, maxItems: MOST_FIELDS, description: '填报项' });
const Ids = (what: string) =>
  Type.Array(Uuid(what), { maxItems: MOST_ADDRESSEES, uniqueItems: true, description: `填报${what}` });
const ReminderDays = Type.Integer({
  minimum: 0,
  maximum: 60,
  description: '到期前多少个工作日提醒',
  examples: [3],
});
const Title = Text('标题', 200, ['关于填报上半年农业转移人口落户情况的通知']);
const Description = Text('填报说明', 4000);

export const DataCallSchema = Closed(
  {
    id: Uuid('填报通知编号'),
    title: Title,
    description: Nullable(Description),
    fields: Fields,
    territoryIds: Ids('地区'),
    unitIds: Ids('单位'),
    dueOn: Day('填报期限'),
    reminderDays: ReminderDays,
    state: State,
    sentOn: Nullable(Day('下发日期')),
    closedOn: Nullable(Day('结束日期')),
    version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' }),
    createdAt: Instant('创建时间'),
  },
  '填报通知 Data call; of whom it asks, those within reach',
);

export const CreateDataCallBody = Closed(
  {
    title: Title,
    description: Type.Optional(Description),
    fields: Fields,
    territoryIds: Type.Optional(Ids('地区')),
    unitIds: Type.Optional(Ids('单位')),
    dueOn: Day('填报期限'),
    reminderDays: Type.Optional(ReminderDays),
  },
  '新填报通知 New data call',
);
export type CreateDataCall = Static<typeof CreateDataCallBody>;

export const UpdateDataCallBody = Closed(
  {
    title: Type.Optional(Title),
    description: Type.Optional(Nullable(Description)),
    fields: Type.Optional(Fields),
    territoryIds: Type.Optional(Ids('地区')),
    unitIds: Type.Optional(Ids('单位')),
    dueOn: Type.Optional(Day('填报期限')),
    reminderDays: Type.Optional(ReminderDays),
  },
  '修改 Changes; once it was sent only dueOn and reminderDays',
);
export type UpdateDataCall = Static<typeof UpdateDataCallBody>;

export const DataCallPath = Closed({ id: Uuid('填报通知编号') }, 'Path');
export const DataCallQuery = Closed({ ...PageQuery, state: Type.Optional(State) }, 'Query');

/** A call as it is shown; which territories it concerns beside those named is for the checks alone. */
export function toDataCall(call: DataCall): Static<typeof DataCallSchema> {
  const { concernedIds: _concernedIds, concernsCity: _concernsCity, createdAt, ...shown } = call;
  return { ...shown, createdAt: createdAt.toISOString() };
}
