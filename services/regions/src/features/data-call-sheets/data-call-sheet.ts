import type { AnswerState, DataCallAnswer } from '../data-call-answers/data-call-answer';
import type { DataCall } from '../data-calls/data-call';
import type { FormField } from '../data-calls/form-field';
import type { Cell } from '../sheets/csv-text';
import type { Sheet } from '../sheets/sheet-file';

/** An answer with the name of who is asked. */
export type SheetAnswer = Pick<DataCallAnswer, 'unitId' | 'state' | 'submittedOn' | 'values'> & { name: string };

const STATES: Record<AnswerState, string> = {
  open: '未报',
  signing: '送签',
  submitted: '已报送',
  returned: '已退回',
  accepted: '已通过',
};
/** A double holds so many digits and no more; a number of more stays text, so that none is lost. */
const SAFE_DIGITS = 15;

/** The merged table of a call (汇总表): a row per addressee, a column per field; who has not answered stands in it too. */
export function mergedSheet(call: Pick<DataCall, 'title' | 'fields'>, answers: readonly SheetAnswer[]): Sheet {
  const headings = call.fields.map(({ label, unit }) => (unit === undefined ? label : `${label}（${unit}）`));
  return {
    title: '填报汇总',
    fileName: 'data-call',
    headings: ['填报对象', '类别', '状态', '报送日期', ...headings],
    rows: answers.map((answer) => rowOf(call.fields, answer)),
  };
}

function rowOf(fields: readonly FormField[], { name, unitId, state, submittedOn, values }: SheetAnswer): Cell[] {
  const isAnswered = state === 'submitted' || state === 'accepted';
  const filled = fields.map((field) => (isAnswered ? cellOf(field, values[field.key]) : ''));
  const day = isAnswered ? (submittedOn ?? '') : '';
  return [name, unitId === null ? '地区' : '单位', STATES[state], day, ...filled];
}

function cellOf({ type }: FormField, value: string | undefined): Cell {
  if (value === undefined) return '';
  const digits = value.replace(/[^0-9]/g, '').replace(/^0+/, '').length;
  return type === 'number' && digits <= SAFE_DIGITS ? Number(value) : value;
}
