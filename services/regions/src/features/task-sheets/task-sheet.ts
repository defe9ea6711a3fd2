import { type FieldError, fieldError } from '@urbanpilot/platform';
import type { Task, TaskOrigin, TaskState } from '../tasks/task';
import { COLUMNS, type SheetRow, type SheetTask } from './sheet-columns';

/** What the words of a row mean. */
export interface DraftRow {
  row: number;
  title: string;
  description: string;
  origin: Exclude<TaskOrigin, 'rectification'>;
  domain: Task['domain'];
  territoryId: string;
  leadUnitId: string | null;
  dueOn: string | null;
}

/** What the names in a file may stand for. */
export interface KnownNames {
  territories: ReadonlyMap<string, string>;
  units: ReadonlyMap<string, string>;
  /** Origins that the caller may draft. */
  origins: readonly TaskOrigin[];
}

const ORIGINS: Record<string, DraftRow['origin']> = { 国家: 'national', 市级: 'municipal', 自主探索: 'own' };
const DOMAINS: Record<string, NonNullable<Task['domain']>> = {
  户籍: 'household-registration',
  权益: 'rights',
  住房: 'housing',
  教育卫生: 'education-health',
  社保: 'social-insurance',
  体制机制: 'institutional-reform',
  投融资: 'investment-financing',
  土地: 'land',
  载体: 'carriers',
};
const STATES: Record<TaskState, string> = {
  draft: '草稿',
  issued: '已下达',
  elaborated: '已细化',
  'in-progress': '推进中',
  submitted: '已报验',
  returned: '已退回',
  suspended: '已暂停',
  accepted: '已验收',
  cancelled: '已取消',
};

/** Reads the rows below the heading; answers the drafts, or what is wrong with which cell, and never both. */
export function readRows(
  rows: readonly SheetRow[],
  known: KnownNames,
): { drafts: DraftRow[] } | { errors: FieldError[] } {
  const errors: FieldError[] = [];
  const seen = new Map<string, number>();
  const drafts = rows.map(({ row, cells }) => {
    const task = Object.fromEntries(COLUMNS.map(({ key }, index) => [key, cells[index] ?? ''])) as unknown as SheetTask;
    const first = seen.get(`${task.territory}\n${task.title}`);
    errors.push(...cellErrors(row, task, known));
    if (first !== undefined)
      errors.push(cellError(row, 'title', 'unique', `与第 ${first} 行重复`, `repeats row ${first}`));
    else seen.set(`${task.territory}\n${task.title}`, row);
    return draftOf(row, task, known);
  });
  return errors.length > 0 ? { errors } : { drafts };
}

function cellErrors(row: number, task: SheetTask, known: KnownNames): FieldError[] {
  const errors = COLUMNS.flatMap(({ key, required, maxLength }) =>
    textErrors(row, key, task[key], required, maxLength),
  );
  const refuse = (key: keyof SheetTask, rule: string, zh: string, en: string) =>
    errors.push(cellError(row, key, rule, zh, en));
  const origin = ORIGINS[task.origin];
  if (task.origin !== '' && !origin) {
    refuse(
      'origin',
      'enum',
      `须为：${Object.keys(ORIGINS).join('、')}`,
      `must be one of ${Object.keys(ORIGINS).join(', ')}`,
    );
  }
  if (origin && !known.origins.includes(origin)) {
    refuse('origin', 'ownTasksOnly', '试点地区只能提出自主探索任务', 'a region drafts only tasks of its own accord');
  }
  if (task.domain !== '' && !DOMAINS[task.domain]) {
    refuse(
      'domain',
      'enum',
      `须为：${Object.keys(DOMAINS).join('、')}`,
      `must be one of ${Object.keys(DOMAINS).join(', ')}`,
    );
  }
  if (task.territory !== '' && !known.territories.has(task.territory)) {
    refuse(
      'territory',
      'reference',
      '此试点中没有该地区，或您无权使用',
      'is not in the programme, or not yours to use',
    );
  }
  if (task.leadUnit !== '' && !known.units.has(task.leadUnit)) {
    refuse('leadUnit', 'reference', '没有登记该单位', 'is not a registered unit');
  }
  if (task.dueOn !== '' && !isDay(task.dueOn)) {
    refuse('dueOn', 'format', '须为日期，如 2026-12-31', 'must be a date such as 2026-12-31');
  }
  return errors;
}

function textErrors(
  row: number,
  key: keyof SheetTask,
  text: string,
  required: boolean,
  maxLength: number,
): FieldError[] {
  if (required && text === '') return [cellError(row, key, 'required', '不能为空', 'must not be empty')];
  if (text.length > maxLength) {
    return [
      cellError(row, key, 'maxLength', `不得超过 ${maxLength} 字`, `must not be longer than ${maxLength} characters`),
    ];
  }
  if (text.includes('\u0000') || !text.isWellFormed()) {
    return [cellError(row, key, 'characters', '含有不允许的字符', 'contains characters that are not allowed')];
  }
  return [];
}

function draftOf(row: number, task: SheetTask, { territories, units }: KnownNames): DraftRow {
  return {
    row,
    title: task.title,
    description: task.description,
    origin: ORIGINS[task.origin] ?? 'own',
    domain: DOMAINS[task.domain] ?? null,
    territoryId: territories.get(task.territory) ?? '',
    leadUnitId: units.get(task.leadUnit) ?? null,
    dueOn: task.dueOn === '' ? null : task.dueOn,
  };
}

/** An error in a cell, whose pointer is the row's number in the sheet and the field. */
function cellError(row: number, key: keyof SheetTask, rule: string, zh: string, en: string): FieldError {
  const heading = COLUMNS.find((column) => column.key === key)?.heading ?? key;
  return fieldError(`/rows/${row}/${key}`, rule, `第 ${row} 行「${heading}」：${zh}`, `row ${row}, ${heading}: ${en}`);
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) && text >= '1900-01-01';
}

/** A task with the names that people read. */
export type NamedTask = Task & { territoryName: string; leadUnitName: string | null };

/** A task as a row of an export. */
export function exportRow(task: NamedTask): (string | number)[] {
  return [
    task.title,
    task.description,
    wordOf(ORIGINS, task.origin) ?? '整改',
    wordOf(DOMAINS, task.domain) ?? '',
    task.territoryName,
    task.leadUnitName ?? '',
    task.dueOn ?? '',
    STATES[task.state],
    task.responsiblePerson ?? '',
    task.measures ?? '',
    task.percent,
    task.id,
  ];
}

function wordOf(words: Record<string, string>, value: string | null): string | undefined {
  return Object.keys(words).find((word) => words[word] === value);
}
