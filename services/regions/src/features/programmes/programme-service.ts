import { Problem, ruleBroken, type UnitOfWork, violates } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { regionsProblems } from '../../regions-problems';
import { type Programme, periodErrors } from './programme';
import { ProgrammeEntity } from './programme-entity';
import type { CreateProgramme } from './programme-schemas';

/** Sets up a programme. */
export async function createProgramme(unit: UnitOfWork, command: CreateProgramme): Promise<Programme> {
  const errors = periodErrors(command);
  if (errors.length > 0) throw ruleBroken(errors);
  const programme: Programme = { ...command, id: uuidv7(), version: 1, createdAt: unit.now };
  try {
    await unit.manager.insert(ProgrammeEntity, programme);
  } catch (error) {
    if (!violates(error, 'programme_name_key')) throw error;
    throw new Problem(regionsProblems['name-taken'], { parameters: { name: command.name } });
  }
  unit.audit({
    action: 'programme.created',
    resourceType: 'programme',
    resourceId: programme.id,
    detail: { ...command },
  });
  return programme;
}
