import { type FieldError, fieldError } from '@urbanpilot/platform';

export const PROGRAMME_KINDS = ['comprehensive', 'special'] as const;
export const PROGRAMME_LEVELS = ['national', 'municipal'] as const;

/** What a special programme is about: 土地制度改革, 多规合一, 智慧城市, 县城基础设施投融资, 特色小镇, 农业转移人口市民化, 其他. */
export const PROGRAMME_TOPICS = [
  'land-system',
  'multi-plan-integration',
  'smart-city',
  'county-infrastructure-financing',
  'characteristic-towns',
  'citizenization',
  'other',
] as const;

/** A pilot programme (试点): comprehensive (综合) or special (专项), over several years. */
export interface Programme {
  id: string;
  name: string;
  kind: (typeof PROGRAMME_KINDS)[number];
  level: (typeof PROGRAMME_LEVELS)[number];
  topic: (typeof PROGRAMME_TOPICS)[number] | null;
  startsOn: string;
  endsOn: string;
  version: number;
  createdAt: Date;
}

/** A span of days. */
export type Period = Pick<Programme, 'startsOn' | 'endsOn'>;

/** What is wrong with a programme: it must end after it starts, and only a special one has a topic. */
export function programmeErrors(programme: Period & Pick<Programme, 'kind' | 'topic'>): FieldError[] {
  const errors = periodErrors(programme);
  if (programme.topic !== null && programme.kind !== 'special') {
    errors.push(fieldError('/topic', 'specialOnly', '只有专项试点有主题', 'only a special programme has a topic'));
  }
  return errors;
}

/** A period must end after it starts. */
export function periodErrors({ startsOn, endsOn }: Period): FieldError[] {
  if (endsOn > startsOn) return [];
  return [fieldError('/endsOn', 'afterStart', '结束日期须晚于开始日期', 'the end must be after the start')];
}

/** A programme goes on throughout its batches. */
export function coverErrors(programme: Period, batches: readonly Period[]): FieldError[] {
  const errors: FieldError[] = [];
  if (batches.some(({ startsOn }) => startsOn < programme.startsOn)) {
    const en = 'must not be after the start of a batch';
    errors.push(fieldError('/startsOn', 'coversBatches', '不得晚于批次的开始日期', en));
  }
  if (batches.some(({ endsOn }) => endsOn > programme.endsOn)) {
    errors.push(
      fieldError('/endsOn', 'coversBatches', '不得早于批次的结束日期', 'must not be before the end of a batch'),
    );
  }
  return errors;
}
