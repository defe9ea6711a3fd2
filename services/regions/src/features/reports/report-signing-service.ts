import {
  checkSeparation,
  checkState,
  type LocalizedText,
  type SignOff,
  type SignOffKind,
  startSignOff,
  todayInShanghai,
  type UnitOfWork,
} from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { fulfilObligation, reopenObligation } from '../report-obligations/report-obligation-service';
import type { Report } from './report';
import { holdWritten, recordChange } from './report-service';
import { insertRevision, lockReport } from './report-store';

const SIGN: LocalizedText = { 'zh-CN': '签发人', en: 'who signs' };
const DECIDE: LocalizedText = { 'zh-CN': '审核人', en: 'who decides' };

/** A report is checked and signed in its unit before it counts (审核签发). */
export const reportSignOff: SignOffKind = {
  kind: 'report',
  description: '报告',
  defaultSteps: [
    { code: 'checked', name: { 'zh-CN': '审核', en: 'checked' }, roles: ['pilot', 'department'] },
    { code: 'signed', name: { 'zh-CN': '签发', en: 'signed' }, roles: ['pilot', 'department', 'leader'] },
  ],
  signed: handIn,
  returned: giveBack,
};

/** Hands a report to those who check and sign it (送签). */
export async function handToSigning(unit: UnitOfWork, id: string, version: number): Promise<Report> {
  const report = await holdWritten(unit, id, version);
  const { territoryId, unitId, title } = report;
  await startSignOff(unit, { kind: reportSignOff.kind, subjectId: id, territoryId, unitId, title });
  return recordChange(unit, report, { state: 'signing', preparedBy: unit.actorId }, 'report.prepared');
}

/** It was signed: it is handed in on this day, and stays readable as it is now. */
async function handIn(unit: UnitOfWork, id: string): Promise<void> {
  const report = await lockReport(unit, id);
  const signed = { signedBy: unit.actorId, signedOn: todayInShanghai(unit.now), revision: report.revision + 1 };
  const { title, sections, figures, territoryId } = report;
  await insertRevision(unit, { id: uuidv7(), reportId: id, territoryId, title, sections, figures, ...signed });
  await fulfilObligation(unit, report.obligationId, signed.signedOn);
  const submitted = { ...signed, state: 'submitted', reason: null } as const;
  await recordChange(unit, report, submitted, 'report.signed', { revision: signed.revision });
}

/** Its unit sent it back to its writers, or they took it back. */
async function giveBack(unit: UnitOfWork, id: string, { state: how }: SignOff, reason: string): Promise<void> {
  const report = await lockReport(unit, id);
  const state = report.revision === 0 ? 'draft' : 'returned';
  await recordChange(unit, report, { state, reason }, 'report.not-signed', { how, reason });
}

/** The office accepts a report. */
export async function acceptReport(unit: UnitOfWork, id: string, version: number): Promise<Report> {
  const report = await lockReport(unit, id, version);
  checkState(report, ['submitted']);
  checkSeparation(report.signedBy, unit.actor, [SIGN, DECIDE]);
  return recordChange(unit, report, { state: 'accepted', decidedBy: unit.actorId }, 'report.accepted');
}

/** The office gives a report back, with the reason: it is owed again, and late by the day on which it is signed anew. */
export async function returnReport(unit: UnitOfWork, id: string, version: number, reason: string): Promise<Report> {
  const report = await lockReport(unit, id, version);
  checkState(report, ['submitted']);
  checkSeparation(report.signedBy, unit.actor, [SIGN, DECIDE]);
  await reopenObligation(unit, report.obligationId);
  const returned = { state: 'returned', decidedBy: unit.actorId, reason } as const;
  return recordChange(unit, report, returned, 'report.returned', { reason, revision: report.revision });
}
