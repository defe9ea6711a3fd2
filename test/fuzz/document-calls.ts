import { randomUUID } from 'node:crypto';
import type { GoodCall, GoodCalls } from './good-calls';
import type { Resource } from './journeys';
import type { World } from './world';

const PATH = '/regions/v1/documents';
const DUE_ON = '2099-12-31';
let numbers = 0;
function aNumber() {
  numbers += 1;
  return { number: `菏试发〔2026〕${numbers}号` };
}

/** Digits do not belong into a series. */
const aSeries = () => ({
  series: `菏${randomUUID()
    .replaceAll('-', '')
    .replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? 'x')
    .slice(0, 15)}`,
});

interface Placed {
  document: Resource;
  to: string;
}

const draftOf = ({ unitId }: World, to: string) => ({
  ...{ draftingUnitId: unitId, type: 'notice', title: '通知', mainAddressee: '各有关单位', body: '请执行。' },
  addresseeUnitIds: [to],
});

async function drafted(world: World): Promise<Placed> {
  const unit = await world.call('office', 'POST', '/regions/v1/units', { name: randomUUID(), kind: 'government' });
  return { document: await world.call('office', 'POST', PATH, draftOf(world, unit.id)), to: unit.id };
}

async function moved(
  world: World,
  { document, to }: Placed,
  who: string,
  step: string,
  body?: unknown,
): Promise<Placed> {
  const { id, version } = document;
  return { document: await world.call(who, 'POST', `${PATH}/${id}/${step}`, body, version), to };
}

async function countersigning(world: World): Promise<Placed> {
  const placed = await drafted(world);
  return moved(world, placed, 'office', 'counter-signature', { unitIds: [placed.to], dueOn: DUE_ON });
}

async function objected(world: World): Promise<Placed> {
  const { document, to } = await countersigning(world);
  const body = { unitId: to, revision: 1, decision: 'objected', opinion: '不同意' };
  return { document: await world.call('department', 'POST', `${PATH}/${document.id}/opinions`, body), to };
}

const signed = async (world: World) => moved(world, await drafted(world), 'leader', 'signature');
const numbered = async (world: World) => moved(world, await signed(world), 'office', 'number', aNumber());
const issued = async (world: World) => moved(world, await numbered(world), 'office', 'issuance');

const on =
  (make: (world: World) => Promise<Placed>, body?: (placed: Placed) => Record<string, unknown>, by = 'office') =>
  async (world: World): Promise<GoodCall> => {
    const placed = await make(world);
    const { id, version } = placed.document;
    return { params: { id }, version, ...(body && { body: body(placed) }), by };
  };

/** Good calls of the official documents of `regions`; their units belong to the city. */
export const documentCalls: GoodCalls = {
  getRegionsDocument: on(issued),
  draftRegionsDocument: (world) => ({ body: draftOf(world, world.unitId), by: 'office' }),
  changeRegionsDocument: on(drafted, () => ({ title: '新标题' })),
  countersignRegionsDocument: on(drafted, ({ to }) => ({ unitIds: [to], dueOn: DUE_ON })),
  giveRegionsDocumentOpinion: on(
    countersigning,
    ({ to }) => ({ unitId: to, revision: 1, decision: 'agreed' }),
    'department',
  ),
  overruleRegionsDocumentObjection: on(objected, ({ to }) => ({ unitId: to, reason: '已研究' }), 'leader'),
  signRegionsDocument: on(drafted, undefined, 'leader'),
  numberRegionsDocument: on(signed, aNumber),
  issueRegionsDocument: on(numbered),
  receiveRegionsDocument: on(issued, ({ to }) => ({ unitId: to }), 'department'),
  withdrawRegionsDocument: on(drafted, () => ({ reason: '不再需要' })),
  openRegionsDocumentSeries: () => ({ body: aSeries(), by: 'office' }),
  closeRegionsDocumentSeries: async ({ call }) => {
    const { id, version } = await call('office', 'POST', '/regions/v1/document-series', aSeries());
    return { params: { id }, version, by: 'office' };
  },
};
