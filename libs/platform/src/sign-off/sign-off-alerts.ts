import type { AlertKind, NewAlert } from '../alerts/alert';
import { raiseAlert, settleAlert } from '../alerts/alert-service';
import type { UnitOfWork } from '../database/unit-of-work';
import { dueStep, type SignOff } from './sign-off';

/** That somebody is to take a step, or to mend what came back. */
export const SIGN_OFF_ALERT: AlertKind = { kind: 'sign-off', description: '审核签发' };

const MOST_TITLE = 200;

/** Asks those who may take the due step; each of its roles has an inbox of its own. */
export async function askForStep(unit: UnitOfWork, signOff: SignOff): Promise<void> {
  const step = dueStep(signOff);
  for (const role of step?.roles ?? []) {
    await raiseAlert(unit, {
      ...aboutSubject(signOff),
      cause: stepCause(signOff, role),
      occasion: String(signOff.passed),
      role,
      title: titled(signOff, `待${step?.name['zh-CN']}`, `To be ${step?.name.en}`),
    });
  }
}

/** Nobody needs to take the step any more that was due in this state of the sign-off. */
export async function settleStep(unit: UnitOfWork, before: SignOff, note: string): Promise<void> {
  for (const role of dueStep(before)?.roles ?? []) await settleAlert(unit, stepCause(before, role), note);
}

/** Tells those who prepare that it came back. */
export async function askToMend(unit: UnitOfWork, signOff: SignOff): Promise<void> {
  await raiseAlert(unit, {
    ...aboutSubject(signOff),
    cause: returnCause(signOff),
    occasion: signOff.id,
    role: signOff.preparedAs,
    title: titled(signOff, '已退回，请修改', 'Returned, to be mended'),
  });
}

export function settleMending(unit: UnitOfWork, signOff: SignOff): Promise<void> {
  return settleAlert(unit, returnCause(signOff), '已重新提交 handed in again');
}

const stepCause = ({ id }: SignOff, role: string) => `${SIGN_OFF_ALERT.kind}/${id}/${role}`;
const returnCause = ({ kind, subjectId }: SignOff) => `${SIGN_OFF_ALERT.kind}-returned/${kind}/${subjectId}`;

function aboutSubject({ kind, subjectId, territoryId, unitId }: SignOff) {
  const about = { aboutType: kind, aboutId: subjectId, territoryId, unitId };
  return { ...about, kind: SIGN_OFF_ALERT.kind, severity: 'notice' } satisfies Partial<NewAlert>;
}

function titled({ title }: SignOff, zh: string, en: string): NewAlert['title'] {
  const short = title.slice(0, MOST_TITLE);
  return { 'zh-CN': `${zh}：${short}`, en: `${en}: ${short}` };
}
