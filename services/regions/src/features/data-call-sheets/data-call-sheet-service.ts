import { checkState, notFound, Problem, type UnitOfWork } from '@urbanpilot/platform';
import { findCall, viewerOf } from '../data-calls/data-call-read-model';
import type { Sheet } from '../sheets/sheet-file';
import { mergedSheet } from './data-call-sheet';
import { dataCallSheetProblems } from './data-call-sheet-problems';
import { listSheetAnswers } from './data-call-sheet-read-model';

/** A workbook of more characters takes more memory than its thread has. */
const MOST_CHARACTERS = 10_000_000;

/** The merged table of a call that was sent, as far as the caller reaches; that it left is recorded. */
export async function exportAnswers(unit: UnitOfWork, callId: string): Promise<Sheet> {
  const call = await findCall(unit, viewerOf(unit.actor), callId);
  if (!call) throw notFound();
  checkState({ state: call.sentOn === null ? 'draft' : 'sent' }, ['sent']);
  const answers = await listSheetAnswers(unit, callId);
  const characters = answers.flatMap(({ values }) => Object.values(values)).reduce((sum, text) => sum + text.length, 0);
  if (characters > MOST_CHARACTERS) throw new Problem(dataCallSheetProblems['sheet-too-large']);
  const about = { resourceType: 'data-call', resourceId: callId };
  unit.audit({ action: 'data-call.exported', ...about, detail: { rows: answers.length } });
  return mergedSheet(call, answers);
}
