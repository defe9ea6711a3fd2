import { todayInShanghai } from '../calendar/shanghai';
import type { UnitOfWork } from '../database/unit-of-work';
import { fieldError, type LocalizedText, Problem } from '../problems/problem';
import { checkSeparation, ruleBroken } from '../problems/refusals';
import {
  awaitedUnits,
  contentHash,
  type DocumentOpinion,
  type DocumentSetup,
  formatNumber,
  type OfficialDocument,
  openObjections,
} from './document';
import { askUnits, settleUnit, settleUnits } from './document-alerts';
import { documentProblems } from './document-problems';
import { fileHashes } from './document-read-model';
import { holdDocument, holdOwn, keepChange, recordDocument, requireUnit } from './document-recording-service';
import type { AssignNumber, GiveOpinion } from './document-schemas';
import { nextInSeries } from './document-series-store';
import { insertOpinion, keepReceipt, updateOverruling } from './document-store';

const DRAFT: LocalizedText = { 'zh-CN': '起草人', en: 'who drafted' };
const SIGN: LocalizedText = { 'zh-CN': '签发人', en: 'who signs' };
const COUNTERSIGN: LocalizedText = { 'zh-CN': '会签人', en: 'who counter-signs' };
const OVERRULE: LocalizedText = { 'zh-CN': '裁定人', en: 'who overrules' };

/** A counter-signing unit says what it thinks of the text that it read. */
export async function giveOpinion(unit: UnitOfWork, id: string, said: GiveOpinion): Promise<OfficialDocument> {
  const document = await holdDocument(unit, id, undefined, ['countersigning']);
  const party = document.parties.find(({ part, unitId }) => part === 'countersigner' && unitId === said.unitId);
  if (!party) throw new Problem(documentProblems['document-not-asked']);
  requireUnit(unit, party.actingUnitId ?? party.unitId, party);
  if (said.revision !== document.revision) {
    throw new Problem(documentProblems['document-changed'], { parameters: { revision: document.revision } });
  }
  if (document.opinions.some(({ unitId }) => unitId === said.unitId)) {
    throw new Problem(documentProblems['document-answered']);
  }
  if (said.decision === 'objected' && said.opinion === undefined) {
    throw ruleBroken([fieldError('/opinion', 'required', '不同意的，须说明意见', 'say what the objection is')]);
  }
  checkSeparation(document.draftedBy, unit.actor, [DRAFT, COUNTERSIGN]);
  const opinion: DocumentOpinion = {
    ...{ unitId: said.unitId, revision: said.revision, decision: said.decision, opinion: said.opinion ?? null },
    ...{ givenBy: unit.actorId, givenAt: unit.now.toISOString() },
    ...{ overruledBy: null, overruledAt: null, overrulingReason: null },
  };
  await insertOpinion(unit, id, opinion);
  await settleUnit(unit, document, party.unitId, 'opinion');
  const detail = { unitId: said.unitId };
  return keepChange(unit, document, { opinions: [...document.opinions, opinion] }, said.decision, detail);
}

/** The leader overrules a unit's objection, with a reason (裁定). */
export async function overruleObjection(
  unit: UnitOfWork,
  id: string,
  version: number,
  { unitId, reason }: { unitId: string; reason: string },
): Promise<OfficialDocument> {
  const document = await holdDocument(unit, id, version, ['countersigning']);
  const objection = document.opinions.find((opinion) => opinion.unitId === unitId);
  if (!objection || !openObjections(document).includes(unitId))
    throw new Problem(documentProblems['document-not-asked']);
  checkSeparation(document.draftedBy, unit.actor, [DRAFT, OVERRULE]);
  checkSeparation(objection.givenBy, unit.actor, [COUNTERSIGN, OVERRULE]);
  const overruled: DocumentOpinion = {
    ...objection,
    ...{ overruledBy: unit.actorId, overruledAt: unit.now.toISOString(), overrulingReason: reason },
  };
  await updateOverruling(unit, id, overruled);
  const opinions = document.opinions.map((opinion) => (opinion === objection ? overruled : opinion));
  return keepChange(unit, document, { opinions }, 'objection-overruled', { unitId, reason });
}

/** Signs a document; its text and files are what they are from then on. */
export async function signDocument(unit: UnitOfWork, id: string, version: number): Promise<OfficialDocument> {
  const document = await holdDocument(unit, id, version, ['draft', 'countersigning']);
  checkSeparation(document.draftedBy, unit.actor, [DRAFT, SIGN]);
  checkSeparation(document.changedBy, unit.actor, [DRAFT, SIGN]);
  checkCountersigned(document, todayInShanghai(unit.now));
  const sha256 = contentHash(document, await fileHashes(unit, id));
  await settleUnits(unit, document, 'opinion', '公文已签发 the document was signed');
  const signed = { state: 'signed', signedBy: unit.actorId, signedAt: unit.now, sha256 } as const;
  return keepChange(unit, document, signed, 'signed', { sha256 });
}

function checkCountersigned(document: OfficialDocument, today: string): void {
  const objections = openObjections(document).length;
  if (objections > 0) throw new Problem(documentProblems['document-objected'], { parameters: { count: objections } });
  const awaited = awaitedUnits(document, today).length;
  if (awaited > 0) {
    const parameters = { count: awaited, dueOn: document.countersignBy ?? '' };
    throw new Problem(documentProblems['document-awaited'], { parameters });
  }
}

/** Takes the number that the office system gave, or the next of a series that is numbered here. */
export async function assignNumber(
  unit: UnitOfWork,
  id: string,
  version: number,
  { number, seriesId }: AssignNumber,
): Promise<OfficialDocument> {
  const document = await holdOwn(unit, id, version, ['signed']);
  const year = Number(todayInShanghai(unit.now).slice(0, 4));
  const given = number ?? formatNumber(await nextInSeries(unit, seriesId ?? '', year));
  return keepChange(unit, document, { state: 'numbered', number: given }, 'numbered', { number: given });
}

/** Issues a numbered document to its addressees. */
export async function issueDocument(
  unit: UnitOfWork,
  setup: DocumentSetup,
  id: string,
  version: number,
): Promise<OfficialDocument> {
  const document = await holdOwn(unit, id, version, ['numbered']);
  const issued = { state: 'issued', issuedBy: unit.actorId, issuedOn: todayInShanghai(unit.now) } as const;
  const after = await keepChange(unit, document, issued, 'issued', { number: document.number });
  await askUnits(unit, after, 'receipt');
  await setup.issued(unit, after);
  return after;
}

/** An addressee unit confirms that it has the document (签收). */
export async function giveReceipt(unit: UnitOfWork, id: string, unitId: string): Promise<OfficialDocument> {
  const document = await holdDocument(unit, id, undefined, ['issued']);
  const party = document.parties.find((candidate) => candidate.part !== 'countersigner' && candidate.unitId === unitId);
  if (!party) throw new Problem(documentProblems['document-not-asked']);
  requireUnit(unit, party.actingUnitId ?? unitId, party);
  if (!(await keepReceipt(unit, id, unitId, unit.actorId, unit.now))) {
    throw new Problem(documentProblems['document-answered']);
  }
  await settleUnit(unit, document, unitId, 'receipt');
  recordDocument(unit, document, 'received', { unitId });
  const received = { receivedBy: unit.actorId, receivedAt: unit.now.toISOString() };
  const isReceived = (candidate: typeof party) => candidate.part !== 'countersigner' && candidate.unitId === unitId;
  return { ...document, parties: document.parties.map((each) => (isReceived(each) ? { ...each, ...received } : each)) };
}
