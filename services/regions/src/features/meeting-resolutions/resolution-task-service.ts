import { fieldError, Problem, ruleBroken, type UnitOfWork, unknownReference } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { holdMeeting } from '../meetings/meeting-holding-service';
import { listDesignatedTerritories } from '../pilot-regions/pilot-region-read-model';
import { newTask, type Task } from '../tasks/task';
import { draftTasks } from '../tasks/task-recording-service';
import { type ListedResolution, titleOf } from './meeting-resolution';
import { listResolutionsOf } from './meeting-resolution-read-model';
import type { MakeTasks } from './meeting-resolution-schemas';
import { linkTasks } from './meeting-resolution-store';
import { resolutionProblems } from './resolution-problems';

const RESOLUTION = { 'zh-CN': '议定事项', en: 'resolution' };

/** A resolution and where the caller named it. */
interface Chosen {
  resolution: ListedResolution & { territoryId: string };
  pointer: string;
}

/** A task that was made, and the resolution it came from. */
export interface MadeTask {
  resolutionId: string;
  task: Task;
}

/**
 * Makes an issued task of each resolution that was chosen, or of all that have none yet; all of them or none. The meeting is
 * locked meanwhile, so of two callers at once the second finds what the first has done.
 */
export async function makeTasks(unit: UnitOfWork, meetingId: string, command: MakeTasks): Promise<MadeTask[]> {
  const meeting = await holdMeeting(unit, meetingId, ['confirmed']);
  const chosen = choose(await listResolutionsOf(unit, meetingId), command.resolutionIds);
  await requireDesignated(unit, command.programmeId, chosen);
  const made = chosen.map(({ resolution }) => ({
    resolutionId: resolution.id,
    task: newTask({
      id: uuidv7(),
      programmeId: command.programmeId,
      territoryId: resolution.territoryId,
      title: titleOf(resolution),
      description: resolution.text,
      origin: 'municipal',
      state: 'issued',
      dueOn: resolution.dueOn,
      leadUnitId: resolution.leadUnitId,
      createdAt: unit.now,
    }),
  }));
  await draftTasks(
    unit,
    made.map(({ task }) => task),
    { meetingId },
  );
  await linkTasks(
    unit,
    made.map(({ resolutionId, task }) => ({ resolutionId, taskId: task.id, territoryId: task.territoryId })),
  );
  unit.audit({
    action: 'meeting.tasks-made',
    resourceType: 'meeting',
    resourceId: meetingId,
    territoryId: meeting.territoryId,
    detail: { ...command, tasks: made.map(({ resolutionId, task }) => ({ resolutionId, taskId: task.id })) },
  });
  return made;
}

/** Those that were named, none of which may be a task already, or else all that are none yet. */
function choose(resolutions: readonly ListedResolution[], ids: readonly string[] | undefined): Chosen[] {
  if (ids === undefined) {
    const open = resolutions.filter(({ taskId }) => taskId === null);
    return open.map((resolution) => placed(resolution, '/programmeId'));
  }
  const named = ids.map((id, index) => {
    const pointer = `/resolutionIds/${index}`;
    const resolution = resolutions.find((candidate) => candidate.id === id);
    if (!resolution) throw unknownReference(pointer, RESOLUTION, id);
    return { resolution, pointer };
  });
  const done = named.filter(({ resolution }) => resolution.taskId !== null);
  if (done.length > 0) {
    const errors = done.map(({ pointer }) => fieldError(pointer, 'once', '已转为任务', 'is a task already'));
    throw new Problem(resolutionProblems['resolution-has-task'], { errors });
  }
  return named.map(({ resolution, pointer }) => placed(resolution, pointer));
}

/** A task is always a territory's; a resolution that only a unit answers for cannot become one. */
function placed(resolution: ListedResolution, pointer: string): Chosen {
  const { territoryId, position } = resolution;
  if (territoryId !== null) return { resolution: { ...resolution, territoryId }, pointer };
  throw ruleBroken([
    fieldError(
      pointer,
      'territory',
      `第 ${position} 项没有责任地区，不能转为任务`,
      `resolution ${position} names no territory and cannot become a task`,
    ),
  ]);
}

async function requireDesignated(unit: UnitOfWork, programmeId: string, chosen: readonly Chosen[]): Promise<void> {
  const designated = new Set(await listDesignatedTerritories(unit, programmeId));
  const errors = chosen
    .filter(({ resolution }) => !designated.has(resolution.territoryId))
    .map(({ resolution: { position }, pointer }) =>
      fieldError(
        pointer,
        'designated',
        `第 ${position} 项的责任地区未列入此试点`,
        `the territory of resolution ${position} takes no part in the programme`,
      ),
    );
  if (errors.length > 0) throw ruleBroken(errors);
}
