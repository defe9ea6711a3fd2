import { randomUUID } from 'node:crypto';
import type { GoodCall, GoodCalls } from './good-calls';
import type { Resource } from './journeys';
import type { World } from './world';

const made = ({ id, version }: Resource): GoodCall => ({ params: { id }, version });
const last = () => ({ on: '2026-06-30' });

function bodyOf({ own }: World): Record<string, unknown> {
  return {
    ...{ kind: 'leading-group', name: `领导小组 ${randomUUID()}`, establishedOn: '2026-01-01' },
    territoryId: own.territoryIds[0],
  };
}

const termOf = ({ unitId, person }: World) => ({
  ...{ holder: person, unitId, officeTitle: '县委书记', fromOn: '2026-02-01' },
});

const aBody = (world: World) => world.call('office', 'POST', '/regions/v1/bodies', bodyOf(world));

async function aSeat(world: World): Promise<Resource> {
  const { id } = await aBody(world);
  return world.call('office', 'POST', `/regions/v1/bodies/${id}/seats`, { role: 'party-head', title: '组长' });
}

async function aTerm(world: World): Promise<Resource> {
  const { id } = await aSeat(world);
  return world.call('office', 'POST', `/regions/v1/body-seats/${id}/terms`, termOf(world));
}

const planOf = ({ own }: World) => ({
  ...{ kind: 'dispatch', title: '调度会', plannedOn: '2026-11-01', agenda: [] },
  territoryId: own.territoryIds[0],
});
const aMeeting = (world: World) => world.call('office', 'POST', '/regions/v1/meetings', planOf(world));
const minutesOf = ({ own }: World) => ({
  ...{ heldOn: '2026-11-01', minutes: '纪要' },
  resolutions: [{ text: '年内放开落户', territoryId: own.territoryIds[0], dueOn: '2027-06-30' }],
});

async function aHeldMeeting(world: World): Promise<Resource> {
  const { id, version } = await aMeeting(world);
  return world.call('office', 'POST', `/regions/v1/meetings/${id}/minutes`, minutesOf(world), version);
}

async function aConfirmedMeeting(world: World): Promise<Resource> {
  const { id, version } = await aHeldMeeting(world);
  return world.call('office-verifier', 'POST', `/regions/v1/meetings/${id}/confirmation`, undefined, version);
}

async function aResolvedTask(world: World): Promise<GoodCall> {
  const { id } = await aConfirmedMeeting(world);
  const body = { programmeId: world.own.programmeId };
  const { tasks } = await world.call('office', 'POST', `/regions/v1/meetings/${id}/tasks`, body);
  return { params: { id: (tasks as { task: { id: string } }[])[0]?.task.id ?? '' } };
}

/** Good calls of bodies, seats and terms, of meetings and mechanism checks. */
export const bodyCalls: GoodCalls = {
  createBody: (world) => ({ body: bodyOf(world) }),
  getBody: async (world) => made(await aBody(world)),
  updateBody: async (world) => ({ ...made(await aBody(world)), body: { name: randomUUID() } }),
  dissolveBody: async (world) => ({ ...made(await aBody(world)), body: last() }),
  addBodySeat: async (world) => ({ ...made(await aBody(world)), body: { role: 'member', title: '成员' } }),
  abolishBodySeat: async (world) => ({ ...made(await aSeat(world)), body: last() }),
  beginBodyTerm: async (world) => ({ ...made(await aSeat(world)), body: termOf(world) }),
  getBodyTerm: async (world) => made(await aTerm(world)),
  correctBodyTerm: async (world) => ({ ...made(await aTerm(world)), body: { officeTitle: '县长' } }),
  endBodyTerm: async (world) => ({ ...made(await aTerm(world)), body: last() }),
  planMeeting: (world) => ({ body: planOf(world) }),
  getMeeting: async (world) => made(await aMeeting(world)),
  updateMeeting: async (world) => ({ ...made(await aMeeting(world)), body: { title: '调度会' } }),
  recordMeetingMinutes: async (world) => ({ ...made(await aMeeting(world)), body: minutesOf(world) }),
  confirmMeetingMinutes: async (world) => ({ ...made(await aHeldMeeting(world)), by: 'office-verifier' }),
  cancelMeeting: async (world) => ({ ...made(await aMeeting(world)), body: { reason: '改期' } }),
  makeMeetingTasks: async (world) => ({
    params: { id: (await aConfirmedMeeting(world)).id },
    body: { programmeId: world.own.programmeId },
  }),
  getTaskResolution: aResolvedTask,
  getMechanismCheck: ({ own }) => ({ params: { id: own.territoryIds[0] ?? '' } }),
};
