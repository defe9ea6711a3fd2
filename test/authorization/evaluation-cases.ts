import { v4 as uuidv4 } from 'uuid';
import {
  advance,
  anAcceptance,
  anIndicator,
  anObservation,
  anOpenRound,
  aPilotRegion,
  aProgramme,
  aPublishedRound,
  aPublishedSystem,
  aSystemBody,
  type BuiltRound,
  score,
} from '../../services/evaluation/src/evaluation-builders';
import { type Arranged, type OperationCase, type OperationCases, plain, type World } from './operation-case';
import { platformCases } from './platform-cases';

const V1 = '/evaluation/v1';

const opened = ({ stack, office }: World) => anOpenRound(stack, office);
const frozen = async (world: World) => advance(world.office, await opened(world), 'freeze');
const scored = async (world: World) => score(world.stack, world.office, await frozen(world));
const approved = async (world: World) => advance(await world.stack.as('leader'), await scored(world), 'approval');
const published = ({ stack, office }: World) => aPublishedRound(stack, office);

/** A row about a round in a state: one thing of all its territories. */
function onRound(suffix: string, make: (world: World) => Promise<BuiltRound>, versioned = true): OperationCase {
  return {
    bound: 'whole',
    async arrange(world) {
      const { id, version, territoryIds } = await make(world);
      return {
        call: { path: `${V1}/rounds/${id}${suffix}`, ...(versioned && { version }) },
        territories: territoryIds,
      };
    },
  };
}

interface BuiltFinding {
  id: string;
  version: number;
  territoryId: string;
  programmeId: string;
}

/** The finding of a round's worst region, and a better region of the same round. */
async function aFinding(world: World): Promise<{ finding: BuiltFinding; round: BuiltRound; neighbour: string }> {
  const round = await published(world);
  const answer = await world.office.get(`${V1}/findings?roundId=${round.id}`);
  const [finding] = answer.json<{ items: BuiltFinding[] }>().items;
  const neighbour = round.territoryIds.find((id) => id !== finding?.territoryId);
  if (!finding || !neighbour) throw new Error(`Round ${round.id} opened no finding`);
  return { finding, round, neighbour };
}

async function aFindingToClose(world: World): Promise<Arranged> {
  const { finding, neighbour } = await aFinding(world);
  await anAcceptance(world.stack.context, finding, 'who-accepted-the-rectification');
  const version = finding.version + 1;
  const call = { path: `${V1}/findings/${finding.id}/closure`, body: { note: '经现场核查，整改到位' }, version };
  return { call, territories: [finding.territoryId], neighbour };
}

async function aDraftSystem({ office }: World): Promise<{ path: string; version: number }> {
  const answer = await office.post(`${V1}/indicator-systems`, await aSystemBody(office));
  const { id, version } = answer.json<{ id: string; version: number }>();
  return { path: `${V1}/indicator-systems/${id}`, version };
}

/** Rows of the evaluation service. Indicators and systems are directories; rounds concern all their regions at once. */
export const evaluationCases: OperationCases = {
  ...platformCases('evaluation', 'evaluation.round.published.v1'),
  listEvaluatedPilotRegions: {
    bound: 'list',
    async arrange({ stack }) {
      const { territoryId } = await aPilotRegion(stack.context);
      return { call: { path: `${V1}/pilot-regions?territoryId=${territoryId}` }, territories: [territoryId] };
    },
  },
  listIndicators: plain(`${V1}/indicators?limit=1`),
  getIndicator: {
    bound: 'none',
    arrange: async ({ office }) => ({ call: { path: `${V1}/indicators/${await anIndicator(office)}` } }),
  },
  createIndicator: plain(`${V1}/indicators`, () => ({
    code: `T-${uuidv4()}`,
    name: '测试指标',
    unit: '%',
    direction: 'benefit',
    range: { min: '0', max: '100' },
  })),
  listIndicatorSystems: plain(`${V1}/indicator-systems?limit=1`),
  getIndicatorSystem: {
    bound: 'none',
    arrange: async (world) => ({ call: { path: (await aDraftSystem(world)).path } }),
  },
  createIndicatorSystem: {
    bound: 'none',
    arrange: async ({ office }) => ({ call: { path: `${V1}/indicator-systems`, body: await aSystemBody(office) } }),
  },
  updateIndicatorSystem: {
    bound: 'none',
    arrange: async (world) => ({ call: { ...(await aDraftSystem(world)), body: { name: `指标体系 ${uuidv4()}` } } }),
  },
  publishIndicatorSystem: {
    bound: 'none',
    async arrange(world) {
      const { path, version } = await aDraftSystem(world);
      return { call: { path: `${path}/publication`, version } };
    },
  },
  listObservations: {
    bound: 'list',
    async arrange({ stack, office }) {
      const { territoryId } = await aPilotRegion(stack.context);
      const observations = [anObservation(await anIndicator(office), territoryId, '50')];
      await office.post(`${V1}/observation-batches`, { observations });
      return { call: { path: `${V1}/observations?territoryId=${territoryId}` }, territories: [territoryId] };
    },
  },
  createObservationBatch: {
    bound: 'body',
    async arrange({ stack, office }) {
      const { territoryId } = await aPilotRegion(stack.context);
      const observations = [anObservation(await anIndicator(office), territoryId, '50')];
      return { call: { path: `${V1}/observation-batches`, body: { observations } }, territories: [territoryId] };
    },
  },
  listRounds: {
    bound: 'list',
    async arrange(world) {
      const { programmeId, territoryIds } = await opened(world);
      return { call: { path: `${V1}/rounds?programmeId=${programmeId}` }, territories: territoryIds };
    },
  },
  getRound: onRound('', opened, false),
  openRound: {
    bound: 'body',
    async arrange({ stack, office }) {
      const { programmeId, territoryIds } = await aProgramme(stack.context, 2);
      const { systemId } = await aPublishedSystem(office);
      const body = { name: '年度评估', programmeId, period: '2026', systemId };
      return { call: { path: `${V1}/rounds`, body }, territories: territoryIds };
    },
  },
  freezeRound: onRound('/freeze', opened),
  scoreRound: onRound('/scoring', frozen),
  approveRound: onRound('/approval', scored),
  publishRound: onRound('/publication', approved),
  verifyRound: onRound('/verification', scored, false),
  listRoundResults: onRound('/results', published, false),
  getRoundResult: {
    bound: 'path',
    async arrange(world) {
      const { id, territoryIds } = await published(world);
      const [own = '', neighbour = ''] = territoryIds;
      return { call: { path: `${V1}/rounds/${id}/results/${own}` }, territories: [own], neighbour };
    },
  },
  listFindings: {
    bound: 'list',
    async arrange(world) {
      const { finding, round, neighbour } = await aFinding(world);
      const path = `${V1}/findings?roundId=${round.id}`;
      return { call: { path }, territories: [finding.territoryId], neighbour };
    },
  },
  getFinding: {
    bound: 'path',
    async arrange(world) {
      const { finding, neighbour } = await aFinding(world);
      return { call: { path: `${V1}/findings/${finding.id}` }, territories: [finding.territoryId], neighbour };
    },
  },
  closeFinding: { bound: 'path', arrange: aFindingToClose },
};
