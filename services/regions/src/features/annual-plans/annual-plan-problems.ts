import { defineProblems } from '@urbanpilot/platform';

export const annualPlanProblems = defineProblems({
  'year-planned': [
    409,
    '该年度已有任务分解',
    'The year is planned already',
    '此试点 {year} 年已有年度任务分解。',
    'The programme has an annual plan of {year} already.',
  ],
  'plan-too-long': [
    422,
    '任务过多',
    'Too many items',
    '年度任务分解最多 {limit} 项。',
    'An annual plan has {limit} items at most.',
  ],
  'plan-empty': [422, '没有任务', 'The plan is empty', '年度任务分解中没有任务。', 'There is no item in the plan.'],
  'items-incomplete': [
    422,
    '任务要素不全',
    'Items are not complete',
    '每项任务须有完成时限和牵头单位，缺少的见 errors。',
    'Each item needs a due day and a lead unit; `errors` names those that lack one.',
  ],
  'opinions-pending': [
    409,
    '尚有意见未反馈',
    'Opinions are awaited',
    '尚有 {count} 方未反馈，征求意见至 {until}（含当日）。',
    '{count} of those concerned have not spoken; they may until {until}, that day included.',
  ],
  'consultation-over': [
    409,
    '征求意见已截止',
    'The consultation is over',
    '征求意见已于 {until} 截止。',
    'The consultation was over on {until}.',
  ],
  'objections-open': [
    409,
    '不同意见尚未答复',
    'Objections are unanswered',
    '尚有 {count} 条不同意见未答复，答复后方可批准。',
    '{count} objections must be answered first.',
  ],
  'not-your-opinion': [
    403,
    '不能代为反馈',
    'Not yours to say',
    '地区的意见由该试点地区反馈，单位的意见由该单位反馈。',
    'A region speaks for itself, and so does a unit.',
  ],
  'item-continues-task': [
    409,
    '此项为在办任务',
    'The item is a task already',
    '此项延续已下达的任务，不能在此修改；延期或调整请按任务申请办理，或从本年度任务中删去。',
    'The item goes on with a task that was issued: ask for an extension or a change of the task, or drop the item.',
  ],
});
