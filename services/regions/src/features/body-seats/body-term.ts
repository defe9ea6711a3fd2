import { type FieldError, fieldError } from '@urbanpilot/platform';

/** Who holds a seat from when to when (任期). Officials are named in their public function: no more than this is kept. */
export interface BodyTerm {
  id: string;
  seatId: string;
  bodyId: string;
  territoryId: string | null;
  holder: string;
  unitId: string;
  officeTitle: string;
  fromOn: string;
  /** The last day; null while it goes on. */
  untilOn: string | null;
  version: number;
  createdAt: Date;
}

/** A term ends after it begins, and begins when its body exists. */
export function termErrors({ fromOn, untilOn }: Pick<BodyTerm, 'fromOn' | 'untilOn'>, bodySince: string): FieldError[] {
  const errors: FieldError[] = [];
  if (fromOn < bodySince) {
    const since = [`机构成立于 ${bodySince}，不得早于此日`, `the body exists since ${bodySince} only`] as const;
    errors.push(fieldError('/fromOn', 'sinceBody', ...since));
  }
  if (untilOn !== null && untilOn < fromOn) {
    errors.push(fieldError('/untilOn', 'afterStart', '离任日期不得早于任职日期', 'must not be before the first day'));
  }
  return errors;
}
