import { addDays, todayInShanghai } from '@urbanpilot/platform';
import {
  aDocument,
  aNumber,
  aUnitOf,
  type BuiltDocument,
  draftBody,
  moveDocument,
} from '../../services/regions/src/features/documents/document-builders';
import { aTerritory } from '../../services/regions/src/regions-builders';
import { type OperationCase, type OperationCases, PDF, plain, type World } from './operation-case';

const V1 = '/regions/v1';

/** A document of a county's unit for another of its units, as a case finds it. */
interface Placed {
  document: BuiltDocument;
  territoryId: string;
  from: string;
  to: string;
}

async function drafted({ office }: World): Promise<Placed> {
  const territoryId = await aTerritory(office);
  const [from, to] = [await aUnitOf(office, territoryId), await aUnitOf(office, territoryId)];
  return { document: await aDocument(office, from, to), territoryId, from, to };
}

async function countersigning(world: World): Promise<Placed> {
  const placed = await drafted(world);
  const body = { unitIds: [placed.to], dueOn: addDays(todayInShanghai(new Date()), 1) };
  return { ...placed, document: await moveDocument(world.office, placed.document, 'counter-signature', body) };
}

async function objected(world: World): Promise<Placed> {
  const placed = await countersigning(world);
  const { id, revision } = placed.document;
  const body = { unitId: placed.to, revision, decision: 'objected', opinion: '不同意' };
  const answer = await (await world.stack.as('pilot')).post(`${V1}/documents/${id}/opinions`, body);
  return { ...placed, document: answer.json() };
}

async function signed(world: World): Promise<Placed> {
  const placed = await drafted(world);
  return { ...placed, document: await moveDocument(await world.stack.as('leader'), placed.document, 'signature') };
}

async function numbered(world: World): Promise<Placed> {
  const placed = await signed(world);
  return { ...placed, document: await moveDocument(world.office, placed.document, 'number', aNumber()) };
}

async function issued(world: World): Promise<Placed> {
  const placed = await numbered(world);
  return { ...placed, document: await moveDocument(world.office, placed.document, 'issuance') };
}

/** Where a file of a document goes: of what has files here, a draft takes them from every role that writes. */
const fileOf = ({ id }: BuiltDocument) => `${V1}/attachments?ownerType=document&ownerId=${id}&fileName=a.pdf`;

function on(
  suffix: string,
  make: (world: World) => Promise<Placed>,
  body?: (placed: Placed) => unknown,
  versioned = true,
): OperationCase {
  return {
    bound: 'path',
    async arrange(world) {
      const placed = await make(world);
      const { id, version } = placed.document;
      const call = { path: `${V1}/documents/${id}${suffix}`, body: body?.(placed), ...(versioned && { version }) };
      return { call, territories: [placed.territoryId] };
    },
  };
}

const dueOn = () => addDays(todayInShanghai(new Date()), 1);
let names = 0;

/** A series of its own name: digits do not belong into one. */
function series(): string {
  names += 1;
  return `菏${[...String(names)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('')}`;
}

/** Rows of the official documents of `regions`. */
export const documentCases: OperationCases = {
  listRegionsDocuments: {
    bound: 'list',
    async arrange(world) {
      const { from, territoryId } = await issued(world);
      return { call: { path: `${V1}/documents?draftingUnitId=${from}` }, territories: [territoryId] };
    },
  },
  getRegionsDocument: on('', issued, undefined, false),
  draftRegionsDocument: {
    bound: 'body',
    async arrange({ office }) {
      const territoryId = await aTerritory(office);
      const body = draftBody(await aUnitOf(office, territoryId), [await aUnitOf(office)]);
      return { call: { path: `${V1}/documents`, body }, territories: [territoryId] };
    },
  },
  changeRegionsDocument: on('', drafted, () => ({ title: '新标题' })),
  countersignRegionsDocument: on('/counter-signature', drafted, ({ to }) => ({ unitIds: [to], dueOn: dueOn() })),
  giveRegionsDocumentOpinion: on(
    '/opinions',
    countersigning,
    ({ to, document: { revision } }) => ({ unitId: to, revision, decision: 'agreed' }),
    false,
  ),
  overruleRegionsDocumentObjection: on('/overruling', objected, ({ to }) => ({ unitId: to, reason: '已研究' })),
  signRegionsDocument: on('/signature', drafted),
  numberRegionsDocument: on('/number', signed, aNumber),
  issueRegionsDocument: on('/issuance', numbered),
  receiveRegionsDocument: on('/receipts', issued, ({ to }) => ({ unitId: to }), false),
  withdrawRegionsDocument: on('/withdrawal', drafted, () => ({ reason: '不再需要' })),
  listRegionsDocumentSeries: plain(`${V1}/document-series`),
  openRegionsDocumentSeries: {
    bound: 'all',
    arrange: async () => ({ call: { path: `${V1}/document-series`, body: { series: series() } } }),
  },
  closeRegionsDocumentSeries: {
    bound: 'all',
    async arrange({ office }) {
      const opened = await office.post(`${V1}/document-series`, { series: series() });
      const { id, version } = opened.json<BuiltDocument>();
      return { call: { path: `${V1}/document-series/${id}/closure`, version } };
    },
  },
  uploadRegionsAttachment: {
    bound: 'path',
    async arrange(world) {
      const { document, territoryId } = await drafted(world);
      return { call: { path: fileOf(document), ...PDF }, territories: [territoryId] };
    },
  },
  withdrawRegionsAttachment: {
    bound: 'path',
    async arrange(world) {
      const { document, territoryId } = await drafted(world);
      const { id } = (await world.office.request('POST', fileOf(document), PDF)).json<{ id: string }>();
      const call = { path: `${V1}/attachments/${id}/withdrawal`, body: { reason: '有误' }, version: 1 };
      return { call, territories: [territoryId] };
    },
  },
};
