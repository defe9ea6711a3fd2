import { Closed, Nullable, OneOf, Text } from '@urbanpilot/contract';
import { type CalendarYear, HOLIDAY_NOTICES, type WorkCalendar } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { COUNTS, workingDaysOf } from './calendar';

const Year = Type.Integer({ minimum: 2000, maximum: 2100, description: '年度', examples: [2026] });
const CalendarDate = (description: string, example: string) =>
  Type.String({
    format: 'date',
    pattern: '^20\\d{2}-',
    maxLength: 10,
    description: `${description}, Asia/Shanghai`,
    examples: [example],
  });

const day = {
  day: CalendarDate('日期', '2026-10-01'),
  working: Type.Boolean({ description: 'true 上班, false 休息', examples: [false] }),
  name: Text('名称: holiday, or what is made up for', 50, ['国庆节']),
};

export const CalendarYearSchema = Closed(
  {
    year: Year,
    provisional: Type.Boolean({
      description: '暂定: the holidays of the year are not arranged yet; only weekends are off',
      examples: [false],
    }),
    notice: Nullable(Text('国务院办公厅通知文号, shipped with the program', 50, ['国办发明电〔2025〕7号'])),
    note: Nullable(Text('本安装的调整依据 Why the office changed it', 500, ['市政府办公室通知'])),
    final: Nullable(Type.Boolean({ description: '办公室是否确认该年安排已确定; null: not said' })),
    workingDays: Type.Integer({ minimum: 0, maximum: 366, description: '全年工作日数', examples: [248] }),
    days: Type.Array(
      Closed({ ...day, source: OneOf(['notice', 'office'], '来源: notice 国务院通知, office 本安装') }, '例外日 Day'),
      { maxItems: 366, description: '与周一至周五不同的日期' },
    ),
    version: Type.Integer({
      minimum: 0,
      maximum: 1_000_000,
      description: '版本, also the ETag; 0: never changed here',
    }),
  },
  '年度工作日历 Working days of a year',
);

export const ChangeCalendarYearBody = Closed(
  {
    final: Type.Boolean({ description: '该年安排是否已确定; false: 暂定', examples: [true] }),
    note: Text('依据: number of the notice, or the reason', 500, ['国务院办公厅通知']),
    days: Type.Array(Closed(day, '例外日 Day'), {
      maxItems: 366,
      description: '本安装的全部例外日，替换此前的内容; they go over those of the notice',
    }),
  },
  '年度工作日历的调整 The office’s word on a year',
);
export type ChangeCalendarYear = Static<typeof ChangeCalendarYearBody>;

export const CalendarYearPath = Closed({ year: Year }, 'Path');

export const DeadlineQuery = Closed(
  {
    from: CalendarDate('起算日, itself not counted', '2026-09-29'),
    days: Type.Integer({ minimum: 0, maximum: 1000, description: '天数', examples: [5] }),
    count: Type.Unsafe<(typeof COUNTS)[number]>({
      ...OneOf(COUNTS, '计算方式: working 工作日, calendar 自然日'),
      default: 'working',
    }),
  },
  'Query',
);

export const DeadlineSchema = Closed(
  {
    day: CalendarDate('期限届满日', '2026-10-12'),
    isWorkingDay: Type.Boolean({ description: '是否工作日' }),
    endsOn: CalendarDate('遇休息日顺延后的届满日', '2026-10-12'),
    workingDays: Type.Integer({ minimum: 0, maximum: 1100, description: '其间工作日数', examples: [5] }),
    calendarDays: Type.Integer({ minimum: 0, maximum: 3000, description: '其间自然日数', examples: [13] }),
    provisional: Type.Boolean({ description: '暂定: touches a year whose holidays are not arranged yet' }),
  },
  '期限 Deadline',
);

export function toCalendarYear(
  calendar: WorkCalendar,
  year: number,
  kept: CalendarYear | undefined,
): Static<typeof CalendarYearSchema> {
  return {
    year,
    provisional: calendar.isProvisional(`${year}-01-01`),
    notice: HOLIDAY_NOTICES.find((notice) => notice.year === year)?.number ?? null,
    note: kept?.note ?? null,
    final: kept?.final ?? null,
    workingDays: workingDaysOf(calendar, year),
    days: calendar.exceptionsOf(year),
    version: kept?.version ?? 0,
  };
}
