import { Closed, Day, OneOf, Text, Uuid } from '@urbanpilot/contract';
import { type Static, Type } from 'typebox';
import { MechanismCheckSchema } from '../mechanism-checks/mechanism-check-schemas';
import { OBLIGATION_STATES } from '../report-obligations/report-obligation';
import { RUNGS } from '../supervision/supervision';
import { LIGHTS } from '../task-lights/task-light';
import { TASK_STATES } from '../tasks/task';

/** A first page shows so many of each list. */
export const MOST_SHOWN = 20;
/** Regions whose mechanisms are checked at most. */
export const MOST_REGIONS = 5_000;

const Count = (description: string) => Type.Integer({ minimum: 0, maximum: 100_000_000, description });
const Counts = <const Words extends readonly string[]>(words: Words, description: string) =>
  Closed(
    Object.fromEntries(words.map((word) => [word, Count(word)])) as Record<Words[number], ReturnType<typeof Count>>,
    description,
  );
const Shown = <Item extends Parameters<typeof Type.Array>[0]>(item: Item, description: string) =>
  Type.Array(item, { maxItems: MOST_SHOWN, description });

const Tasks = Closed(
  {
    byState: Counts(TASK_STATES, '按状态'),
    byLight: Counts(LIGHTS, '按亮灯 (现行计划): green 绿, yellow 黄, red 红, off 不亮灯'),
    overdue: Count('推进中已逾期'),
  },
  '任务 Tasks',
);

const LateUnit = Closed(
  {
    unitId: Uuid('单位'),
    unitName: Text('单位名称', 200),
    tasks: Count('应由其负责的逾期任务数'),
    days: Count('应由其负责的逾期天数合计'),
  },
  '逾期责任单位 A unit that answers for late work',
);

const DueTask = Closed(
  {
    taskId: Uuid('任务编号'),
    title: Text('任务名称', 500),
    territoryId: Uuid('地区'),
    state: OneOf(TASK_STATES, '状态'),
    dueOn: Day('完成时限'),
    light: OneOf(LIGHTS, '亮灯'),
  },
  '即将到期的任务 A task that is due next',
);

const Mechanisms = Closed(
  {
    regions: Count('检查的试点地区'),
    complete: Count('全部到位的'),
    incomplete: Shown(MechanismCheckSchema, '未全部到位的, the first of them'),
  },
  '机制检查 Mechanism checks',
);

const Reporting = Closed(
  {
    obligations: Counts(
      OBLIGATION_STATES,
      '今年到期的报送任务: open 待报, on-time 按时, late 迟报, missing 未报, ended 已终止',
    ),
    dueSoon: Count('十日内到期的待报任务'),
    briefs: Closed({ count: Count('本月有效信息'), target: Count('本月应报信息') }, '信息 Briefs of the month'),
    dataCalls: Closed(
      { owed: Count('未报填报表'), overdue: Count('其中逾期'), toDecide: Count('待审核') },
      '填报 Forms of data calls',
    ),
  },
  '报送 Reporting',
);

const RunningNotice = Closed(
  { id: Uuid('公示'), kind: Text('类别', 64), title: Text('标题', 500), endsOn: Day('截止日期') },
  '公示 A public notice that runs',
);

export const OverviewSchema = Closed(
  {
    day: Day('日期'),
    tasks: Tasks,
    lateUnits: Shown(LateUnit, '逾期责任单位, those with most tasks first'),
    nextDue: Shown(DueTask, '即将到期的任务'),
    supervision: Counts(
      RUNGS,
      '督查督办在办, by the highest rung: reminder 提醒, overdue 逾期, notice 督办通知, interview 建议约谈',
    ),
    mechanisms: Mechanisms,
    reporting: Reporting,
    requests: Closed({ extension: Count('延期申请'), change: Count('调整申请') }, '待审批的申请 Pending requests'),
    alerts: Closed(
      { notice: Count('提示'), warning: Count('警示'), urgent: Count('紧急') },
      '未办结预警 Alerts that are open or in hand',
    ),
    publicNotices: Closed(
      { count: Count('公示中'), items: Shown(RunningNotice, '最先截止的') },
      '公示中 Public notices that run',
    ),
    unreadNotifications: Count('本人未读通知'),
  },
  '总览 Overview',
);
export type Overview = Static<typeof OverviewSchema>;

export const OverviewQuery = Closed(
  {
    programmeId: Type.Optional(Uuid('试点; alerts, forms and notices belong to none and stay')),
    territoryId: Type.Optional(Uuid('地区')),
  },
  'Query',
);
