import type { Caller, ServiceStack } from '@urbanpilot/testing';
import { aPilotRegion } from '../../experience-builders';

const BRIEFS = '/experience/v1/briefs';

export interface BuiltBrief {
  id: string;
  territoryId: string;
  state: string;
  revision: number;
  version: number;
}

export const BRIEF_TEXTS = { title: '邹城建成小微产业园', text: '累计入驻企业 120 家。' };

/** A brief of a new pilot region, unless a territory is named. */
export async function aBrief(stack: ServiceStack, territory?: string): Promise<BuiltBrief> {
  const territoryId = territory ?? (await aPilotRegion(stack)).territoryId;
  const answer = await (await stack.as('pilot')).post(BRIEFS, { ...BRIEF_TEXTS, territoryId });
  if (answer.statusCode !== 201) throw new Error(`submitBrief answered ${answer.statusCode}: ${answer.body}`);
  return answer.json<BuiltBrief>();
}

/** Moves a brief on by one step. */
export async function stepBrief(caller: Caller, brief: BuiltBrief, step: string, body: unknown): Promise<BuiltBrief> {
  const answer = await caller.post(`${BRIEFS}/${brief.id}/${step}`, body, { version: brief.version });
  if (answer.statusCode !== 200) throw new Error(`${step} answered ${answer.statusCode}: ${answer.body}`);
  return answer.json<BuiltBrief>();
}
