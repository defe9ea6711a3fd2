import { Closed, Day, Instant, Nullable, OneOf, Text, Uuid } from '@urbanpilot/contract';
import { type Static, Type } from 'typebox';
import type { WorkCalendar } from '../calendar/work-calendar';
import { PageQuery } from '../http/pages';
import { lastDayOf, NOTICE_STATES, type NoticeKind, type PublicNotice } from './notice';

const State = OneOf(NOTICE_STATES, '状态: open 有效, superseded 已由新公示代替, withdrawn 已撤回');
const MOST_VERSION = 2_147_483_647;
const Count = (description: string) => Type.Integer({ minimum: 0, maximum: 1_000_000, description });

export const NoticeSchema = Closed(
  {
    id: Uuid('公示编号'),
    kind: Text('公示类别', 64, ['designation']),
    aboutType: Text('所涉对象类别', 64, ['pilot-region']),
    aboutId: Text('所涉对象', 64, ['01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e']),
    territoryId: Nullable(Uuid('所属地区; null: 全市')),
    title: Text('标题', 500, ['关于拟定试点地区的公示']),
    text: Text('公示内容', 20_000),
    workingDays: Type.Integer({ minimum: 1, maximum: 120, description: '公示期, working days', examples: [5] }),
    openedOn: Day('公示之日; the days are counted from the next'),
    endsOn: Day('公示期最后一日, that day included'),
    over: Type.Boolean({ description: '公示期是否已满', examples: [false] }),
    state: State,
    openedBy: Text('发布人', 2500),
    openedAt: Instant('发布时间'),
    closedBy: Nullable(Text('撤回或代替它的人', 2500)),
    closedAt: Nullable(Instant('撤回或代替的时间')),
    closeReason: Nullable(Text('撤回理由', 1000)),
    objections: Closed(
      { pending: Count('待答复'), upheld: Count('成立'), rejected: Count('不成立') },
      '异议数 Objections',
    ),
    version: Type.Integer({ minimum: 1, maximum: MOST_VERSION, description: '版本, also the ETag' }),
  },
  '公示 Public notice',
);

export const NoticePath = Closed({ id: Uuid('公示编号') }, 'Path');
export const WithdrawNoticeBody = Closed({ reason: Text('撤回理由', 1000, ['公示内容有误']) }, '撤回 Withdrawal');

export const noticeQuery = (kinds: readonly NoticeKind[]) =>
  Closed(
    {
      state: Type.Optional(State),
      kind: Type.Optional(
        OneOf(
          kinds.map(({ kind }) => kind),
          `公示类别: ${kinds.map(({ kind, description }) => `${kind} ${description}`).join(', ')}`,
        ),
      ),
      territoryId: Type.Optional(Uuid('所属地区')),
      aboutType: Type.Optional(Text('所涉对象类别', 64)),
      aboutId: Type.Optional(Text('所涉对象', 64)),
      ...PageQuery,
    },
    'Query',
  );

/** A notice as it stands on a day. */
export function toNotice(notice: PublicNotice, calendar: WorkCalendar, today: string): Static<typeof NoticeSchema> {
  const { openedAt, closedAt, ...rest } = notice;
  const endsOn = lastDayOf(notice, calendar);
  const dates = { openedAt: openedAt.toISOString(), closedAt: closedAt?.toISOString() ?? null };
  return { ...rest, ...dates, endsOn, over: today > endsOn };
}
