import type { TSchema } from 'typebox';
import { SHEET_TYPES } from './sheet-file';

const MOST_BYTES = 67_108_864;

/** A table as the contract shows it: as a workbook and as CSV, and as JSON where there is a schema of that. */
export function sheetContent(description: string, json?: TSchema): TSchema {
  const file = (example: string, format: object) => ({
    schema: { type: 'string', maxLength: MOST_BYTES, description, examples: [example], ...format },
  });
  return {
    description,
    content: {
      ...(json && { [SHEET_TYPES.json]: { schema: json } }),
      [SHEET_TYPES.xlsx]: file('PK', { format: 'binary' }),
      [SHEET_TYPES.csv]: file('地区,状态', {}),
    },
  } as never;
}
