import { Closed, Day, Instant, Nullable, OneOf, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { PlannedCurve } from '../tasks/task-schemas';
import { TASK_REQUEST_KINDS, TASK_REQUEST_STATES, type TaskRequest } from './task-request';

const State = OneOf(TASK_REQUEST_STATES, '状态: pending 待审批, granted 已同意, refused 未同意, withdrawn 已撤回');
const Kind = OneOf(TASK_REQUEST_KINDS, '类别: extension 延期, change 调整');

const Changes = Type.Object(
  {
    dueOn: Type.Optional(Day('申请的完成时限; makes it an extension')),
    plannedCurve: Type.Optional(PlannedCurve),
    measures: Type.Optional(Text('措施', 4000)),
    responsiblePerson: Type.Optional(Text('责任人', 50)),
  },
  { additionalProperties: false, minProperties: 1, description: '申请调整的内容; what is missing stays' },
);

export const TaskRequestSchema = Closed(
  {
    id: Uuid('申请编号'),
    taskId: Uuid('任务编号'),
    territoryId: Uuid('所属地区'),
    kind: Kind,
    reason: Text('申请理由', 2000),
    changes: Changes,
    state: State,
    requestedOn: Day('申请日期'),
    decidedOn: Nullable(Day('审批日期')),
    decisionNote: Nullable(Text('审批意见', 2000)),
    version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' }),
    createdAt: Instant('创建时间'),
  },
  '延期或调整申请 Request to change a task',
);

export const MakeRequestBody = Closed(
  { reason: Text('申请理由', 2000, ['土地手续尚在省级审批']), changes: Changes },
  '新申请 New request',
);
export type MakeRequest = Static<typeof MakeRequestBody>;

export const GrantBody = Closed({ note: Type.Optional(Text('审批意见', 2000, ['同意延期'])) }, '同意申请 Grant');

export const TaskRequestQuery = Type.Object(
  {
    ...PageQuery,
    taskId: Type.Optional(Uuid('任务')),
    territoryId: Type.Optional(Uuid('地区')),
    state: Type.Optional(State),
    kind: Type.Optional(Kind),
  },
  { additionalProperties: false },
);

export const TaskRequestPath = Closed({ id: Uuid('申请编号') }, 'Path');

/** A request as it is shown; who asked and who decided is for the audit. */
export function toTaskRequest(request: TaskRequest): Static<typeof TaskRequestSchema> {
  const { requestedBy: _requestedBy, decidedBy: _decidedBy, createdAt, ...shown } = request;
  return { ...shown, createdAt: createdAt.toISOString() };
}
