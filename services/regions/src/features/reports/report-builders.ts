import type { Caller, ServiceStack } from '@urbanpilot/testing';
import { anObligation, type BuiltObligation } from '../report-kinds/report-kind-builders';

/** Builders for reports. */

const REPORTS = '/regions/v1/reports';

export const CONTENT = {
  title: '2026年度新型城镇化综合试点总结',
  sections: [{ heading: '工作进展', text: '落户政策全面放开。' }],
  figures: [{ label: '新增落户', value: '1.2', unit: '万人' }],
};

export interface BuiltReport {
  id: string;
  obligationId: string;
  territoryId: string;
  state: string;
  revision: number;
  version: number;
}

/** A draft of a new obligation, unless one is named. */
export async function aReport(office: Caller, pilot: Caller, owed?: BuiltObligation): Promise<BuiltReport> {
  const { id: obligationId } = owed ?? (await anObligation(office));
  const answer = await pilot.post(REPORTS, { obligationId, ...CONTENT });
  if (answer.statusCode !== 201) throw new Error(`beginReport answered ${answer.statusCode}: ${answer.body}`);
  return answer.json<BuiltReport>();
}

/** Moves a report on by one step. */
export async function stepReport(
  caller: Caller,
  report: BuiltReport,
  step: string,
  body?: unknown,
): Promise<BuiltReport> {
  const answer = await caller.post(`${REPORTS}/${report.id}/${step}`, body, { version: report.version });
  if (answer.statusCode !== 200) throw new Error(`${step} answered ${answer.statusCode}: ${answer.body}`);
  return answer.json<BuiltReport>();
}

export interface BuiltSignOff {
  id: string;
  state: string;
  version: number;
}

/** The sign-off of a report or form that is on its way. */
export async function signOffOf(caller: Caller, { id }: { id: string }): Promise<BuiltSignOff> {
  const answer = await caller.get(`/regions/v1/sign-offs?subjectId=${id}&state=running`);
  const [signOff] = answer.json<{ items: BuiltSignOff[] }>().items;
  if (!signOff) throw new Error(`No sign-off of ${id} is running`);
  return signOff;
}

/** Takes the step that is due, as somebody. */
export async function approve(caller: Caller, { id, version }: BuiltSignOff): Promise<BuiltSignOff> {
  const answer = await caller.post(`/regions/v1/sign-offs/${id}/approvals`, undefined, { version });
  if (answer.statusCode !== 200) throw new Error(`approval answered ${answer.statusCode}: ${answer.body}`);
  return answer.json<BuiltSignOff>();
}

/** Lets all steps be taken, each by a new person, the last by who is named. */
export async function signOff(stack: ServiceStack, subject: { id: string }, last?: Caller): Promise<void> {
  const first = await approve(await stack.as('pilot'), await signOffOf(await stack.as('office'), subject));
  if (first.state === 'running') await approve(last ?? (await stack.as('pilot')), first);
}

/** A report after all steps of its sign-off. */
export async function signed(stack: ServiceStack, report: { id: string }, last?: Caller): Promise<BuiltReport> {
  await signOff(stack, report, last);
  return (await (await stack.as('office')).get(`${REPORTS}/${report.id}`)).json<BuiltReport>();
}

/** A report that was handed in. */
export async function aSignedReport(stack: ServiceStack, owed?: BuiltObligation): Promise<BuiltReport> {
  const pilot = await stack.as('pilot');
  const draft = await aReport(await stack.as('office'), pilot, owed);
  return signed(stack, await stepReport(pilot, draft, 'signing'));
}
