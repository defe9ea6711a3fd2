import type { Caller } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { inDays } from '../../regions-builders';

const V1 = '/regions/v1';

export interface BuiltChange {
  id: string;
  state: string;
  version: number;
}

const unused: string[] = [];
let last = '';

/** A county that no change is about yet, another one at each call. */
export async function aCountyCode(reader: Caller): Promise<string> {
  if (unused.length === 0) {
    const answer = await reader.get(`${V1}/divisions?level=county&status=current&limit=200${last}`);
    const { items, nextCursor } = answer.json<{ items: { code: string }[]; nextCursor: string | null }>();
    unused.push(...items.map(({ code }) => code).filter((code) => !code.startsWith('3717')));
    last = nextCursor === null ? '' : `&cursor=${nextCursor}`;
  }
  const code = unused.shift();
  if (code === undefined) throw new Error('There is no county left');
  return code;
}

/** A rename that waits for its day, a year from now. */
export function aRename(code: string): Record<string, unknown> {
  return {
    kind: 'rename',
    effectiveOn: inDays(365),
    documentNumber: `鲁政字〔2026〕${uuidv4().slice(0, 8)}号`,
    mappings: [{ fromCode: code, toCode: code }],
    divisions: [{ code, name: `新${code}县` }],
  };
}

export async function enterChange(office: Caller, body: unknown): Promise<BuiltChange> {
  const answer = await office.post(`${V1}/division-changes`, body);
  if (answer.statusCode !== 201) throw new Error(`enterDivisionChange answered ${answer.statusCode}: ${answer.body}`);
  return answer.json<BuiltChange>();
}
