import { addDays, boundsOfPeriod, todayInShanghai } from '@urbanpilot/platform';
import type { Caller } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { aProgramme, aTerritory } from '../../regions-builders';

/** Builders for what is reported. */

const today = () => todayInShanghai(new Date());

export interface BuiltRegion {
  programmeId: string;
  territoryId: string;
  pilotRegionId: string;
  version: number;
}

/** An active pilot region, of its own programme unless one is given. */
export async function anActiveRegion(office: Caller, programme?: string): Promise<BuiltRegion> {
  const [programmeId, territoryId] = [programme ?? (await aProgramme(office)), await aTerritory(office)];
  const path = '/regions/v1/pilot-regions';
  const designated = (await office.post(path, { programmeId, territoryId, batch: 1 })).json<{ id: string }>();
  const active = await office.post(`${path}/${designated.id}/activation`, undefined, { version: 1 });
  if (active.statusCode !== 200) throw new Error(`activation answered ${active.statusCode}: ${active.body}`);
  return { programmeId, territoryId, pilotRegionId: designated.id, version: 2 };
}

export interface BuiltKind {
  id: string;
  version: number;
  createdThrough: string;
}

/** A yearly report that every active region of a programme owes from this year on, due in the next. */
export const kindBody = (changes: Record<string, unknown> = {}) => ({
  name: `年度总结 ${uuidv4()}`,
  form: 'report',
  periodKind: 'year',
  dueDays: 15,
  dueCount: 'calendar',
  startsOn: boundsOfPeriod(today().slice(0, 4)).first,
  ...changes,
});

export async function aKind(office: Caller, changes: Record<string, unknown>): Promise<BuiltKind> {
  const answer = await office.post('/regions/v1/report-kinds', kindBody(changes));
  if (answer.statusCode !== 201) throw new Error(`createReportKind answered ${answer.statusCode}: ${answer.body}`);
  return answer.json<BuiltKind>();
}

export interface BuiltObligation {
  id: string;
  kindId: string;
  programmeId: string;
  territoryId: string;
  unitId: string | null;
  period: string;
  dueOn: string;
  fulfilledOn: string | null;
  state: string;
  workingDaysLate: number;
  extensionReason: string | null;
  version: number;
}

/** What is owed of a kind, by due day. */
export async function obligationsOf(caller: Caller, { id }: { id: string }, query = ''): Promise<BuiltObligation[]> {
  const answer = await caller.get(`/regions/v1/report-obligations?kindId=${id}&limit=200${query}`);
  return answer.json<{ items: BuiltObligation[] }>().items;
}

/** The obligation of a new region for this year, open until the next. */
export async function anObligation(office: Caller): Promise<BuiltObligation> {
  const { programmeId } = await anActiveRegion(office);
  const [obligation] = await obligationsOf(office, await aKind(office, { programmeId }));
  if (!obligation) throw new Error('The calendar created no obligation');
  return obligation;
}

/** A working day some time after another: the Tuesday or Wednesday of a week without holidays is near. */
export function workingDayAfter(day: string, days: number): string {
  let found = addDays(day, days);
  while (![2, 3].includes(new Date(`${found}T00:00:00Z`).getUTCDay())) found = addDays(found, 1);
  return found;
}
