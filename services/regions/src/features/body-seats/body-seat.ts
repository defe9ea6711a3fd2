import { type FieldError, fieldError } from '@urbanpilot/platform';
import type { BodyKind } from '../bodies/body';

/** What one sits there as; a leading group is led by the heads of party and government both (党政主要负责人双组长). */
export const SEAT_ROLES = ['party-head', 'government-head', 'deputy', 'member', 'secretary', 'expert'] as const;
export type SeatRole = (typeof SEAT_ROLES)[number];

/** A seat of a body (席位), held by one person after another. */
export interface BodySeat {
  id: string;
  bodyId: string;
  territoryId: string | null;
  role: SeatRole;
  title: string;
  /** The last day on which the seat existed. */
  abolishedOn: string | null;
  version: number;
  createdAt: Date;
}

/** A seat on a day with who holds it; null while it is vacant (空缺). */
export interface HeldSeat extends Pick<BodySeat, 'role' | 'title' | 'version'> {
  seatId: string;
  holder: {
    termId: string;
    name: string;
    unitId: string;
    officeTitle: string;
    fromOn: string;
    untilOn: string | null;
  } | null;
}

/** Roles that a leading group alone has, and what an expert sits in. */
const ROLES_OF: Record<BodyKind, readonly SeatRole[]> = {
  'leading-group': ['party-head', 'government-head', 'deputy', 'member', 'secretary'],
  office: ['deputy', 'member', 'secretary'],
  'expert-committee': ['deputy', 'member', 'secretary', 'expert'],
  'joint-conference': ['deputy', 'member', 'secretary'],
};

/** What is wrong with a seat for a kind of body. */
export function seatErrors(kind: BodyKind, role: SeatRole): FieldError[] {
  if (ROLES_OF[kind].includes(role)) return [];
  const allowed = ROLES_OF[kind].join(', ');
  return [
    fieldError(
      '/role',
      'roleOfBody',
      `此类机构的席位只能是：${allowed}`,
      `a body of this kind has these seats only: ${allowed}`,
    ),
  ];
}
