import { fieldError, ruleBroken, type UnitOfWork, unknownReference } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { earliestTermOf } from '../body-seats/body-seat-read-model';
import { endSeatsOf } from '../body-seats/body-seat-service';
import { findProgramme } from '../programmes/programme-read-model';
import { requireTerritories } from '../territories/territory-service';
import { type Body, endErrors } from './body';
import { holdBody, requireKeeper } from './body-holding-service';
import type { CreateBody, UpdateBody } from './body-schemas';
import { insertBody, updateBody } from './body-store';

const PROGRAMME = { 'zh-CN': '试点', en: 'programme' };

/** Sets up a body of a territory, or of the city where none is named (成立机构). */
export async function createBody(unit: UnitOfWork, command: CreateBody): Promise<Body> {
  const { territoryId = null, programmeId = null } = command;
  requireKeeper(unit, territoryId);
  await requireTerritories(unit, [command.territoryId], () => '/territoryId');
  if (programmeId !== null) await requireProgramme(unit, programmeId);
  const body: Body = {
    ...command,
    territoryId,
    programmeId,
    id: uuidv7(),
    dissolvedOn: null,
    version: 1,
    createdAt: unit.now,
  };
  await insertBody(unit, body);
  record(unit, body, 'body.established', { ...command });
  return body;
}

/** Changes a body's name, programme or first day, which must not come after the first term. */
export async function changeBody(unit: UnitOfWork, id: string, version: number, command: UpdateBody): Promise<Body> {
  const body = await holdBody(unit, id, version);
  if (command.programmeId) await requireProgramme(unit, command.programmeId);
  const earliest = command.establishedOn === undefined ? null : await earliestTermOf(unit, id);
  if (command.establishedOn !== undefined && earliest !== null && command.establishedOn > earliest) {
    const message = [`已有自 ${earliest} 起的任期`, `a term begins on ${earliest} already`] as const;
    throw ruleBroken([fieldError('/establishedOn', 'beforeTerms', ...message)]);
  }
  const changed = await updateBody(unit, body, command);
  record(unit, changed, 'body.changed', { changes: command });
  return changed;
}

/** Dissolves a body from the day after (撤销机构); its seats and terms end with it. */
export async function dissolveBody(unit: UnitOfWork, id: string, version: number, on: string): Promise<Body> {
  const body = await holdBody(unit, id, version);
  const errors = endErrors('/on', body.establishedOn, on);
  if (errors.length > 0) throw ruleBroken(errors);
  await endSeatsOf(unit, id, on);
  const dissolved = await updateBody(unit, body, { dissolvedOn: on });
  record(unit, dissolved, 'body.dissolved', { on });
  return dissolved;
}

async function requireProgramme(unit: UnitOfWork, id: string): Promise<void> {
  if (!(await findProgramme(unit, id))) throw unknownReference('/programmeId', PROGRAMME, id);
}

function record(unit: UnitOfWork, body: Body, action: string, detail: Record<string, unknown>): void {
  unit.audit({
    action,
    resourceType: 'body',
    resourceId: body.id,
    territoryId: body.territoryId,
    detail: { kind: body.kind, ...detail },
  });
}
