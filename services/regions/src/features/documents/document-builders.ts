import type { Caller } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';

export interface BuiltDocument {
  id: string;
  version: number;
  revision: number;
  state: string;
  number: string | null;
}

const PATH = '/regions/v1/documents';
let numbers = 0;

/** A unit of a territory, or of the city. */
export async function aUnitOf(office: Caller, territoryId?: string): Promise<string> {
  const body = { name: `单位 ${uuidv4()}`, kind: 'government', ...(territoryId && { territoryId }) };
  return (await office.post('/regions/v1/units', body)).json<{ id: string }>().id;
}

export const draftBody = (draftingUnitId: string, addresseeUnitIds: string[], parts: object = {}) => ({
  ...{ draftingUnitId, type: 'notice', title: '关于做好试点工作的通知', mainAddressee: '各试点县区人民政府' },
  ...{ body: '请认真贯彻执行。', addresseeUnitIds, ...parts },
});

/** A draft of one unit for another. */
export async function aDocument(drafter: Caller, from: string, to: string, parts: object = {}): Promise<BuiltDocument> {
  const answer = await drafter.post(PATH, draftBody(from, [to], parts));
  if (answer.statusCode !== 201) throw new Error(`A draft answered ${answer.statusCode}: ${answer.body}`);
  return answer.json();
}

/** Moves a document on by one transition. */
export async function moveDocument(
  caller: Caller,
  { id, version }: BuiltDocument,
  step: string,
  body?: unknown,
): Promise<BuiltDocument> {
  const answer = await caller.post(`${PATH}/${id}/${step}`, body, { version });
  if (answer.statusCode !== 200) throw new Error(`${step} answered ${answer.statusCode}: ${answer.body}`);
  return answer.json();
}

/** A number that no other document has. */
export function aNumber(): { number: string } {
  numbers += 1;
  return { number: `菏城镇办发〔2026〕${numbers}号` };
}
