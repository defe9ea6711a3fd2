import { defineProblems } from '@urbanpilot/platform';

/** What this service's rules refuse, beside the common problems. */
export const regionsProblems = defineProblems({
  'own-tasks-only': [
    403,
    '只能提出自主探索任务',
    'Only tasks of one’s own accord',
    '试点地区只能提出来源为「自主探索 (own)」的任务。',
    'A region may draft only tasks whose origin is "own".',
  ],
  'fixings-missing': [
    422,
    '五定不全，不能开始推进',
    'The five fixings are not complete',
    '任务须定时间、定任务、定进度、定措施、定责任后方可推进，缺少的项目见 errors。',
    'A task needs time, task, progress, measures and responsibility before it is in progress; `errors` names what is missing.',
  ],
  'task-unfinished': [
    422,
    '任务尚未完成',
    'The task is not finished',
    '当前进度为 {percent}%，达到 100% 后方可报验。',
    'Progress is at {percent} %; it can be submitted at 100 %.',
  ],
  'parts-unfinished': [
    409,
    '配合单位尚未完成',
    'Parts are not completed',
    '尚有 {count} 个配合单位的分工未完成，完成或撤销后方可报验。',
    'The parts of {count} cooperating units are open; the task can be submitted once they are completed or withdrawn.',
  ],
  'part-assigned': [
    409,
    '该单位已有分工',
    'The unit has a part already',
    '该单位在此任务中已有分工，请先撤销。',
    'The unit has a part in this task; withdraw that one first.',
  ],
  'request-pending': [
    409,
    '已有申请待审批',
    'Another request is pending',
    '此任务已有一项申请等待审批，请先撤回或等待审批。',
    'Another request of this task awaits its decision; take that one back or wait.',
  ],
  'request-too-late': [
    409,
    '已过完成时限，不能申请',
    'The due date has passed',
    '完成时限 {dueOn} 已过，延期或调整须在此之前申请。',
    'The task was due on {dueOn}; an extension or a change is asked for before that day ends.',
  ],
  'task-blocked': [
    409,
    '下级或前置任务尚未验收',
    'Other tasks come first',
    '尚有 {children} 项下级任务、{dependencies} 项前置任务未验收，验收或取消后方可报验。',
    '{children} tasks below and {dependencies} on which it depends are open; it can be submitted once they are accepted or cancelled.',
  ],
  'too-many-tasks': [
    422,
    '任务过多，无法汇总',
    'Too many tasks to count',
    '任务超过 {limit} 项，请缩小范围。',
    'There are more than {limit} tasks; ask for fewer.',
  ],
  'already-designated': [
    409,
    '该地区已列入试点',
    'Already designated',
    '该地区在此试点中已有有效的试点资格。',
    'The territory has an active designation in this programme.',
  ],
  'name-taken': [409, '名称已被使用', 'The name is taken', '名称「{name}」已被使用。', 'The name "{name}" is taken.'],
  'credit-code-taken': [
    409,
    '统一社会信用代码已登记',
    'The credit code is taken',
    '统一社会信用代码 {code} 已登记。',
    'The unified social credit code {code} is registered already.',
  ],
});
