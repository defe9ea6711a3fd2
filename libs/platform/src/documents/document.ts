import { createHash } from 'node:crypto';
import { canonicalJson } from '../audit/canonical-json';
import type { Actor } from '../auth/actor';
import { actsFor } from '../auth/actor';
import type { Queryable } from '../database/database';
import { reaches } from '../database/reach';
import type { UnitOfWork } from '../database/unit-of-work';

/** Kinds of official documents (公文种类), by the regulation of 2012. */
export const DOCUMENT_TYPES = [
  'resolution',
  'decision',
  'order',
  'communique',
  'announcement',
  'public-notice',
  'opinion',
  'notice',
  'circular',
  'report',
  'request',
  'reply',
  'motion',
  'letter',
  'minutes',
] as const;
export const URGENCIES = ['ordinary', 'urgent', 'extra-urgent'] as const;
export const CLASSIFICATIONS = ['ordinary', 'internal'] as const;
/** State secrets (秘密, 机密, 绝密) have no place in this system. */
export const REFUSED_CLASSIFICATIONS = ['secret', 'highly-secret', 'top-secret'] as const;
export const DOCUMENT_STATES = ['draft', 'countersigning', 'signed', 'numbered', 'issued', 'withdrawn'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];
export const PARTS = ['countersigner', 'addressee', 'copied'] as const;
export const DECISIONS = ['agreed', 'objected'] as const;

/** What the facility needs of a service that has documents. */
export interface DocumentSetup {
  /** A unit by its id, whoever asks; units are a directory. */
  findUnit(reader: Queryable, id: string): Promise<PartyUnit | undefined>;
  /** A document was issued; runs in the transaction of the issuance. */
  issued(unit: UnitOfWork, document: OfficialDocument): Promise<void>;
}

export interface PartyUnit {
  /** Null: of the whole city. */
  territoryId: string | null;
  /** The last day of a unit that was closed. */
  closedOn?: string | null;
}

/** A unit that a document concerns: asked for its counter-signature, or told of it. */
export interface DocumentParty extends PartyUnit {
  unitId: string;
  part: (typeof PARTS)[number];
  /** Who acts in its place since it was closed (承接单位). */
  actingUnitId: string | null;
  receivedBy: string | null;
  receivedAt: string | null;
}

/** What a counter-signing unit says of a text (会签意见). */
export interface DocumentOpinion {
  unitId: string;
  revision: number;
  decision: (typeof DECISIONS)[number];
  opinion: string | null;
  givenBy: string;
  givenAt: string;
  overruledBy: string | null;
  overruledAt: string | null;
  overrulingReason: string | null;
}

/** What is written, by the elements of GB/T 9704-2012. */
export interface DocumentText {
  type: (typeof DOCUMENT_TYPES)[number];
  title: string;
  /** As it stands on the document (主送机关). */
  mainAddressee: string;
  body: string;
  /** As it stands on the document (抄送机关). */
  copiedTo: string | null;
  /** Whose name stands as signatory (签发人). */
  signatory: string | null;
  urgency: (typeof URGENCIES)[number];
  classification: (typeof CLASSIFICATIONS)[number];
}

/** An official document (公文). */
export interface OfficialDocument extends DocumentText {
  id: string;
  draftingUnitId: string;
  /** Who acts in its place since it was closed (承接单位). */
  actingUnitId: string | null;
  /** Of the drafting unit. */
  territoryId: string | null;
  state: DocumentState;
  /** Which text it is; a counter-signature holds for one. */
  revision: number;
  countersignBy: string | null;
  draftedBy: string;
  draftedAt: Date;
  changedBy: string;
  signedBy: string | null;
  signedAt: Date | null;
  /** SHA-256 of the signed text and the files that belong to it. */
  sha256: string | null;
  number: string | null;
  issuedBy: string | null;
  issuedOn: string | null;
  withdrawalReason: string | null;
  version: number;
  parties: DocumentParty[];
  /** Of the present text. */
  opinions: DocumentOpinion[];
}

/** Whether somebody acts for a unit: by a post of it, or, bound to none, by reaching where it is. */
export function actsForUnit(
  actor: Pick<Actor, 'units' | 'reach'>,
  unitId: string,
  { territoryId }: PartyUnit,
): boolean {
  if (actor.units.length > 0) return actsFor(actor, unitId);
  return territoryId === null ? actor.reach === '*' : reaches(actor.reach, territoryId);
}

/** Units whose objection to the present text nobody overruled. */
export function openObjections({ opinions }: Pick<OfficialDocument, 'opinions'>): string[] {
  return opinions
    .filter(({ decision, overruledBy }) => decision === 'objected' && overruledBy === null)
    .map(({ unitId }) => unitId);
}

/** Units whose opinion is awaited: they are silent, and the last day for it is not over. Silence beyond it is consent. */
export function awaitedUnits(
  {
    state,
    parties,
    opinions,
    countersignBy,
  }: Pick<OfficialDocument, 'state' | 'parties' | 'opinions' | 'countersignBy'>,
  today: string,
): string[] {
  if (state !== 'countersigning' || countersignBy === null || today > countersignBy) return [];
  const asked = parties.filter(({ part }) => part === 'countersigner').map(({ unitId }) => unitId);
  return asked.filter((unitId) => !opinions.some((opinion) => opinion.unitId === unitId));
}

export interface DocumentNumber {
  series: string;
  year: number;
  sequence: number;
}

export const NUMBER_PATTERN = '^[^\\s〔〕\\d]{1,20}〔20\\d{2}〕[1-9]\\d{0,4}号$';

/** A number (发文字号) apart: 代字, year, sequence; it must be of `NUMBER_PATTERN`. */
export function parseNumber(number: string): DocumentNumber {
  const [, series = '', year = '', sequence = ''] = /^(.+)〔(\d{4})〕(\d+)号$/.exec(number) ?? [];
  return { series, year: Number(year), sequence: Number(sequence) };
}

export function formatNumber({ series, year, sequence }: DocumentNumber): string {
  return `${series}〔${year}〕${sequence}号`;
}

/** SHA-256 of what is signed: the text, to whom it goes, and its files. */
export function contentHash(document: OfficialDocument, files: readonly string[]): string {
  const { type, title, mainAddressee, body, copiedTo, signatory, urgency, classification, draftingUnitId } = document;
  const parties = document.parties.map(({ unitId, part }) => ({ unitId, part }));
  const text = { type, title, mainAddressee, body, copiedTo, signatory, urgency, classification, draftingUnitId };
  return createHash('sha256')
    .update(canonicalJson({ ...text, parties, files }))
    .digest('hex');
}
