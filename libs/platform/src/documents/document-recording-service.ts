import type { UnitOfWork } from '../database/unit-of-work';
import { checkVersion } from '../http/preconditions';
import { commonProblems } from '../problems/common-problems';
import { Problem } from '../problems/problem';
import { checkState, notFound } from '../problems/refusals';
import { actsForUnit, type DocumentState, type OfficialDocument, type PartyUnit } from './document';
import { lockDocument } from './document-read-model';
import { updateDocument } from './document-store';

/** A document of the version that the caller read, in one of the states, held until the transaction ends. */
export async function holdDocument(
  unit: UnitOfWork,
  id: string,
  version: number | undefined,
  states: readonly DocumentState[],
): Promise<OfficialDocument> {
  const document = await lockDocument(unit, id, unit.actor);
  if (!document) throw notFound();
  if (version !== undefined) checkVersion(document, version);
  checkState(document, states);
  return document;
}

/** As `holdDocument`, for its drafting unit. */
export async function holdOwn(
  unit: UnitOfWork,
  id: string,
  version: number,
  states: readonly DocumentState[],
): Promise<OfficialDocument> {
  const document = await holdDocument(unit, id, version, states);
  requireUnit(unit, document.actingUnitId ?? document.draftingUnitId, document);
  return document;
}

/** A draft for its drafting unit, whatever version of it is there. */
export async function holdOwnDraft(unit: UnitOfWork, id: string): Promise<OfficialDocument> {
  const document = await holdDocument(unit, id, undefined, ['draft']);
  requireUnit(unit, document.actingUnitId ?? document.draftingUnitId, document);
  return document;
}

/** @throws Problem `other-unit` unless the caller acts for the unit */
export function requireUnit({ actor }: UnitOfWork, unitId: string, where: PartyUnit): void {
  if (!actsForUnit(actor, unitId, where)) throw new Problem(commonProblems['other-unit']);
}

/** Writes the changes, raises the version and records the act; answers the document as it is now. */
export async function keepChange(
  unit: UnitOfWork,
  document: OfficialDocument,
  changes: Partial<OfficialDocument>,
  action: string,
  detail: Record<string, unknown> = {},
): Promise<OfficialDocument> {
  const after = { ...document, ...changes, version: document.version + 1 };
  await updateDocument(unit, after);
  recordDocument(unit, after, action, detail);
  return after;
}

export function recordDocument(
  unit: UnitOfWork,
  { id, territoryId, revision }: OfficialDocument,
  action: string,
  detail: Record<string, unknown> = {},
): void {
  const about = { revision, ...detail };
  unit.audit({ action: `document.${action}`, resourceType: 'document', resourceId: id, territoryId, detail: about });
}
