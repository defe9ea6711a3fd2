export const DIVISION_LEVELS = ['province', 'prefecture', 'county'] as const;

/** An administrative division (行政区划) by its GB/T 2260 code; former ones are kept so that old data resolves. */
export interface Division {
  code: string;
  name: string;
  level: (typeof DIVISION_LEVELS)[number];
  parentCode: string | null;
  status: 'current' | 'former' | 'placeholder';
}
