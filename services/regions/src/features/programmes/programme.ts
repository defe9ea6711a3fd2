import { type FieldError, fieldError } from '@urbanpilot/platform';

export const PROGRAMME_KINDS = ['comprehensive', 'special'] as const;
export const PROGRAMME_LEVELS = ['national', 'municipal'] as const;

/** A pilot programme (试点): comprehensive (综合) or special (专项), over several years. */
export interface Programme {
  id: string;
  name: string;
  kind: (typeof PROGRAMME_KINDS)[number];
  level: (typeof PROGRAMME_LEVELS)[number];
  startsOn: string;
  endsOn: string;
  version: number;
  createdAt: Date;
}

/** A programme must end after it starts. */
export function periodErrors({ startsOn, endsOn }: Pick<Programme, 'startsOn' | 'endsOn'>): FieldError[] {
  if (endsOn > startsOn) return [];
  return [fieldError('/endsOn', 'afterStart', '结束日期须晚于开始日期', 'the end must be after the start')];
}
