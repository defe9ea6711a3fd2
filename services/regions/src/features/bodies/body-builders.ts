import type { Caller } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { aUnit } from '../../regions-builders';

export interface Built {
  id: string;
  version: number;
}

/** A body of a new name, of a territory or of the city. */
export async function aBody(caller: Caller, territoryId?: string, kind = 'leading-group'): Promise<Built> {
  const answer = await caller.post('/regions/v1/bodies', {
    kind,
    name: `机构 ${uuidv4()}`,
    establishedOn: '2026-01-01',
    ...(territoryId !== undefined && { territoryId }),
  });
  return answer.json<Built>();
}

export async function aSeat(caller: Caller, body: Built, role = 'party-head'): Promise<Built> {
  return (await caller.post(`/regions/v1/bodies/${body.id}/seats`, { role, title: '组长' })).json<Built>();
}

/** A term that began on a day, and goes on unless it is said to which. */
export async function aTerm(
  office: Caller,
  seat: Built,
  days: { fromOn: string; untilOn?: string } = { fromOn: '2026-02-01' },
): Promise<Built> {
  const body = { holder: '王某', unitId: await aUnit(office), officeTitle: '县委书记', ...days };
  return (await office.post(`/regions/v1/body-seats/${seat.id}/terms`, body)).json<Built>();
}

/** A leading group whose two heads are in office. */
export async function aLeadingGroup(office: Caller, territoryId: string): Promise<Built> {
  const body = await aBody(office, territoryId);
  for (const role of ['party-head', 'government-head']) await aTerm(office, await aSeat(office, body, role));
  return body;
}
