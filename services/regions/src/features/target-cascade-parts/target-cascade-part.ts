/** Whether the receiver has said that he received his part (确认). */
export const PART_STATES = ['awaiting', 'acknowledged'] as const;
export type PartState = (typeof PART_STATES)[number];

/** What of a city's target one region or department takes over, in one revision. */
export interface TargetCascadePart {
  id: string;
  cascadeId: string;
  revision: number;
  /** The region, or where the unit belongs; null for a unit of the city. */
  territoryId: string | null;
  /** The department; null where the region receives it. */
  unitId: string | null;
  factor: string | null;
  value: string;
  acknowledgedBy: string | null;
  acknowledgedOn: string | null;
  note: string | null;
  version: number;
}

export const partState = ({ acknowledgedOn }: Pick<TargetCascadePart, 'acknowledgedOn'>): PartState =>
  acknowledgedOn === null ? 'awaiting' : 'acknowledged';
