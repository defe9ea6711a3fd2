import { Closed, Day, Instant, Nullable, OneOf, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import type { ListedResolution } from '../meeting-resolutions/meeting-resolution';
import { GivenResolutions, Resolutions, toResolution } from '../meeting-resolutions/meeting-resolution-schemas';
import { MEETING_KINDS, MEETING_STATES, type Meeting } from './meeting';

const Kind = OneOf(MEETING_KINDS, '类别: joint-conference 联席会议, standing-committee 常委会研究, dispatch 调度会议');
const State = OneOf(MEETING_STATES, '状态: planned 已安排, held 已召开, confirmed 纪要已确认, cancelled 已取消');
const Title = Text('会议名称', 200, ['第三季度调度会']);
const Agenda = Type.Array(Closed({ title: Text('议题', 200), unitId: Type.Optional(Uuid('汇报单位')) }, 'An item'), {
  maxItems: 50,
  description: '议程',
});
const Participants = Type.Array(Uuid('单位'), { maxItems: 200, uniqueItems: true, description: '参会单位' });

const fields = {
  id: Uuid('会议编号'),
  kind: Kind,
  title: Title,
  territoryId: Nullable(Uuid('所属地区; null: 市级')),
  bodyId: Nullable(Uuid('机构')),
  plannedOn: Day('安排日期'),
  agenda: Agenda,
  participantUnitIds: Participants,
  state: State,
  heldOn: Nullable(Day('召开日期')),
  minutes: Nullable(Text('会议纪要', 20_000)),
  confirmedOn: Nullable(Day('纪要确认日期')),
  cancelReason: Nullable(Text('取消原因', 1000)),
  version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' }),
  createdAt: Instant('创建时间'),
};

export const MeetingSchema = Closed(fields, '会议 Meeting');
export const MeetingDetailSchema = Closed(
  { ...fields, resolutions: Resolutions },
  '会议及议定事项 Meeting with what it resolved',
);

export const PlanMeetingBody = Closed(
  {
    kind: Kind,
    title: Title,
    territoryId: Type.Optional(Uuid('所属地区; without it the city’s')),
    bodyId: Type.Optional(Uuid('机构; a joint conference must name its own')),
    plannedOn: Day('安排日期'),
    agenda: Agenda,
    participantUnitIds: Type.Optional(Participants),
  },
  '安排会议 New meeting',
);
export type PlanMeeting = Static<typeof PlanMeetingBody>;

export const UpdateMeetingBody = Closed(
  {
    title: Type.Optional(Title),
    plannedOn: Type.Optional(Day('安排日期')),
    agenda: Type.Optional(Agenda),
    participantUnitIds: Type.Optional(Participants),
  },
  '修改会议安排 Changes to a plan; what is missing stays as it is',
);
export type UpdateMeeting = Static<typeof UpdateMeetingBody>;

export const RecordMinutesBody = Closed(
  {
    heldOn: Day('召开日期, not in the future'),
    minutes: Text('会议纪要', 20_000, ['会议听取了第三季度推进情况']),
    participantUnitIds: Type.Optional(Participants),
    resolutions: GivenResolutions,
  },
  '会议纪要 Minutes, in place of those recorded before',
);
export type RecordMinutes = Static<typeof RecordMinutesBody>;

export const MeetingQuery = Type.Object(
  {
    ...PageQuery,
    territoryId: Type.Optional(Uuid('地区')),
    bodyId: Type.Optional(Uuid('机构')),
    kind: Type.Optional(Kind),
    state: Type.Optional(State),
    plannedFrom: Type.Optional(Day('安排日期不早于')),
    plannedTo: Type.Optional(Day('安排日期不晚于')),
  },
  { additionalProperties: false },
);

export const MeetingPath = Closed({ id: Uuid('会议编号') }, 'Path');

/** A meeting as it is shown; who recorded and who confirmed is for the audit. */
export function toMeeting(meeting: Meeting): Static<typeof MeetingSchema> {
  const { recordedBy: _recordedBy, confirmedBy: _confirmedBy, createdAt, ...shown } = meeting;
  return { ...shown, createdAt: createdAt.toISOString() };
}

export function toMeetingDetail(
  meeting: Meeting,
  resolutions: readonly ListedResolution[],
): Static<typeof MeetingDetailSchema> {
  return { ...toMeeting(meeting), resolutions: resolutions.map(toResolution) };
}
