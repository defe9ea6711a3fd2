import { v7 as uuidv7 } from 'uuid';
import { todayInShanghai } from '../calendar/shanghai';
import type { UnitOfWork } from '../database/unit-of-work';
import { fieldError, Problem } from '../problems/problem';
import { closedUnit, ruleBroken, unknownReference } from '../problems/refusals';
import {
  CLASSIFICATIONS,
  type DocumentParty,
  type DocumentSetup,
  type DocumentText,
  type OfficialDocument,
  type PartyUnit,
} from './document';
import { askUnits, settleUnits } from './document-alerts';
import { documentProblems } from './document-problems';
import { holdOwn, keepChange, recordDocument, requireUnit } from './document-recording-service';
import type { ChangeDraft, DraftDocument, LaunchCountersignature } from './document-schemas';
import { insertDocument, replaceParties } from './document-store';

const UNIT = { 'zh-CN': '单位', en: 'unit' };
const REFUSED = {
  secret: { 'zh-CN': '秘密', en: 'secret' },
  'highly-secret': { 'zh-CN': '机密', en: 'highly secret' },
  'top-secret': { 'zh-CN': '绝密', en: 'top secret' },
};

/** Drafts a document for a unit for which the caller acts. */
export async function draftDocument(
  unit: UnitOfWork,
  setup: DocumentSetup,
  { addresseeUnitIds, copiedUnitIds = [], draftingUnitId, ...text }: DraftDocument,
): Promise<OfficialDocument> {
  const { territoryId } = await knownUnit(unit, setup, draftingUnitId, '/draftingUnitId');
  requireUnit(unit, draftingUnitId, { territoryId });
  const document: OfficialDocument = {
    ...{ copiedTo: null, signatory: null, urgency: 'ordinary', ...text, classification: admitted(text.classification) },
    ...{
      id: uuidv7(),
      draftingUnitId,
      actingUnitId: null,
      territoryId,
      state: 'draft',
      revision: 1,
      countersignBy: null,
    },
    ...{ draftedBy: unit.actorId, draftedAt: unit.now, changedBy: unit.actorId, signedBy: null, signedAt: null },
    ...{ sha256: null, number: null, issuedBy: null, issuedOn: null, withdrawalReason: null, version: 1, opinions: [] },
    parties: [
      ...(await partiesOf(unit, setup, addresseeUnitIds, 'addressee', '/addresseeUnitIds')),
      ...(await partiesOf(unit, setup, copiedUnitIds, 'copied', '/copiedUnitIds')),
    ],
  };
  await insertDocument(unit, document);
  recordDocument(unit, document, 'drafted');
  return document;
}

/** Changes a draft. What was said of the text before holds for it alone: the counter-signature begins again. */
export async function changeDraft(
  unit: UnitOfWork,
  setup: DocumentSetup,
  id: string,
  version: number,
  { addresseeUnitIds, copiedUnitIds, classification, ...text }: ChangeDraft,
): Promise<OfficialDocument> {
  const document = await holdOwn(unit, id, version, ['draft', 'countersigning']);
  const changed: Partial<DocumentText> = {
    ...text,
    ...(classification && { classification: admitted(classification) }),
  };
  const added = [
    ...(addresseeUnitIds ? await partiesOf(unit, setup, addresseeUnitIds, 'addressee', '/addresseeUnitIds') : []),
    ...(copiedUnitIds ? await partiesOf(unit, setup, copiedUnitIds, 'copied', '/copiedUnitIds') : []),
  ];
  const parts = [...(addresseeUnitIds ? ['addressee'] : []), ...(copiedUnitIds ? ['copied'] : [])];
  const parties = [...document.parties.filter(({ part }) => !parts.includes(part)), ...added];
  await settleUnits(unit, document, 'opinion', '文稿已修改 the draft was changed');
  const changes: Partial<OfficialDocument> = {
    ...{ ...changed, state: 'draft', countersignBy: null, opinions: [], revision: document.revision + 1 },
    ...{ parties, changedBy: unit.actorId },
  };
  const after = await keepChange(unit, document, changes, 'changed', { changed: Object.keys(changed) });
  if (parts.length > 0) await replaceParties(unit, id, parties, parts);
  return after;
}

/** Asks units for their counter-signature by a day, beside or in place of those that were asked before. */
export async function launchCountersignature(
  unit: UnitOfWork,
  setup: DocumentSetup,
  id: string,
  version: number,
  { unitIds, dueOn }: LaunchCountersignature,
): Promise<OfficialDocument> {
  const document = await holdOwn(unit, id, version, ['draft']);
  if (dueOn < todayInShanghai(unit.now)) {
    throw ruleBroken([fieldError('/dueOn', 'future', '会签期限不得早于今日', 'must not be before today')]);
  }
  const own = unitIds.indexOf(document.draftingUnitId);
  if (own >= 0) {
    throw ruleBroken([
      fieldError(`/unitIds/${own}`, 'other', '起草单位不会签', 'the drafting unit does not counter-sign'),
    ]);
  }
  const asked = await partiesOf(unit, setup, unitIds, 'countersigner', '/unitIds');
  const parties = [...document.parties.filter(({ part }) => part !== 'countersigner'), ...asked];
  const changes = { state: 'countersigning', countersignBy: dueOn, parties } as const;
  const after = await keepChange(unit, document, changes, 'sent-for-countersignature', { unitIds, dueOn });
  await replaceParties(unit, id, parties, ['countersigner']);
  await askUnits(unit, after, 'opinion');
  return after;
}

/** Gives up a document before it is signed. */
export async function withdrawDocument(
  unit: UnitOfWork,
  id: string,
  version: number,
  reason: string,
): Promise<OfficialDocument> {
  const document = await holdOwn(unit, id, version, ['draft', 'countersigning']);
  await settleUnits(unit, document, 'opinion', '公文已撤回 the document was withdrawn');
  return keepChange(unit, document, { state: 'withdrawn', withdrawalReason: reason }, 'withdrawn', { reason });
}

/** @throws Problem `document-classified` for state secrets, which have no place here */
function admitted(classification: DraftDocument['classification'] = 'ordinary'): DocumentText['classification'] {
  const found = CLASSIFICATIONS.find((allowed) => allowed === classification);
  if (found) return found;
  const name = REFUSED[classification as keyof typeof REFUSED];
  throw new Problem(documentProblems['document-classified'], {
    parameters: { classification: name },
    errors: [fieldError('/classification', 'not-secret', `不得为${name['zh-CN']}`, `must not be ${name.en}`)],
  });
}

async function partiesOf(
  unit: UnitOfWork,
  setup: DocumentSetup,
  unitIds: readonly string[],
  part: DocumentParty['part'],
  pointer: string,
): Promise<DocumentParty[]> {
  const parties: DocumentParty[] = [];
  for (const [index, unitId] of unitIds.entries()) {
    const { territoryId } = await knownUnit(unit, setup, unitId, `${pointer}/${index}`);
    parties.push({ unitId, actingUnitId: null, part, territoryId, receivedBy: null, receivedAt: null });
  }
  return parties;
}

async function knownUnit(unit: UnitOfWork, setup: DocumentSetup, id: string, pointer: string): Promise<PartyUnit> {
  const found = await setup.findUnit(unit, id);
  if (!found) throw unknownReference(pointer, UNIT, id);
  if (found.closedOn) throw closedUnit(pointer, found.closedOn);
  return found;
}
