// Imports nothing, for the threads that read files are started anew for each.

/** The most tasks of one file, in or out. */
export const MAX_ROWS = 10_000;

/** A column of the sheet (任务清单): what stands in its heading, and how long its text may be. */
interface Column {
  key: keyof SheetTask;
  heading: string;
  required: boolean;
  maxLength: number;
}

/** The columns of an import, in this order; an export begins with them. */
export const COLUMNS: readonly Column[] = [
  { key: 'title', heading: '任务名称', required: true, maxLength: 200 },
  { key: 'description', heading: '任务内容', required: true, maxLength: 4000 },
  { key: 'origin', heading: '来源', required: true, maxLength: 20 },
  { key: 'domain', heading: '领域', required: false, maxLength: 20 },
  { key: 'territory', heading: '承担地区', required: true, maxLength: 200 },
  { key: 'leadUnit', heading: '牵头单位', required: false, maxLength: 200 },
  { key: 'dueOn', heading: '完成时限', required: false, maxLength: 10 },
];

/** A row of an import in words, as people write it; empty cells are empty texts. */
export interface SheetTask {
  title: string;
  description: string;
  origin: string;
  domain: string;
  territory: string;
  leadUnit: string;
  dueOn: string;
}

/** A row of a file: its number as the sheet shows it, and the text of its cells. */
export interface SheetRow {
  row: number;
  cells: string[];
}

/** The headings of an export. */
export const EXPORT_HEADINGS = [
  ...COLUMNS.map(({ heading }) => heading),
  '状态',
  '责任人',
  '措施',
  '进度（%）',
  '任务编号',
];
