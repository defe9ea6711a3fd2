import type { Caller } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { aTerritory } from '../../regions-builders';

const V1 = '/regions/v1';

export async function aGroup(office: Caller): Promise<{ id: string; version: number }> {
  return (await office.post(`${V1}/region-groups`, { name: `都市圈 ${uuidv4()}`, kind: 'metropolitan-area' })).json();
}

/** A new territory that joins a new group. */
export async function aMember(
  office: Caller,
): Promise<{ id: string; groupId: string; territoryId: string; version: number }> {
  const { id } = await aGroup(office);
  const body = { territoryId: await aTerritory(office), firstDay: '2026-01-01' };
  return (await office.post(`${V1}/region-groups/${id}/members`, body)).json();
}
