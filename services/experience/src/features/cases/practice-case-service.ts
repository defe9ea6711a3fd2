import { type CloudEvent, casePublished, type EventData, type roundPublished } from '@urbanpilot/contract';
import {
  checkSeparation,
  checkState,
  type LocalizedText,
  Problem,
  todayInShanghai,
  type UnitOfWork,
} from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { experienceProblems } from '../../experience-problems';
import type { ReviewCase } from '../case-reviews/case-review-schemas';
import { recordReview, requireForeignRegion } from '../case-reviews/case-review-service';
import { indexCase, removeFromIndex } from '../case-search/case-search-service';
import { requirePilotRegion } from '../pilot-regions/pilot-region-service';
import { invitedCases } from './invitation';
import { isComplete, missingParts, OPEN_STATES, type PracticeCase, withAuthor } from './practice-case';
import type { CreateCase, UpdateCase } from './practice-case-schemas';
import { insertCase, insertInvitedCase, lockCase, updateCase } from './practice-case-store';

const WRITE: LocalizedText = { 'zh-CN': '撰稿人', en: 'who wrote or submitted' };
const REVIEW: LocalizedText = { 'zh-CN': '评审专家', en: 'who reviews' };
const SUBMIT: LocalizedText = { 'zh-CN': '提交人', en: 'who submits' };
const PUBLISH: LocalizedText = { 'zh-CN': '发布人', en: 'who publishes' };

/** Drafts a case of a pilot region. */
export async function createCase(unit: UnitOfWork, command: CreateCase): Promise<PracticeCase> {
  await requirePilotRegion(unit, command.programmeId, command.territoryId);
  const practice: PracticeCase = {
    ...command,
    id: uuidv7(),
    roundId: null,
    problem: command.problem ?? null,
    measures: command.measures ?? null,
    results: command.results ?? null,
    conditions: command.conditions ?? null,
    state: 'draft',
    dueOn: null,
    authors: [unit.actorId],
    submittedBy: null,
    publishedOn: null,
    version: 1,
    createdAt: unit.now,
  };
  await insertCase(unit, practice);
  audit(unit, 'case.drafted', practice, { title: practice.title, domain: practice.domain });
  return practice;
}

/** The regions that lead a round are asked for a case (约稿); a region that was asked for this round is not asked again. */
export async function inviteTopRegions(
  unit: UnitOfWork,
  event: CloudEvent<EventData<typeof roundPublished>>,
): Promise<void> {
  for (const practice of invitedCases(event)) {
    if (!(await insertInvitedCase(unit, practice))) continue;
    audit(unit, 'case.invited', practice, { roundId: practice.roundId, title: practice.title, dueOn: practice.dueOn });
  }
}

/** Writes on a case; one that was only planned is a draft from then on. */
export async function changeCase(
  unit: UnitOfWork,
  id: string,
  version: number,
  command: UpdateCase,
): Promise<PracticeCase> {
  const practice = await lockCase(unit, id, version);
  checkState(practice, OPEN_STATES);
  const authors = withAuthor(practice.authors, unit.actorId);
  return change(unit, practice, { ...command, state: 'draft', authors }, 'case.changed', { changes: command });
}

/** Submits a case in which nothing is missing; otherwise the missing parts are named. */
export async function submitCase(unit: UnitOfWork, id: string, version: number): Promise<PracticeCase> {
  const practice = await lockCase(unit, id, version);
  checkState(practice, OPEN_STATES);
  const errors = missingParts(practice);
  if (errors.length > 0) throw new Problem(experienceProblems['case-incomplete'], { errors });
  return change(unit, practice, { state: 'submitted', submittedBy: unit.actorId }, 'case.submitted');
}

/**
 * An expert accepts the case or returns it to its writers with an opinion. Nobody reviews what he wrote or submitted, nor
 * a case of the region where he holds a post (回避).
 */
export async function reviewCase(
  unit: UnitOfWork,
  id: string,
  version: number,
  command: ReviewCase,
): Promise<PracticeCase> {
  const practice = await lockCase(unit, id, version);
  checkState(practice, ['submitted']);
  for (const writer of [...practice.authors, practice.submittedBy]) {
    checkSeparation(writer, unit.actor, [WRITE, REVIEW]);
  }
  await requireForeignRegion(unit, practice.territoryId);
  const review = await recordReview(unit, practice, command);
  const detail = { reviewId: review.id, verdict: command.verdict };
  return command.verdict === 'accept'
    ? change(unit, practice, { state: 'reviewed' }, 'case.accepted', detail)
    : change(unit, practice, { state: 'draft', submittedBy: null }, 'case.returned', detail);
}

/** The office publishes an accepted case; whoever submitted it may not. From then on everybody reads and finds it. */
export async function publishCase(unit: UnitOfWork, id: string, version: number): Promise<PracticeCase> {
  const practice = await lockCase(unit, id, version);
  checkState(practice, ['reviewed']);
  checkSeparation(practice.submittedBy, unit.actor, [SUBMIT, PUBLISH]);
  if (!isComplete(practice)) throw new Error(`Case ${id} is reviewed but not complete`);
  await indexCase(unit, practice);
  const { programmeId, territoryId, domain, title } = practice;
  const publishedOn = todayInShanghai(unit.now);
  const published = await change(unit, practice, { state: 'published', publishedOn }, 'case.published');
  unit.publish(casePublished, {
    subject: id,
    version: published.version,
    data: { caseId: id, programmeId, territoryId, domain, title },
  });
  return published;
}

/** The office takes a published case back, with a reason; it is found no longer. */
export async function retireCase(unit: UnitOfWork, id: string, version: number, reason: string): Promise<PracticeCase> {
  const practice = await lockCase(unit, id, version);
  checkState(practice, ['published']);
  await removeFromIndex(unit, id);
  return change(unit, practice, { state: 'retired' }, 'case.retired', { reason });
}

async function change(
  unit: UnitOfWork,
  practice: PracticeCase,
  changes: Partial<PracticeCase>,
  action: string,
  detail?: Record<string, unknown>,
): Promise<PracticeCase> {
  const changed = await updateCase(unit, practice, changes);
  audit(unit, action, practice, { from: practice.state, to: changed.state, ...detail });
  return changed;
}

function audit(unit: UnitOfWork, action: string, practice: PracticeCase, detail: Record<string, unknown>): void {
  const { id, territoryId } = practice;
  unit.audit({ action, resourceType: 'case', resourceId: id, territoryId, detail });
}
