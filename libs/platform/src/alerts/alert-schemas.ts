import { Closed, Day, Instant, Nullable, OneOf, RoleSchema, Text, Uuid } from '@urbanpilot/contract';
import { type Static, Type } from 'typebox';
import { PageQuery } from '../http/pages';
import type { Locale } from '../problems/problem';
import { ALERT_STATES, type Alert, type AlertKind, SEVERITIES } from './alert';
import type { Notification } from './notification-store';

const State = OneOf(ALERT_STATES, '状态: open 待处理, in-hand 处理中, resolved 已解决, dismissed 不予处理');
const SeverityWord = OneOf(SEVERITIES, '级别: notice 提示, warning 预警, urgent 紧急');
const about = {
  title: Text('内容, in the language of Accept-Language', 500, ['2027年节假日安排尚未确定']),
  aboutType: Text('所涉对象类别', 64, ['calendar-year']),
  aboutId: Text('所涉对象', 64, ['2027']),
};

export const AlertSchema = Closed(
  {
    id: Uuid('预警编号'),
    kind: Text('预警类别', 64, ['calendar-year-missing']),
    severity: SeverityWord,
    ...about,
    territoryId: Nullable(Uuid('所涉地区; null: 全市')),
    unitId: Nullable(Uuid('负责单位')),
    role: Nullable(RoleSchema),
    dueOn: Nullable(Day('办理期限')),
    state: State,
    raisedAt: Instant('最近一次提出时间'),
    timesRaised: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '提出次数; 再次出现不另立, 只重新打开' }),
    handledBy: Nullable(Text('办理人; null: 尚无, 或由系统关闭', 2500)),
    handledAt: Nullable(Instant('办理时间')),
    note: Nullable(Text('办理结果或不予处理的理由', 1000)),
    version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' }),
  },
  '预警 Alert',
);

export const AlertPath = Closed({ id: Uuid('编号') }, 'Path');
export const ResolutionBody = Closed({ note: Text('办理结果', 1000, ['已录入办公室通知']) }, '办结 Resolution');
export const DismissalBody = Closed({ reason: Text('不予处理的理由', 1000, ['重复']) }, '不予处理 Dismissal');

const filters = (kinds: readonly AlertKind[]) => ({
  state: Type.Optional(State),
  severity: Type.Optional(SeverityWord),
  kind: Type.Optional(
    OneOf(
      kinds.map(({ kind }) => kind),
      `预警类别: ${kinds.map(({ kind, description }) => `${kind} ${description}`).join(', ')}`,
    ),
  ),
  territoryId: Type.Optional(Uuid('所涉地区')),
  unitId: Type.Optional(Uuid('负责单位')),
});

export const alertQuery = (kinds: readonly AlertKind[]) => Closed({ ...filters(kinds), ...PageQuery }, 'Query');
export const alertCountQuery = (kinds: readonly AlertKind[]) => Closed(filters(kinds), 'Query');

export const AlertCountsSchema = Closed(
  {
    items: Type.Array(
      Closed(
        {
          state: State,
          severity: SeverityWord,
          count: Type.Integer({ minimum: 1, maximum: 1_000_000_000, description: '条数' }),
        },
        '计数 Count',
      ),
      { maxItems: ALERT_STATES.length * SEVERITIES.length, description: '按状态与级别' },
    ),
  },
  '预警计数 Counts of alerts',
);

export const NotificationSchema = Closed(
  {
    id: Uuid('通知编号'),
    alertId: Uuid('预警'),
    ...about,
    createdAt: Instant('通知时间'),
    readAt: Nullable(Instant('阅读时间; null: 未读')),
  },
  '通知 Notification',
);

export const NotificationQuery = Closed(
  { unread: Type.Optional(Type.Boolean({ description: '只列出未读', examples: [true] })), ...PageQuery },
  'Query',
);
export const ReadingBody = Closed({ upTo: Uuid('最后一条已读的通知; it and all before it are read') }, '阅读 Reading');
export const ReadingSchema = Closed(
  { read: Type.Integer({ minimum: 0, maximum: 1_000_000_000, description: '由未读变为已读的条数' }) },
  '阅读结果 Reading',
);

export function toAlert(alert: Alert, locale: Locale): Static<typeof AlertSchema> {
  const { cause: _cause, occasion: _occasion, title, raisedAt, handledAt, ...rest } = alert;
  const dates = { raisedAt: raisedAt.toISOString(), handledAt: handledAt?.toISOString() ?? null };
  return { ...rest, ...dates, title: title[locale] };
}

export function toNotification(notification: Notification, locale: Locale): Static<typeof NotificationSchema> {
  const { title, createdAt, readAt, ...rest } = notification;
  return { ...rest, title: title[locale], createdAt: createdAt.toISOString(), readAt: readAt?.toISOString() ?? null };
}
