import type { Caller, ServiceStack } from '@urbanpilot/testing';
import { aTerritory, inDays } from '../../regions-builders';
import { signOff } from '../reports/report-builders';

/** Builders for data calls. */

const V1 = '/regions/v1';

export const FIELDS = [
  { key: 'settled', label: '新增落户人数', type: 'number', unit: '人', required: true, min: '0', max: '1000000' },
  { key: 'measure', label: '主要措施', type: 'text', required: true, maxLength: 10 },
  { key: 'since', label: '实施日期', type: 'date', required: false, min: '2020-01-01' },
  { key: 'level', label: '落户条件', type: 'choice', required: false, choices: ['全面放开', '部分放开'] },
];
export const VALUES = { settled: '1200', measure: '放开落户' };

export interface BuiltCall {
  id: string;
  state: string;
  version: number;
  territoryIds: string[];
  unitIds: string[];
}

export const callBody = (territoryIds: string[], changes: Record<string, unknown> = {}) => ({
  title: '关于填报农业转移人口落户情况的通知',
  fields: FIELDS,
  territoryIds,
  dueOn: inDays(30),
  ...changes,
});

/** A draft that asks a new territory, unless others are named. */
export async function aCall(
  office: Caller,
  territoryIds?: string[],
  changes: Record<string, unknown> = {},
): Promise<BuiltCall> {
  const body = callBody(territoryIds ?? [await aTerritory(office)], changes);
  const answer = await office.post(`${V1}/data-calls`, body);
  if (answer.statusCode !== 201) throw new Error(`createDataCall answered ${answer.statusCode}: ${answer.body}`);
  return answer.json<BuiltCall>();
}

/** A call that is out. */
export async function aSentCall(
  office: Caller,
  territoryIds?: string[],
  changes: Record<string, unknown> = {},
): Promise<BuiltCall> {
  const { id, version } = await aCall(office, territoryIds, changes);
  const answer = await office.post(`${V1}/data-calls/${id}/sending`, undefined, { version });
  if (answer.statusCode !== 200) throw new Error(`sending answered ${answer.statusCode}: ${answer.body}`);
  return answer.json<BuiltCall>();
}

export interface BuiltAnswer {
  id: string;
  callId: string;
  territoryId: string;
  unitId: string | null;
  state: string;
  values: Record<string, string>;
  version: number;
}

/** The answers of a call that a caller sees. */
export async function answersOf(caller: Caller, { id }: { id: string }): Promise<BuiltAnswer[]> {
  return (await caller.get(`${V1}/data-call-answers?callId=${id}`)).json<{ items: BuiltAnswer[] }>().items;
}

/** The empty answer of a new call. */
export async function anAnswer(office: Caller): Promise<BuiltAnswer> {
  const [answer] = await answersOf(office, await aSentCall(office));
  if (!answer) throw new Error('The call opened no answer');
  return answer;
}

/** Fills an answer in. */
export async function filled(
  pilot: Caller,
  { id, version }: BuiltAnswer,
  values: object = VALUES,
): Promise<BuiltAnswer> {
  const answer = await pilot.patch(`${V1}/data-call-answers/${id}`, { values }, { version });
  if (answer.statusCode !== 200) throw new Error(`filling in answered ${answer.statusCode}: ${answer.body}`);
  return answer.json<BuiltAnswer>();
}

/** Fills an answer in and hands it to those who check and sign it. */
export async function prepared(pilot: Caller, answer: BuiltAnswer, values: object = VALUES): Promise<BuiltAnswer> {
  const { id, version } = await filled(pilot, answer, values);
  const signing = await pilot.post(`${V1}/data-call-answers/${id}/signing`, undefined, { version });
  if (signing.statusCode !== 200) throw new Error(`signing answered ${signing.statusCode}: ${signing.body}`);
  return signing.json<BuiltAnswer>();
}

/** Fills an answer in and lets it be signed, at last by who is named. */
export async function submitted(
  stack: ServiceStack,
  answer: BuiltAnswer,
  values: object = VALUES,
  last?: Caller,
): Promise<BuiltAnswer> {
  await signOff(stack, await prepared(await stack.as('pilot'), answer, values), last);
  return (await (await stack.as('office')).get(`${V1}/data-call-answers/${answer.id}`)).json<BuiltAnswer>();
}
