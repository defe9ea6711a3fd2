import type { Actor, Where } from '@urbanpilot/platform';

/** What a caller sees of targets: the office everything, a receiver the totals of which he has a part, and that part. */
export interface CascadeViewer {
  reach: Actor['reach'];
  /** Sees drafts. */
  seesDrafts: boolean;
  /** Sees every part. */
  seesAll: boolean;
  /** The units for which he acts alone; none where he acts for all. */
  units: readonly string[];
  /** Acts for the region itself. */
  actsForRegion: boolean;
}

const LOOKS_OVER = ['office', 'auditor', 'leader'];

export function cascadeViewerOf({
  reach,
  roles,
  rolesThroughout,
  units,
}: Pick<Actor, 'reach' | 'roles' | 'rolesThroughout' | 'units'>): CascadeViewer {
  const own = rolesThroughout.some((role) => LOOKS_OVER.includes(role)) ? [] : units;
  return {
    reach,
    seesDrafts: reach === '*' && rolesThroughout.some((role) => role === 'office' || role === 'auditor'),
    seesAll: reach === '*' && own.length === 0,
    units: own,
    actsForRegion: roles.includes('pilot'),
  };
}

/** The condition that a part `p` is the viewer's own; its parameters are those of `where`. */
export function ownPart(where: Where, { reach, units, actsForRegion }: CascadeViewer): string {
  const within = reach === '*' ? 'true' : `p.territory_id = ANY (${where.parameter([...reach])}::uuid[])`;
  if (units.length === 0) return within;
  const ofUnit = `p.unit_id = ANY (${where.parameter([...units])}::uuid[])`;
  return `${within} AND ${actsForRegion ? `(p.unit_id IS NULL OR ${ofUnit})` : ofUnit}`;
}
