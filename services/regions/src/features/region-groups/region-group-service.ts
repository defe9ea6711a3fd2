import { notFound, requireWholeReach, ruleBroken, type UnitOfWork, unknownReference } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { openTerritories } from '../territories/territory-read-model';
import { memberErrors, type RegionGroup, type RegionGroupMember } from './region-group';
import { findGroup, findMember, type ListedMember } from './region-group-read-model';
import type { AddMember, CreateGroup, UpdateGroup, UpdateMember } from './region-group-schemas';
import { insertGroup, insertMember, lockGroup, lockMember, updateGroup, updateMember } from './region-group-store';

/** Names a group of regions. */
export async function createGroup(unit: UnitOfWork, command: CreateGroup): Promise<RegionGroup> {
  requireWholeReach(unit.actor);
  const group: RegionGroup = { description: null, ...command, id: uuidv7(), version: 1, createdAt: unit.now };
  await insertGroup(unit, group);
  record(unit, 'region-group.created', group.id, { ...command });
  return group;
}

/** Changes a group's name, kind or description. */
export async function changeGroup(
  unit: UnitOfWork,
  id: string,
  version: number,
  command: UpdateGroup,
): Promise<RegionGroup> {
  requireWholeReach(unit.actor);
  const changed = await updateGroup(unit, await lockGroup(unit, id, version), command);
  record(unit, 'region-group.changed', id, { changes: command });
  return changed;
}

/** Takes a territory into a group from a day. */
export async function addMember(unit: UnitOfWork, groupId: string, command: AddMember): Promise<ListedMember> {
  requireWholeReach(unit.actor);
  if (!(await findGroup(unit, groupId))) throw notFound();
  if ((await openTerritories(unit, [command.territoryId])).size === 0) {
    throw unknownReference('/territoryId', { 'zh-CN': '地区', en: 'territory' }, command.territoryId);
  }
  const member = { lastDay: null, ...command, id: uuidv7(), groupId, version: 1, createdAt: unit.now };
  checkMember(member);
  await insertMember(unit, member);
  record(unit, 'region-group-member.added', groupId, { memberId: member.id, ...command });
  return named(unit, member);
}

/** Sets the last day of a membership, or puts its days right. */
export async function changeMember(
  unit: UnitOfWork,
  id: string,
  version: number,
  command: UpdateMember,
): Promise<ListedMember> {
  requireWholeReach(unit.actor);
  const member = await lockMember(unit, id, version);
  checkMember({ ...member, ...command });
  const changed = await updateMember(unit, member, command);
  record(unit, 'region-group-member.changed', member.groupId, { memberId: id, changes: command });
  return named(unit, changed);
}

function checkMember(member: RegionGroupMember): void {
  const errors = memberErrors(member);
  if (errors.length > 0) throw ruleBroken(errors);
}

async function named(unit: UnitOfWork, { id }: RegionGroupMember): Promise<ListedMember> {
  const member = await findMember(unit, id);
  if (!member) throw notFound();
  return member;
}

function record(unit: UnitOfWork, action: string, groupId: string, detail: Record<string, unknown>): void {
  unit.audit({ action, resourceType: 'region-group', resourceId: groupId, detail });
}
