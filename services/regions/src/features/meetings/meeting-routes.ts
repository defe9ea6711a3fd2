import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import {
  actorOf,
  ChangeHeaders,
  created,
  expectedVersion,
  notFound,
  ok,
  PageOf,
  PostHeaders,
  pageAnswer,
  pageRequest,
  permission,
  responses,
  type ServiceContext,
  send,
  TransitionHeaders,
  type UnitOfWork,
  write,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import type { TSchema } from 'typebox';
import { listResolutionsOf } from '../meeting-resolutions/meeting-resolution-read-model';
import { ReasonBody } from '../tasks/task-schemas';
import type { Meeting } from './meeting';
import { findMeeting, listMeetings } from './meeting-read-model';
import {
  MeetingDetailSchema,
  MeetingPath,
  MeetingQuery,
  MeetingSchema,
  PlanMeetingBody,
  RecordMinutesBody,
  toMeeting,
  toMeetingDetail,
  UpdateMeetingBody,
} from './meeting-schemas';
import { cancelMeeting, changeMeeting, confirmMinutes, planMeeting, recordMinutes } from './meeting-service';

const tags = ['会议 Meetings'];
const READ = permission('regions:read', ROLES);
const KEEP = permission('regions:write', ['office', 'pilot']);

/** Meetings: planned, held with minutes and resolutions, their minutes confirmed by another person. */
export function meetingRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/meetings',
    {
      config: READ,
      schema: {
        operationId: 'listMeetings',
        tags,
        summary: '列出会议 List meetings',
        querystring: MeetingQuery,
        response: responses({ 200: PageOf(MeetingSchema, '会议') }),
      },
    },
    async (request, reply) => {
      const { reach } = actorOf(request);
      const page = pageRequest(request);
      const meetings = await listMeetings(context.database.reader(reach), reach, request.query, page);
      return send(
        reply,
        pageAnswer(request, page, meetings, toMeeting, ({ id }) => [id]),
      );
    },
  );

  app.get(
    '/meetings/:id',
    {
      config: READ,
      schema: {
        operationId: 'getMeeting',
        tags,
        summary: '查询会议及议定事项 Get a meeting with its resolutions',
        params: MeetingPath,
        response: responses({ 200: MeetingDetailSchema }, [404]),
      },
    },
    async (request, reply) => {
      const reader = context.database.reader(actorOf(request).reach);
      const meeting = await findMeeting(reader, request.params.id);
      if (!meeting) throw notFound();
      return send(reply, ok(toMeetingDetail(meeting, await listResolutionsOf(reader, meeting.id)), meeting.version));
    },
  );

  app.post(
    '/meetings',
    {
      config: KEEP,
      schema: {
        operationId: 'planMeeting',
        tags,
        summary: '安排会议 Plan a meeting',
        headers: PostHeaders,
        body: PlanMeetingBody,
        response: responses({ 201: MeetingSchema }, [409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const meeting = await planMeeting(unit, request.body);
        return created(toMeeting(meeting), `/regions/v1/meetings/${meeting.id}`, meeting.version);
      }),
  );

  app.patch(
    '/meetings/:id',
    {
      config: KEEP,
      schema: {
        operationId: 'updateMeeting',
        tags,
        summary: '修改会议安排 Change the plan of a meeting',
        params: MeetingPath,
        headers: ChangeHeaders,
        body: UpdateMeetingBody,
        response: responses({ 200: MeetingSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(await changeMeeting(unit, request.params.id, version, request.body)),
      );
    },
  );

  app.post(
    '/meetings/:id/minutes',
    transition('recordMeetingMinutes', '记录会议纪要与议定事项 Record minutes and resolutions', RecordMinutesBody),
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        detailOf(unit, await recordMinutes(unit, request.params.id, version, request.body)),
      );
    },
  );

  app.post(
    '/meetings/:id/confirmation',
    transition('confirmMeetingMinutes', '确认会议纪要 Confirm the minutes'),
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        detailOf(unit, await confirmMinutes(unit, request.params.id, version)),
      );
    },
  );

  app.post(
    '/meetings/:id/cancellation',
    transition('cancelMeeting', '取消会议 Cancel a meeting', ReasonBody),
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        detailOf(unit, await cancelMeeting(unit, request.params.id, version, request.body.reason)),
      );
    },
  );
}

function transition<Body extends TSchema | undefined = undefined>(operationId: string, summary: string, body?: Body) {
  const response = responses({ 200: MeetingDetailSchema }, [404, 409, 412, 413, 415, 422, 428]);
  const taken = (body === undefined ? {} : { body }) as Body extends TSchema ? { body: Body } : { body?: never };
  const schema = { operationId, tags, summary, params: MeetingPath, headers: TransitionHeaders, ...taken, response };
  return { config: KEEP, schema };
}

const answerOf = (meeting: Meeting) => ok(toMeeting(meeting), meeting.version);

async function detailOf(unit: UnitOfWork, meeting: Meeting) {
  return ok(toMeetingDetail(meeting, await listResolutionsOf(unit, meeting.id)), meeting.version);
}
