import { type AlertKind, raiseAlert, settleAlert, type UnitOfWork } from '@urbanpilot/platform';
import type { TargetCascade } from '../target-cascades/target-cascade';
import type { ListedPart } from './target-cascade-part-read-model';

/** That a receiver is to acknowledge his part of a target. */
export const TARGET_ISSUED: AlertKind = { kind: 'target-issued', description: '指标分解待确认' };

type Part = Pick<ListedPart, 'id' | 'territoryId' | 'unitId'>;

/** Asks each receiver of a revision to acknowledge his part; those of the one before are not waited for any more. */
export async function askReceivers(
  unit: UnitOfWork,
  cascade: Pick<TargetCascade, 'id' | 'name' | 'period'>,
  parts: readonly Part[],
  before: readonly Part[],
): Promise<void> {
  for (const { id } of before) await settleAlert(unit, causeOf(id), '已下达新一版 a later revision was issued');
  for (const part of parts) await askReceiver(unit, cascade, part);
}

/** He has acknowledged it. */
export function settleReceiver(unit: UnitOfWork, partId: string): Promise<void> {
  return settleAlert(unit, causeOf(partId), '已确认 acknowledged');
}

/** Asks one; of a part that was moved to another region, in place of whom it was asked of before. */
export async function askReceiver(
  unit: UnitOfWork,
  { id, name, period }: Pick<TargetCascade, 'id' | 'name' | 'period'>,
  part: Part,
): Promise<void> {
  await raiseAlert(unit, {
    ...{ cause: causeOf(part.id), occasion: part.territoryId ?? 'city', kind: TARGET_ISSUED.kind, severity: 'notice' },
    title: {
      'zh-CN': `请确认下达的指标：${name}（${period}）`,
      en: `A target was issued and is to be acknowledged: ${name} (${period})`,
    },
    ...{ aboutType: 'target-cascade', aboutId: id, territoryId: part.territoryId, unitId: part.unitId },
    // A unit of no territory is one of the city's departments.
    role: part.territoryId === null ? 'department' : 'pilot',
  });
}

const causeOf = (partId: string) => `${TARGET_ISSUED.kind}/${partId}`;
