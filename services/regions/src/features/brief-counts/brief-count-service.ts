import type { UnitOfWork } from '@urbanpilot/platform';
import { keepBrief, lockBrief } from './brief-count-store';
import { type BriefFact, foldBrief, unknownBrief, validOn } from './reported-brief';

/** Takes one fact of a brief in; a fact that is known already changes nothing. */
export async function recordBriefFact(
  unit: UnitOfWork,
  { briefId, territoryId }: { briefId: string; territoryId: string },
  fact: BriefFact,
): Promise<void> {
  const known = await lockBrief(unit, unknownBrief(briefId, territoryId));
  const folded = foldBrief(known, fact);
  await keepBrief(unit, folded);
  unit.audit({
    action: `brief.${fact.kind}`,
    resourceType: 'reported-brief',
    resourceId: briefId,
    territoryId,
    detail: { fact, validOn: validOn(folded), points: folded.points },
  });
}
