import { v4 as uuidv4 } from 'uuid';
import { aBody, aSeat, aTerm, type Built } from '../../services/regions/src/features/bodies/body-builders';
import { aConfirmedMeeting, aMeeting, minutesOf } from '../../services/regions/src/features/meetings/meeting-builders';
import { aDesignation, aTerritory, aUnit } from '../../services/regions/src/regions-builders';
import type { OperationCase, OperationCases, World } from './operation-case';

const V1 = '/regions/v1';

interface Placed extends Built {
  territoryId: string;
}

const body = async ({ office }: World): Promise<Placed> => {
  const territoryId = await aTerritory(office);
  return { ...(await aBody(office, territoryId)), territoryId };
};
const seat = async (world: World): Promise<Placed> => {
  const made = await body(world);
  return { ...(await aSeat(world.office, made)), territoryId: made.territoryId };
};
const term = async (world: World): Promise<Placed> => {
  const made = await seat(world);
  return { ...(await aTerm(world.office, made)), territoryId: made.territoryId };
};

/** A row about something of a territory's body. */
function on(
  collection: string,
  make: (world: World) => Promise<Placed>,
  suffix: string,
  options: { body?: (world: World) => Promise<unknown>; versioned?: boolean } = {},
): OperationCase {
  return {
    bound: 'path',
    async arrange(world) {
      const { id, version, territoryId } = await make(world);
      const call = {
        path: `${V1}/${collection}/${id}${suffix}`,
        ...(options.body && { body: await options.body(world) }),
        ...(options.versioned && { version }),
      };
      return { call, territories: [territoryId] };
    },
  };
}

const meeting = async ({ office }: World): Promise<Placed> => {
  const territoryId = await aTerritory(office);
  return { ...(await aMeeting(office, territoryId)), territoryId };
};
const held = async (world: World): Promise<Placed> => {
  const made = await meeting(world);
  const { id, version, territoryId } = made;
  await world.office.post(`${V1}/meetings/${id}/minutes`, minutesOf(territoryId), { version });
  return { ...made, version: version + 1 };
};
const confirmed = async ({ office, stack }: World) => aConfirmedMeeting(office, await stack.as('office'));

/** A meeting one of whose resolutions has become a task. */
async function resolved(world: World) {
  const { office } = world;
  const made = await confirmed(world);
  const answer = await office.post(`${V1}/meetings/${made.id}/tasks`, { programmeId: made.programmeId });
  const [first] = answer.json<{ tasks: { task: { id: string } }[] }>().tasks;
  return { territoryId: made.territoryId, meetingId: made.id, taskId: first?.task.id ?? '' };
}

const ends = { body: async () => ({ on: '2026-06-30' }), versioned: true };

/** Rows of bodies, their seats and terms, of meetings and mechanism checks. */
export const bodyCases: OperationCases = {
  // The city's own bodies are everybody's to read; asked for a territory, the list is the territory's.
  listBodies: {
    bound: 'list',
    async arrange(world) {
      const { territoryId } = await body(world);
      return { call: { path: `${V1}/bodies?territoryId=${territoryId}` }, territories: [territoryId] };
    },
  },
  getBody: on('bodies', body, ''),
  createBody: {
    bound: 'body',
    async arrange({ office }) {
      const territoryId = await aTerritory(office);
      const made = { kind: 'office', name: uuidv4(), territoryId, establishedOn: '2026-01-01' };
      return { call: { path: `${V1}/bodies`, body: made }, territories: [territoryId] };
    },
  },
  updateBody: on('bodies', body, '', { body: async () => ({ name: uuidv4() }), versioned: true }),
  dissolveBody: on('bodies', body, '/dissolution', ends),
  addBodySeat: on('bodies', body, '/seats', { body: async () => ({ role: 'member', title: '成员' }) }),
  abolishBodySeat: on('body-seats', seat, '/abolition', ends),
  beginBodyTerm: on('body-seats', seat, '/terms', {
    body: async ({ office }) => ({
      ...{ holder: '王某', unitId: await aUnit(office), officeTitle: '县委书记', fromOn: '2026-02-01' },
    }),
  }),
  listBodyTerms: {
    bound: 'list',
    async arrange(world) {
      const made = await seat(world);
      await aTerm(world.office, made);
      return { call: { path: `${V1}/body-terms?seatId=${made.id}` }, territories: [made.territoryId] };
    },
  },
  getBodyTerm: on('body-terms', term, ''),
  correctBodyTerm: on('body-terms', term, '', { body: async () => ({ officeTitle: '县长' }), versioned: true }),
  endBodyTerm: on('body-terms', term, '/end', ends),
  listMeetings: {
    bound: 'list',
    async arrange(world) {
      const { territoryId } = await meeting(world);
      return { call: { path: `${V1}/meetings?territoryId=${territoryId}` }, territories: [territoryId] };
    },
  },
  getMeeting: on('meetings', meeting, ''),
  planMeeting: {
    bound: 'body',
    async arrange({ office }) {
      const territoryId = await aTerritory(office);
      const plan = { kind: 'dispatch', title: '调度会', territoryId, plannedOn: '2026-12-01', agenda: [] };
      return { call: { path: `${V1}/meetings`, body: plan }, territories: [territoryId] };
    },
  },
  updateMeeting: on('meetings', meeting, '', { body: async () => ({ title: '调度会' }), versioned: true }),
  recordMeetingMinutes: {
    bound: 'path',
    async arrange(world) {
      const { id, version, territoryId } = await meeting(world);
      const call = { path: `${V1}/meetings/${id}/minutes`, body: minutesOf(territoryId), version };
      return { call, territories: [territoryId] };
    },
  },
  confirmMeetingMinutes: on('meetings', held, '/confirmation', { versioned: true }),
  cancelMeeting: on('meetings', meeting, '/cancellation', { body: async () => ({ reason: '改期' }), versioned: true }),
  listMeetingResolutions: {
    bound: 'list',
    async arrange(world) {
      const { id, territoryId } = await held(world);
      return { call: { path: `${V1}/meeting-resolutions?meetingId=${id}` }, territories: [territoryId] };
    },
  },
  getTaskResolution: {
    bound: 'path',
    async arrange(world) {
      const { taskId, territoryId } = await resolved(world);
      return { call: { path: `${V1}/tasks/${taskId}/resolution` }, territories: [territoryId] };
    },
  },
  makeMeetingTasks: {
    bound: 'path',
    async arrange(world) {
      const { id, programmeId, territoryId } = await confirmed(world);
      return { call: { path: `${V1}/meetings/${id}/tasks`, body: { programmeId } }, territories: [territoryId] };
    },
  },
  listMechanismChecks: {
    bound: 'list',
    async arrange({ office }) {
      const { programmeId, territoryId } = await aDesignation(office);
      return { call: { path: `${V1}/mechanism-checks?programmeId=${programmeId}` }, territories: [territoryId] };
    },
  },
  getMechanismCheck: {
    bound: 'path',
    async arrange({ office }) {
      const territoryId = await aTerritory(office);
      return { call: { path: `${V1}/territories/${territoryId}/mechanism-check` }, territories: [territoryId] };
    },
  },
};
