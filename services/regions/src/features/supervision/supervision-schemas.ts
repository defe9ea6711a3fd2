import { Closed, Day, OneOf, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { Type } from 'typebox';
import { RUNGS } from './supervision';

const RungWord = OneOf(RUNGS, '梯级: reminder 临期提醒, overdue 逾期, notice 督办通知, interview 建议约谈');
const Days = (maximum: number, description: string, example: number) =>
  Type.Integer({ minimum: 1, maximum, description: `${description}, working days`, examples: [example] });

const days = {
  reminderDays: Days(60, '到期前提醒', 10),
  noticeDays: Days(120, '逾期后发督办通知', 5),
  interviewDays: Days(250, '逾期后建议约谈, more than noticeDays', 15),
};

export const ChangeLadderBody = Closed(days, '督办期限 Days of the ladder');
export const LadderSchema = Closed(
  { ...days, version: Type.Integer({ minimum: 1, maximum: 2_147_483_647, description: '版本, also the ETag' }) },
  '督办期限 Days of the ladder',
);

export const RungSchema = Closed(
  {
    id: Uuid('编号'),
    taskId: Uuid('任务'),
    territoryId: Uuid('所属地区'),
    dueOn: Day('所对应的完成时限'),
    rung: RungWord,
    reachedOn: Day('到达日期'),
  },
  '督办记录 A rung that a task reached',
);

export const RungQuery = Closed(
  {
    taskId: Type.Optional(Uuid('任务')),
    territoryId: Type.Optional(Uuid('所属地区')),
    rung: Type.Optional(RungWord),
    since: Type.Optional(Day('自该日起')),
    ...PageQuery,
  },
  'Query',
);
