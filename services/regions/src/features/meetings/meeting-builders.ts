import type { Caller } from '@urbanpilot/testing';
import { aDesignation, inDays } from '../../regions-builders';

export interface BuiltMeeting {
  id: string;
  version: number;
  state: string;
  resolutions: { id: string; taskId: string | null }[];
}

/** A dispatch meeting that is planned, of a territory or of the city. */
export async function aMeeting(caller: Caller, territoryId?: string): Promise<BuiltMeeting> {
  const answer = await caller.post('/regions/v1/meetings', {
    ...{ kind: 'dispatch', title: '调度会', plannedOn: inDays(0), agenda: [{ title: '任务进展' }] },
    ...(territoryId !== undefined && { territoryId }),
  });
  return answer.json<BuiltMeeting>();
}

export const minutesOf = (territoryId: string, count = 2) => ({
  heldOn: inDays(0),
  minutes: '会议听取了任务进展情况',
  resolutions: Array.from({ length: count }, (_, index) => ({
    ...{ text: `第 ${index + 1} 项：年内放开落户`, territoryId, dueOn: inDays(60) },
  })),
});

/** A meeting whose minutes one person recorded and another confirmed, with two resolutions. */
export async function aConfirmedMeeting(
  recorder: Caller,
  confirmer: Caller,
  place?: { programmeId: string; territoryId: string },
): Promise<BuiltMeeting & { programmeId: string; territoryId: string }> {
  const designated = place ?? (await aDesignation(recorder));
  const { id, version } = await aMeeting(recorder, designated.territoryId);
  const path = `/regions/v1/meetings/${id}`;
  const held = await recorder.post(`${path}/minutes`, minutesOf(designated.territoryId), { version });
  const confirmed = await confirmer.post(`${path}/confirmation`, undefined, {
    version: held.json<BuiltMeeting>().version,
  });
  return { ...confirmed.json<BuiltMeeting>(), ...designated };
}
