import { territorySucceeded } from '@urbanpilot/contract';
import { keepSuccession, listSuccessions, type TerritorySuccession, type UnitOfWork } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import {
  codesAfter,
  type DivisionChange,
  largest,
  mainTarget,
  type Succession,
} from '../division-changes/division-change';
import { type KnownTerritory, predecessorsOf } from '../division-changes/succession-rules';
import type { Territory } from '../territories/territory';
import { findTerritory } from '../territories/territory-read-model';
import { endTerritory, foundTerritory, rewriteTerritory } from '../territories/territory-rewriting-service';
import { moveWork } from './work-move-service';

/** Gives territories that go on their divisions after a change. */
export async function rewriteTerritories(
  unit: UnitOfWork,
  change: DivisionChange,
  territories: readonly KnownTerritory[],
): Promise<void> {
  const ending = new Set(predecessorsOf(change));
  for (const { id, closedOn } of territories) {
    const before = ending.has(id) || closedOn !== null ? undefined : await findTerritory(unit, id);
    if (!before) continue;
    const taken = change.kind === 'merge' ? areaOfPredecessors(change, id, territories) : [];
    const after = {
      ...before,
      divisionCodes: codesAfter([...before.divisionCodes, ...taken], change),
      parts: before.parts.map((part) => ({ ...part, divisionCode: mainTarget(part.divisionCode, change) })),
    };
    if (JSON.stringify([after.divisionCodes, after.parts]) === JSON.stringify([before.divisionCodes, before.parts])) {
      continue;
    }
    await rewriteTerritory(unit, after, change);
  }
}

/** Lets the successors of a change take over: the links are kept and told, and what is open moves to the principal one. */
export async function succeedTerritories(
  unit: UnitOfWork,
  change: DivisionChange,
  territories: readonly KnownTerritory[],
): Promise<void> {
  const successors: { id: string; from: Succession['from'] }[] = [];
  for (const { toTerritoryId, newTerritory, from } of change.successions) {
    const id = newTerritory ? await found(unit, change, { newTerritory, from }, territories) : toTerritoryId;
    if (id !== undefined) successors.push({ id, from });
  }
  for (const from of predecessorsOf(change)) {
    const parts = successors.flatMap(({ id, from: taken }) =>
      taken.filter(({ territoryId }) => territoryId === from).map(({ share = '1' }) => ({ id, share })),
    );
    const principal = largest(parts)?.id;
    if (principal === undefined) throw new Error(`Territory ${from} has no successor`);
    for (const { id, share } of parts) await link(unit, change, { from, to: id, share, principal: id === principal });
    const moved = await moveWork(unit, { from, to: principal, on: change.effectiveOn });
    await endTerritory(unit, from, change, { successorId: principal, moved });
  }
}

/** Tells one consumer of every succession. */
export async function republishSuccessions(unit: UnitOfWork, consumer: string): Promise<number> {
  const successions = await listSuccessions(unit);
  for (const succession of successions) publish(unit, succession, consumer);
  return successions.length;
}

async function found(
  unit: UnitOfWork,
  change: DivisionChange,
  { newTerritory, from }: Required<Pick<Succession, 'newTerritory' | 'from'>>,
  territories: readonly KnownTerritory[],
): Promise<string> {
  const before = territories.filter(({ id }) => from.some(({ territoryId }) => territoryId === id));
  const all = codesAfter(
    before.flatMap(({ divisionCodes }) => divisionCodes),
    change,
  );
  const { name, kind, divisionCodes = all } = newTerritory;
  const none = { parts: [], extent: null, closedOn: null };
  const territory: Territory = { ...none, id: uuidv7(), name, kind, divisionCodes, version: 1, createdAt: unit.now };
  await foundTerritory(unit, territory, change);
  return territory.id;
}

function areaOfPredecessors(change: DivisionChange, id: string, territories: readonly KnownTerritory[]): string[] {
  const taken = change.successions
    .filter(({ toTerritoryId }) => toTerritoryId === id)
    .flatMap(({ from }) => from.map(({ territoryId }) => territoryId));
  return territories.filter((territory) => taken.includes(territory.id)).flatMap(({ divisionCodes }) => divisionCodes);
}

async function link(
  unit: UnitOfWork,
  { id: divisionChangeId, effectiveOn }: DivisionChange,
  { from, to, ...rest }: { from: string; to: string; share: string; principal: boolean },
): Promise<void> {
  const succession = { fromTerritoryId: from, toTerritoryId: to, divisionChangeId, effectiveOn, ...rest };
  await keepSuccession(unit, succession);
  publish(unit, succession);
}

function publish(unit: UnitOfWork, succession: TerritorySuccession, onlyConsumer?: string): void {
  const { fromTerritoryId: territoryId, toTerritoryId: successorId, ...rest } = succession;
  unit.publish(territorySucceeded, {
    subject: territoryId,
    version: 1,
    ...(onlyConsumer !== undefined && { onlyConsumer }),
    data: { territoryId, successorId, ...rest },
  });
}
