import { Closed, Instant, Nullable, OneOf, Text } from '@urbanpilot/contract';
import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { permission } from '../auth/permission';
import type { ServiceContext } from '../runtime/service-context';
import type { ServiceModule } from '../runtime/service-module';
import { nextSlot, type Schedule, TIME_ZONE } from '../schedules/schedule';
import { lastRuns, type ScheduleRun } from '../schedules/schedule-store';
import { ok, send } from './answer';
import { responses } from './responses';

const ScheduleSchema = Closed(
  {
    name: Text('名称', 64, ['retention']),
    description: Text('说明'),
    pattern: Text('执行时间 (cron, Asia/Shanghai)', 64, ['7 * * * *']),
    timeZone: Text('时区', 64, [TIME_ZONE]),
    catchUp: OneOf(['latest', 'each'], '停机后补做: latest 只补最近一期, each 逐期补做'),
    nextRunAt: Instant('下次执行'),
    lastRun: Nullable(
      Closed(
        {
          period: Text('所属期', 13, ['2026-11-23']),
          state: OneOf(['done', 'skipped', 'failed'], '结果: done 完成, skipped 起点, failed 失败并将重试'),
          attempts: Type.Integer({ minimum: 0, maximum: 1_000_000, description: '尝试次数' }),
          lastError: Nullable(Text('最后一次错误', 2000)),
          detail: Nullable(Type.Object({}, { additionalProperties: true, description: '做了什么' })),
          ranAt: Instant('执行时间'),
        },
        '最近一期 The latest period',
      ),
    ),
  },
  '定时任务 Schedule',
);

/** The schedules of a service for its operators: what they did last, and when they run next. */
export function scheduleRoutes(
  app: FastifyInstance,
  module: ServiceModule,
  context: ServiceContext,
  schedules: readonly Schedule[],
): void {
  app.get(
    '/schedules',
    {
      config: permission(`${module.name}:operate`, ['office', 'auditor']),
      schema: {
        operationId: `list${module.name[0]?.toUpperCase()}${module.name.slice(1)}Schedules`,
        tags: ['平台 Platform'],
        summary: '列出定时任务 Schedules with their last and next runs',
        response: responses({
          200: Closed(
            { items: Type.Array(ScheduleSchema, { maxItems: 200, description: '定时任务' }) },
            '全部定时任务',
          ),
        }),
      },
    },
    async (_request, reply) => {
      const runs = new Map((await lastRuns(context.database.reader('*'))).map((run) => [run.schedule, run]));
      return send(reply, ok({ items: schedules.map((schedule) => toSchedule(schedule, runs.get(schedule.name))) }));
    },
  );
}

function toSchedule(schedule: Schedule, run: ScheduleRun | undefined): Record<string, unknown> {
  const { name, description, pattern, catchUp } = schedule;
  const nextRunAt = nextSlot(schedule, new Date()).toISOString();
  return { name, description, pattern, timeZone: TIME_ZONE, catchUp, nextRunAt, lastRun: run ? toLastRun(run) : null };
}

/** Only what the schema has: a closed object does not bear another property, not even an undefined one. */
function toLastRun({ schedule: _schedule, ranAt, ...run }: ScheduleRun): Record<string, unknown> {
  return { ...run, ranAt: ranAt.toISOString() };
}
