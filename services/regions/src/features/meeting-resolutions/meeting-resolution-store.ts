import { Problem, type UnitOfWork, violates } from '@urbanpilot/platform';
import type { MeetingResolution } from './meeting-resolution';
import { MeetingResolutionEntity } from './meeting-resolution-entity';
import { resolutionProblems } from './resolution-problems';

/** Puts these in place of what the minutes of a meeting said before. */
export async function replaceResolutions(
  unit: UnitOfWork,
  meetingId: string,
  resolutions: MeetingResolution[],
): Promise<void> {
  await unit.manager.delete(MeetingResolutionEntity, { meetingId });
  if (resolutions.length > 0) await unit.manager.insert(MeetingResolutionEntity, resolutions);
}

/** @throws Problem `resolution-has-task` when one of them has become a task already */
export async function linkTasks(
  unit: UnitOfWork,
  links: readonly { resolutionId: string; taskId: string; territoryId: string }[],
): Promise<void> {
  try {
    await unit.rows(
      `INSERT INTO resolution_task (resolution_id, task_id, territory_id)
       SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[])`,
      [
        links.map(({ resolutionId }) => resolutionId),
        links.map(({ taskId }) => taskId),
        links.map(({ territoryId }) => territoryId),
      ],
    );
  } catch (error) {
    if (!violates(error, 'resolution_task_pkey')) throw error;
    throw new Problem(resolutionProblems['resolution-has-task']);
  }
}
