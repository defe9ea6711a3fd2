import { v7 as uuidv7 } from 'uuid';
import type { UnitOfWork } from '../database/unit-of-work';
import { checkVersion } from '../http/preconditions';
import { commonProblems } from '../problems/common-problems';
import { type LocalizedText, Problem } from '../problems/problem';
import { checkSeparation, checkState, notFound, requireWholeReach } from '../problems/refusals';
import { declaredKind } from '../runtime/declared-kinds';
import { dueStep, type SignOff, type SignOffAct, type SignOffStep } from './sign-off';
import { askForStep, askToMend, settleMending, settleStep } from './sign-off-alerts';
import { signOffProblems } from './sign-off-problems';
import { holdsRoleAt, insertAct, insertSignOff, lockSignOff, readRoute, updateSignOff } from './sign-off-store';

const PREPARE: LocalizedText = { 'zh-CN': '拟稿', en: 'who prepared' };
const TAKEN_BACK = '拟稿人撤回 taken back by its preparer';

/** What a service says when something is handed in. */
export type NewSignOff = Pick<SignOff, 'kind' | 'subjectId' | 'territoryId' | 'title'> & { unitId?: string | null };

/**
 * Sends a subject of a kind that the module lists through the steps as they are set now; the caller is its preparer. The subject
 * counts once the kind is told `signed`.
 *
 * @throws Problem `sign-off-running` where it is on its way already
 */
export async function startSignOff(unit: UnitOfWork, { unitId, ...subject }: NewSignOff): Promise<SignOff> {
  if (subject.territoryId === null) requireWholeReach(unit.actor);
  const { steps } = await readRoute(unit, declaredKind(unit.kinds.signOffKinds, subject.kind));
  const signOff: SignOff = {
    ...{ ...subject, id: uuidv7(), unitId: unitId ?? null, steps, passed: 0, state: 'running' },
    ...{ preparedBy: unit.actorId, preparedAs: unit.actor.roles[0] ?? null, preparedAt: unit.now, endedAt: null },
    ...{ acts: [actOf(unit, 0, 'prepared')], version: 1 },
  };
  await insertSignOff(unit, signOff);
  record(unit, signOff, 'sign-off.started');
  await settleMending(unit, signOff);
  await askForStep(unit, signOff);
  return signOff;
}

/** Takes the due step. After the last the subject is signed. */
export async function approveSignOff(unit: UnitOfWork, id: string, version: number): Promise<SignOff> {
  const { signOff, step } = await holdDueStep(unit, id, version);
  const passed = signOff.passed + 1;
  const isSigned = passed === signOff.steps.length;
  const act = actOf(unit, passed, 'approved');
  const after = await keep(unit, signOff, act, { passed, ...(isSigned && ended(unit, 'signed')) });
  record(unit, after, isSigned ? 'sign-off.signed' : 'sign-off.approved', { step: step.code });
  await settleStep(unit, signOff, `${step.name['zh-CN']} ${step.name.en}`);
  if (isSigned) await declaredKind(unit.kinds.signOffKinds, after.kind).signed(unit, after.subjectId, after);
  else await askForStep(unit, after);
  return after;
}

/** Sends it back at the due step, with a reason; it is handed in again as a new sign-off. */
export async function returnSignOff(unit: UnitOfWork, id: string, version: number, reason: string): Promise<SignOff> {
  const { signOff, step } = await holdDueStep(unit, id, version);
  const act = actOf(unit, signOff.passed + 1, 'returned', reason);
  const after = await keep(unit, signOff, act, ended(unit, 'returned'));
  record(unit, after, 'sign-off.returned', { step: step.code, reason });
  await settleStep(unit, signOff, '已退回 returned');
  await askToMend(unit, after);
  await declaredKind(unit.kinds.signOffKinds, after.kind).returned(unit, after.subjectId, after, reason);
  return after;
}

/** Its preparer takes it back before it is signed. */
export async function withdrawSignOff(unit: UnitOfWork, id: string, version: number): Promise<SignOff> {
  const signOff = await hold(unit, id, version);
  if (signOff.preparedBy !== unit.actorId) throw new Problem(signOffProblems['not-the-preparer']);
  const act = actOf(unit, signOff.passed + 1, 'withdrawn', TAKEN_BACK);
  const after = await keep(unit, signOff, act, ended(unit, 'withdrawn'));
  record(unit, after, 'sign-off.withdrawn');
  await settleStep(unit, signOff, TAKEN_BACK);
  await declaredKind(unit.kinds.signOffKinds, after.kind).returned(unit, after.subjectId, after, TAKEN_BACK);
  return after;
}

async function hold(unit: UnitOfWork, id: string, version: number): Promise<SignOff> {
  const signOff = await lockSignOff(unit, id);
  if (!signOff) throw notFound();
  checkVersion(signOff, version);
  checkState(signOff, ['running']);
  return signOff;
}

/** The due step, if the actor may take it: by his role in its unit, and as nobody who acted before. */
async function holdDueStep(
  unit: UnitOfWork,
  id: string,
  version: number,
): Promise<{ signOff: SignOff; step: SignOffStep }> {
  const signOff = await hold(unit, id, version);
  const step = dueStep(signOff);
  if (!step) throw new Error(`Sign-off ${id} runs without a step`);
  if (!(await holdsRoleAt(unit, unit.actor, step.roles, signOff))) {
    throw new Problem(commonProblems['role-required'], { parameters: { roles: step.roles.join(', ') } });
  }
  for (const { step: taken, actedBy } of signOff.acts) {
    checkSeparation(actedBy, unit.actor, [signOff.steps[taken - 1]?.name ?? PREPARE, step.name]);
  }
  return { signOff, step };
}

async function keep(
  unit: UnitOfWork,
  signOff: SignOff,
  act: SignOffAct,
  changes: Partial<Pick<SignOff, 'passed' | 'state' | 'endedAt'>>,
): Promise<SignOff> {
  const after = { ...signOff, ...changes, acts: [...signOff.acts, act], version: signOff.version + 1 };
  await insertAct(unit, signOff, act);
  await updateSignOff(unit, after);
  return after;
}

const ended = (unit: UnitOfWork, state: 'signed' | 'returned' | 'withdrawn') => ({ state, endedAt: unit.now });

function actOf(
  unit: UnitOfWork,
  step: number,
  decision: SignOffAct['decision'],
  reason: string | null = null,
): SignOffAct {
  return { step, decision, actedBy: unit.actorId, actedAt: unit.now.toISOString(), reason };
}

function record(unit: UnitOfWork, signOff: SignOff, action: string, detail: Record<string, unknown> = {}): void {
  const { id, kind, subjectId, territoryId } = signOff;
  const about = { kind, subjectId, ...detail };
  unit.audit({ action, resourceType: 'sign-off', resourceId: id, territoryId, detail: about });
}
