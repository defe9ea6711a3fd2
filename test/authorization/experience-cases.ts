import {
  ACCEPT,
  aCase,
  advance,
  aPilotRegion,
  aPublishedCase,
  aReviewedCase,
  type BuiltCase,
  TEXTS,
} from '../../services/experience/src/experience-builders';
import { briefCases } from './brief-cases';
import type { OperationCase, OperationCases, World } from './operation-case';
import { platformCases } from './platform-cases';

const V1 = '/experience/v1';

const draft = async ({ stack }: World) => aCase(await stack.as('pilot'), await aPilotRegion(stack));
const submitted = async (world: World) => advance(await world.stack.as('pilot'), await draft(world), 'submission');
const reviewed = ({ stack }: World) => aReviewedCase(stack);
const published = ({ stack }: World) => aPublishedCase(stack);

/** A row about a case in a state; the writers and reviewers of it are others than the caller. */
function onCase(
  suffix: string,
  make: (world: World) => Promise<BuiltCase>,
  options: { body?: unknown; versioned?: boolean } = {},
): OperationCase {
  return {
    bound: 'path',
    async arrange(world) {
      const { id, version, territoryId } = await make(world);
      const { body, versioned = true } = options;
      const call = { path: `${V1}/cases/${id}${suffix}`, body, ...(versioned && { version }) };
      return { call, territories: [territoryId] };
    },
  };
}

/**
 * Rows of the experience service. Cases are read before their publication, when they are their region's alone; the
 * search stands for what everybody reads, and a published case is still only its region's office's to retire.
 */
export const experienceCases: OperationCases = {
  ...platformCases('experience', 'experience.case.published.v1'),
  ...briefCases,
  listCases: {
    bound: 'list',
    async arrange(world) {
      const { territoryId } = await draft(world);
      return { call: { path: `${V1}/cases?territoryId=${territoryId}` }, territories: [territoryId] };
    },
  },
  createCase: {
    bound: 'body',
    async arrange({ stack }) {
      const { programmeId, territoryId } = await aPilotRegion(stack);
      const body = { ...TEXTS, programmeId, territoryId };
      return { call: { path: `${V1}/cases`, body }, territories: [territoryId] };
    },
  },
  getCase: onCase('', draft, { versioned: false }),
  updateCase: onCase('', draft, { body: { title: '新题目' } }),
  submitCase: onCase('/submission', draft),
  reviewCase: onCase('/review', submitted, { body: ACCEPT }),
  publishCase: onCase('/publication', reviewed),
  retireCase: onCase('/retirement', published, { body: { reason: '数据有误' } }),
  listCaseReviews: onCase('/reviews', published, { versioned: false }),
  searchCases: {
    bound: 'open',
    async arrange(world) {
      const { territoryId } = await published(world);
      const path = `${V1}/case-search?q=${encodeURIComponent('落户')}&territoryId=${territoryId}`;
      return { call: { path }, territories: [territoryId] };
    },
  },
};
