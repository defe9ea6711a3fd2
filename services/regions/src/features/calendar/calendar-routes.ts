import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import {
  actorOf,
  ChangeHeaders,
  expectedVersion,
  findCalendarYear,
  ok,
  permission,
  type Queryable,
  readWorkCalendar,
  responses,
  type ServiceContext,
  send,
  write,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { deadlineOf } from './calendar';
import {
  CalendarYearPath,
  CalendarYearSchema,
  ChangeCalendarYearBody,
  DeadlineQuery,
  DeadlineSchema,
  toCalendarYear,
} from './calendar-schemas';
import { changeCalendarYear } from './calendar-service';

const tags = ['工作日历 Calendar'];
const READ = permission('regions:read', ROLES);

/** The working-day calendar: everybody's to read, the whole city's office keeps it. */
export function calendarRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  const answer = async (reader: Queryable, year: number) => {
    const body = toCalendarYear(await readWorkCalendar(reader), year, await findCalendarYear(reader, year));
    return ok(body, body.version);
  };

  app.get(
    '/calendar-years/:year',
    {
      config: READ,
      schema: {
        operationId: 'getCalendarYear',
        tags,
        summary: '查询年度工作日历 Working days of a year',
        params: CalendarYearPath,
        response: responses({ 200: CalendarYearSchema }),
      },
    },
    async (request, reply) =>
      send(reply, await answer(context.database.reader(actorOf(request).reach), request.params.year)),
  );

  app.put(
    '/calendar-years/:year',
    {
      config: permission('regions:write', ['office']),
      schema: {
        operationId: 'changeCalendarYear',
        tags,
        summary: '调整年度工作日历 Say what is worked in a year',
        params: CalendarYearPath,
        headers: ChangeHeaders,
        body: ChangeCalendarYearBody,
        response: responses({ 200: CalendarYearSchema }, [412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        const { year } = await changeCalendarYear(unit, request.params.year, version, request.body);
        return answer(unit, year);
      });
    },
  );

  app.get(
    '/deadlines',
    {
      config: READ,
      schema: {
        operationId: 'getDeadline',
        tags,
        summary: '计算期限 When a term of working or calendar days ends',
        querystring: DeadlineQuery,
        response: responses({ 200: DeadlineSchema }),
      },
    },
    async (request, reply) => {
      const calendar = await readWorkCalendar(context.database.reader(actorOf(request).reach));
      const { from, days, count } = request.query;
      return send(reply, ok(deadlineOf(calendar, from, days, count)));
    },
  );
}
