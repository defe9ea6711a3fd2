import type { Caller } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { aProgramme } from '../../regions-builders';

const V1 = '/regions/v1';

export interface BuiltRegion {
  id: string;
  programmeId: string;
  territoryId: string;
  version: number;
  state: string;
}

interface Given {
  programmeId?: string;
  kind?: string;
  divisionCodes?: string[];
}

/** A designation of a new territory. */
export async function aRegion(
  office: Caller,
  { programmeId, kind = 'county', divisionCodes = ['371725'] }: Given = {},
): Promise<BuiltRegion> {
  const territory = await office.post(`${V1}/territories`, { name: `地区 ${uuidv4()}`, kind, divisionCodes });
  const territoryId = territory.json<{ id: string }>().id;
  const designation = { programmeId: programmeId ?? (await aProgramme(office)), territoryId, batch: 1 };
  return (await office.post(`${V1}/pilot-regions`, designation)).json<BuiltRegion>();
}

/** A designation whose pilot work has started. */
export async function anActiveRegion(office: Caller, given: Given = {}): Promise<BuiltRegion> {
  const region = await aRegion(office, given);
  const path = `${V1}/pilot-regions/${region.id}/activation`;
  return (await office.post(path, undefined, { version: region.version })).json<BuiltRegion>();
}
