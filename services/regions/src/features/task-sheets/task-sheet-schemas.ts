import { Closed, Uuid } from '@urbanpilot/contract';
import { type TSchema, Type } from 'typebox';
import { TaskFilters } from '../tasks/task-schemas';
import { MAX_ROWS } from './sheet-columns';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Ten thousand rows are about 1 MB. */
export const MOST_BYTES = 4_194_304;

export const TaskImportQuery = Type.Object(
  {
    programmeId: Uuid('试点'),
    dryRun: Type.Boolean({ default: false, description: '仅校验: check everything, keep nothing' }),
  },
  { additionalProperties: false },
);

export const TaskImportSchema = Closed(
  {
    rows: Type.Integer({ minimum: 1, maximum: MAX_ROWS, description: '数据行数' }),
    created: Type.Integer({ minimum: 0, maximum: MAX_ROWS, description: '新建任务数; 0 after a dry run' }),
    dryRun: Type.Boolean({ description: '仅校验' }),
  },
  '导入结果 Outcome of an import',
);

export const TaskExportQuery = Type.Object(TaskFilters, { additionalProperties: false });

/** A workbook as the contract shows it: bytes, not JSON. */
export function workbookContent(description: string): TSchema {
  const schema = { type: 'string', format: 'binary', maxLength: MOST_BYTES, description, examples: ['PK'] };
  return { description, content: { [XLSX]: { schema } } } as never;
}
