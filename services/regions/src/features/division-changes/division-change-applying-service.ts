import type { FieldError, UnitOfWork } from '@urbanpilot/platform';
import { rewriteDivisions } from '../divisions/division-rewriting-service';
import { rewriteTerritories, succeedTerritories } from '../territory-successions/territory-succession-service';
import { rewriteUnits } from '../units/unit-move-service';
import { codesOf, type DivisionChange, type DivisionChangeContent, endingCodes, mainTarget } from './division-change';
import { lockTerritoryFacts, readDivisionFacts } from './division-change-read-model';
import { type DivisionFacts, divisionErrors } from './division-change-rules';
import { updateChange } from './division-change-store';
import { successionErrors, type TerritoryFacts } from './succession-rules';

export type ChangeFacts = DivisionFacts & TerritoryFacts;

/** What is wrong with a change as things are, and how they are; `own` is the change itself, once it is entered. */
export async function findErrors(
  unit: UnitOfWork,
  content: DivisionChangeContent,
  today: string,
  own?: DivisionChange,
): Promise<{ errors: FieldError[]; facts: ChangeFacts }> {
  const codes = codesOf(content);
  const [divisions, territories] = await Promise.all([
    readDivisionFacts(unit, content, codes, { today, ownId: own?.id ?? null }),
    lockTerritoryFacts(unit, content, codes),
  ]);
  const facts = { ...divisions, ...territories };
  const errors = divisionErrors(content, facts);
  return { errors: errors.length > 0 ? errors : successionErrors(content, facts), facts };
}

/**
 * Lets a change take effect from its day: divisions end and begin, territories have others or end, and what hangs on those goes
 * to their successors. All of it happens in this transaction; other services are told.
 */
export async function applyChange(
  unit: UnitOfWork,
  change: DivisionChange,
  facts: ChangeFacts,
): Promise<DivisionChange> {
  await rewriteDivisions(unit, change, facts);
  await rewriteUnits(unit, endingCodes(change), (code) => mainTarget(code, change));
  const territories = [...facts.territories.values()];
  await rewriteTerritories(unit, change, territories);
  await succeedTerritories(unit, change, territories);
  const effective = await updateChange(unit, change, { state: 'effective', appliedAt: unit.now });
  unit.audit({
    action: 'division-change.applied',
    resourceType: 'division-change',
    resourceId: change.id,
    detail: { effectiveOn: change.effectiveOn },
  });
  return effective;
}
