import type { Caller } from '@urbanpilot/testing';

const V1 = '/regions/v1';

export interface BuiltProgramme {
  id: string;
  version: number;
}

export async function programmeOf(caller: Caller, id: string): Promise<BuiltProgramme> {
  return (await caller.get(`${V1}/programmes/${id}`)).json<BuiltProgramme>();
}

export interface BuiltBatch {
  id: string;
  programmeId: string;
  version: number;
}

/** The first batch of a programme, over its whole period. */
export async function aBatch(office: Caller, programmeId: string): Promise<BuiltBatch> {
  const body = { number: 1, startsOn: '2026-01-01', endsOn: '2028-12-31' };
  return (await office.post(`${V1}/programmes/${programmeId}/batches`, body)).json<BuiltBatch>();
}
