import { checkVersion, notFound, Problem, type UnitOfWork, violates } from '@urbanpilot/platform';
import { regionsProblems } from '../../regions-problems';
import type { RegionGroup, RegionGroupMember } from './region-group';
import { RegionGroupEntity, RegionGroupMemberEntity } from './region-group-entity';
import { regionGroupProblems } from './region-group-problems';

/** @throws Problem `name-taken` */
export async function insertGroup(unit: UnitOfWork, group: RegionGroup): Promise<void> {
  await namedOnce(group.name, () => unit.manager.insert(RegionGroupEntity, group));
}

/** Locks a group of the version that the caller read. */
export async function lockGroup(unit: UnitOfWork, id: string, expectedVersion: number): Promise<RegionGroup> {
  const group = await unit.manager.findOne(RegionGroupEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!group) throw notFound();
  checkVersion(group, expectedVersion);
  return group;
}

/** Writes the changes and raises the version; answers the group as it is now. */
export async function updateGroup(
  unit: UnitOfWork,
  group: RegionGroup,
  changes: Partial<RegionGroup>,
): Promise<RegionGroup> {
  const changed = { ...changes, version: group.version + 1 };
  await namedOnce(changes.name ?? group.name, () => unit.manager.update(RegionGroupEntity, { id: group.id }, changed));
  return { ...group, ...changed };
}

/** @throws Problem `member-overlaps` */
export async function insertMember(unit: UnitOfWork, member: RegionGroupMember): Promise<void> {
  await apart(() => unit.manager.insert(RegionGroupMemberEntity, member));
}

/** Locks a membership of the version that the caller read. */
export async function lockMember(unit: UnitOfWork, id: string, expectedVersion: number): Promise<RegionGroupMember> {
  const lock = { mode: 'pessimistic_write' } as const;
  const member = await unit.manager.findOne(RegionGroupMemberEntity, { where: { id }, lock });
  if (!member) throw notFound();
  checkVersion(member, expectedVersion);
  return member;
}

/** Writes the changes and raises the version; answers the membership as it is now. */
export async function updateMember(
  unit: UnitOfWork,
  member: RegionGroupMember,
  changes: Partial<RegionGroupMember>,
): Promise<RegionGroupMember> {
  const changed = { ...changes, version: member.version + 1 };
  await apart(() => unit.manager.update(RegionGroupMemberEntity, { id: member.id }, changed));
  return { ...member, ...changed };
}

async function namedOnce(name: string, act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!violates(error, 'region_group_name_key')) throw error;
    throw new Problem(regionsProblems['name-taken'], { parameters: { name } });
  }
}

async function apart(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!violates(error, 'region_group_member_overlap_ex')) throw error;
    throw new Problem(regionGroupProblems['member-overlaps']);
  }
}
