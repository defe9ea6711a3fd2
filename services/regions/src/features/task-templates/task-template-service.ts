import {
  fieldError,
  notFound,
  Problem,
  ruleBroken,
  type UnitOfWork,
  unknownReference,
  violates,
} from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { regionsProblems } from '../../regions-problems';
import { listDesignatedTerritories } from '../pilot-regions/pilot-region-read-model';
import { newTask, type Task } from '../tasks/task';
import { draftTasks } from '../tasks/task-recording-service';
import type { TaskTemplate } from './task-template';
import { TaskTemplateEntity } from './task-template-entity';
import { findTemplate } from './task-template-read-model';
import type { ApplyTaskTemplate, CreateTaskTemplate } from './task-template-schemas';

const REGION = { 'zh-CN': '该试点中的地区', en: 'territory in this programme' };

/** Keeps a template. */
export async function createTemplate(unit: UnitOfWork, command: CreateTaskTemplate): Promise<TaskTemplate> {
  const template: TaskTemplate = {
    ...command,
    domain: command.domain ?? null,
    id: uuidv7(),
    version: 1,
    createdAt: unit.now,
  };
  try {
    await unit.manager.insert(TaskTemplateEntity, template);
  } catch (error) {
    if (!violates(error, 'task_template_name_key')) throw error;
    throw new Problem(regionsProblems['name-taken'], { parameters: { name: command.name } });
  }
  record(unit, template, 'task-template.created', { ...command });
  return template;
}

/** Makes a task for each region of a programme from a template, all of them or none. */
export async function applyTemplate(unit: UnitOfWork, id: string, command: ApplyTaskTemplate): Promise<Task[]> {
  const template = await findTemplate(unit, id);
  if (!template) throw notFound();
  const { programmeId, dueOn, issue = false } = command;
  const territoryIds = await regionsFor(unit, command);
  const { title, description, origin, domain } = template;
  const tasks = territoryIds.map((territoryId) =>
    newTask({
      id: uuidv7(),
      ...{ programmeId, territoryId, title, description, origin, domain, dueOn },
      state: issue ? 'issued' : 'draft',
      createdAt: unit.now,
    }),
  );
  await draftTasks(unit, tasks, { templateId: id });
  record(unit, template, 'task-template.applied', { programmeId, dueOn, tasks: tasks.length });
  return tasks;
}

/** The regions named, which must all take part, or else all that do. */
async function regionsFor(unit: UnitOfWork, command: ApplyTaskTemplate): Promise<string[]> {
  const { programmeId, territoryIds } = command;
  const designated = await listDesignatedTerritories(unit, programmeId);
  if (designated.length === 0) throw unknownReference('/programmeId', REGION, programmeId);
  if (territoryIds === undefined) return designated;
  const known = new Set(designated);
  const errors = territoryIds.flatMap((territoryId, index) =>
    known.has(territoryId)
      ? []
      : [
          fieldError(
            `/territoryIds/${index}`,
            'designated',
            '该地区未列入此试点，或您无权使用',
            'takes no part in the programme, or is not yours',
          ),
        ],
  );
  if (errors.length > 0) throw ruleBroken(errors);
  return territoryIds;
}

function record(unit: UnitOfWork, template: TaskTemplate, action: string, detail: Record<string, unknown>): void {
  unit.audit({ action, resourceType: 'task-template', resourceId: template.id, detail });
}
