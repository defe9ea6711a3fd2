import { type FieldError, fieldError } from '@urbanpilot/platform';

/** 都市圈, 功能区 (两圈四区), 城市群, 其他. */
export const REGION_GROUP_KINDS = ['metropolitan-area', 'functional-area', 'city-cluster', 'other'] as const;

/** Territories that are looked at together (都市圈), for comparison and reports. */
export interface RegionGroup {
  id: string;
  name: string;
  kind: (typeof REGION_GROUP_KINDS)[number];
  description: string | null;
  version: number;
  createdAt: Date;
}

/** A territory in a group, from a day and until another one (both included) or for good. */
export interface RegionGroupMember {
  id: string;
  groupId: string;
  territoryId: string;
  firstDay: string;
  lastDay: string | null;
  version: number;
  createdAt: Date;
}

/** A membership does not end before it begins. */
export function memberErrors({ firstDay, lastDay }: Pick<RegionGroupMember, 'firstDay' | 'lastDay'>): FieldError[] {
  if (lastDay === null || lastDay >= firstDay) return [];
  return [fieldError('/lastDay', 'notBeforeFirst', '不得早于加入日期', 'must not be before the first day')];
}
