import { boundsOfPeriod, periodAt } from '@urbanpilot/platform';
import type { BodyKind } from '../bodies/body';

/** What each region must have (机制检查): leading group, office, joint conference, a dispatch meeting in the quarter. */
export const MECHANISMS = ['leading-group', 'office', 'joint-conference', 'dispatch'] as const;
export type Mechanism = (typeof MECHANISMS)[number];

/** Why an item holds or not. */
export const FINDINGS = [
  'in-place',
  'no-body',
  'party-head-vacant',
  'government-head-vacant',
  'both-heads-vacant',
  'none-this-quarter',
] as const;
export type MechanismFinding = (typeof FINDINGS)[number];

/** A body of a region that exists on the day, with whether its heads' seats are held on that day. */
export interface StandingBody {
  id: string;
  kind: BodyKind;
  partyHead: boolean;
  governmentHead: boolean;
}

/** What is known of a region on a day. */
export interface RegionRecords {
  bodies: readonly StandingBody[];
  /** The day and id of its latest dispatch meeting up to the day; null while there was none. */
  lastDispatch: { id: string; heldOn: string } | null;
}

/** One item of the check, with the body or meeting that it rests on. */
export interface MechanismItem {
  mechanism: Mechanism;
  isInPlace: boolean;
  finding: MechanismFinding;
  referenceId: string | null;
}

/** Checks a region's records on a day, item by item, in the order of `MECHANISMS`. */
export function checkMechanisms(records: RegionRecords, day: string): MechanismItem[] {
  return [
    leadingGroup(records.bodies),
    standing(records.bodies, 'office'),
    standing(records.bodies, 'joint-conference'),
    dispatch(records.lastDispatch, day),
  ];
}

/** Of several leading groups the one with the fewest vacancies counts. */
function leadingGroup(bodies: readonly StandingBody[]): MechanismItem {
  const groups = bodies.filter(({ kind }) => kind === 'leading-group');
  const held = ({ partyHead, governmentHead }: StandingBody) => Number(partyHead) + Number(governmentHead);
  const [best] = [...groups].sort((a, b) => held(b) - held(a) || (a.id < b.id ? -1 : 1));
  if (!best) return item('leading-group', 'no-body', null);
  if (best.partyHead && best.governmentHead) return item('leading-group', 'in-place', best.id);
  if (best.partyHead) return item('leading-group', 'government-head-vacant', best.id);
  return item('leading-group', best.governmentHead ? 'party-head-vacant' : 'both-heads-vacant', best.id);
}

function standing(bodies: readonly StandingBody[], kind: 'office' | 'joint-conference'): MechanismItem {
  const found = bodies
    .filter((body) => body.kind === kind)
    .map(({ id }) => id)
    .sort()[0];
  return found === undefined ? item(kind, 'no-body', null) : item(kind, 'in-place', found);
}

function dispatch(last: RegionRecords['lastDispatch'], day: string): MechanismItem {
  const { first } = boundsOfPeriod(periodAt(day, 'quarter'));
  if (last !== null && last.heldOn >= first) return item('dispatch', 'in-place', last.id);
  return item('dispatch', 'none-this-quarter', last?.id ?? null);
}

function item(mechanism: Mechanism, finding: MechanismFinding, referenceId: string | null): MechanismItem {
  return { mechanism, isInPlace: finding === 'in-place', finding, referenceId };
}
