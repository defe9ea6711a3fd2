import { Closed, Day, Instant, Nullable, OneOf, Period, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery, type WorkCalendar } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { REPORT_FORMS } from '../report-kinds/report-kind';
import { OBLIGATION_STATES, obligationState, workingDaysLate } from './report-obligation';
import type { ListedObligation } from './report-obligation-read-model';

const State = OneOf(
  OBLIGATION_STATES,
  '状态: open 待报, on-time 按时, late 迟报, missing 未报, ended 已终止; as of today',
);

export const ObligationSchema = Closed(
  {
    id: Uuid('报送任务编号'),
    kindId: Uuid('报送类别'),
    kindName: Text('报送类别名称', 100),
    form: OneOf(REPORT_FORMS, '形式: report 报告, briefs 信息'),
    programmeId: Nullable(Uuid('试点')),
    territoryId: Nullable(Uuid('地区')),
    unitId: Nullable(Uuid('报送单位; null: the region')),
    period: Period('报送期'),
    periodStartsOn: Day('期初'),
    periodEndsOn: Day('期末'),
    dueOn: Day('报送期限'),
    originalDueOn: Day('原定报送期限'),
    briefsDue: Nullable(Type.Integer({ minimum: 1, maximum: 100, description: '应报信息条数' })),
    fulfilledOn: Nullable(Day('有效报送日期')),
    state: State,
    workingDaysLate: Type.Integer({ minimum: 0, maximum: 100_000, description: '迟报工作日' }),
    extensionReason: Nullable(Text('延期理由', 1000)),
    endedOn: Nullable(Day('终止日期')),
    version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' }),
    createdAt: Instant('创建时间'),
  },
  '报送任务 What is owed for a period',
);

export const ExtendObligationBody = Closed(
  { dueOn: Day('延至 (工作日)'), reason: Text('延期理由', 1000, ['汛期抗洪，同意延期']) },
  '延期 Extension by the office',
);

export const ObligationPath = Closed({ id: Uuid('报送任务编号') }, 'Path');
export const ObligationQuery = Closed(
  {
    ...PageQuery,
    kindId: Type.Optional(Uuid('报送类别')),
    programmeId: Type.Optional(Uuid('试点')),
    territoryId: Type.Optional(Uuid('地区')),
    unitId: Type.Optional(Uuid('报送单位')),
    period: Type.Optional(Period('报送期')),
    state: Type.Optional(State),
    dueFrom: Type.Optional(Day('报送期限不早于')),
    dueTo: Type.Optional(Day('报送期限不晚于')),
  },
  'Query',
);

/** An obligation as it stands by a day. */
export function toObligation(
  obligation: ListedObligation,
  day: string,
  calendar: WorkCalendar,
): Static<typeof ObligationSchema> {
  return {
    ...obligation,
    state: obligationState(obligation, day),
    workingDaysLate: workingDaysLate(obligation, day, calendar),
    createdAt: obligation.createdAt.toISOString(),
  };
}
