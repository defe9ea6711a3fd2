import type { Caller } from '@urbanpilot/testing';
import { aTerritory } from '../../regions-builders';

/** Builders for targets that are split. */

const CASCADES = '/regions/v1/target-cascades';

export interface BuiltPart {
  id: string;
  cascadeId: string;
  territoryId: string | null;
  unitId: string | null;
  value: string;
  state: string;
  version: number;
}

export interface BuiltCascade {
  id: string;
  revision: number;
  state: string;
  gap: string | null;
  version: number;
  parts: BuiltPart[];
}

export const cascadeBody = (parts: object[], changes: Record<string, unknown> = {}) => ({
  indicatorCode: 'settled-migrants',
  name: '2027年农业转移人口落户',
  period: '2027',
  measure: '万人',
  value: '12.5',
  method: 'even',
  parts,
  ...changes,
});

/** A draft that is split evenly over one new territory, unless others are named. */
export async function aCascade(
  office: Caller,
  parts?: object[],
  changes: Record<string, unknown> = {},
): Promise<BuiltCascade> {
  const body = cascadeBody(parts ?? [{ territoryId: await aTerritory(office) }], changes);
  const answer = await office.post(CASCADES, body);
  if (answer.statusCode !== 201) throw new Error(`createTargetCascade answered ${answer.statusCode}: ${answer.body}`);
  return answer.json<BuiltCascade>();
}

export async function issued(office: Caller, { id, version }: BuiltCascade): Promise<BuiltCascade> {
  const answer = await office.post(`${CASCADES}/${id}/issuance`, undefined, { version });
  if (answer.statusCode !== 200) throw new Error(`issuance answered ${answer.statusCode}: ${answer.body}`);
  return answer.json<BuiltCascade>();
}

/** A part of a new target that was issued to one territory. */
export async function anIssuedPart(office: Caller): Promise<BuiltPart & { territoryId: string }> {
  const [part] = (await issued(office, await aCascade(office))).parts;
  if (!part?.territoryId) throw new Error('The target has no part');
  return { ...part, territoryId: part.territoryId };
}
