import { checkVersion, notFound, type UnitOfWork } from '@urbanpilot/platform';
import type { Finding } from './finding';
import { FindingEntity } from './finding-entity';

/** Writes new findings in one statement. */
export async function insertFindings(unit: UnitOfWork, findings: readonly Finding[]): Promise<void> {
  await unit.rows(
    `INSERT INTO finding (id, round_id, programme_id, territory_id, title, severity, indicator_code, due_on, state, version,
       created_at)
     SELECT id, "roundId", "programmeId", "territoryId", title, severity, "indicatorCode", "dueOn", state, version, "createdAt"
     FROM json_to_recordset($1::json) AS f (id uuid, "roundId" uuid, "programmeId" uuid, "territoryId" uuid, title text,
       severity text, "indicatorCode" text, "dueOn" date, state text, version integer, "createdAt" timestamptz)`,
    [JSON.stringify(findings)],
  );
}

/** Locks a finding; undefined when it is not there or out of reach. */
export async function lockFinding(unit: UnitOfWork, id: string): Promise<Finding | undefined> {
  const lock = { mode: 'pessimistic_write' } as const;
  return (await unit.manager.findOne(FindingEntity, { where: { id }, lock })) ?? undefined;
}

/** Locks a finding for a change that a caller asks for. */
export async function lockFindingForChange(unit: UnitOfWork, id: string, expectedVersion: number): Promise<Finding> {
  const finding = await lockFinding(unit, id);
  if (!finding) throw notFound();
  checkVersion(finding, expectedVersion);
  return finding;
}

/** Writes the changes and raises the version; answers the finding as it is now. */
export async function updateFinding(unit: UnitOfWork, finding: Finding, changes: Partial<Finding>): Promise<Finding> {
  const changed = { ...changes, version: finding.version + 1 };
  await unit.manager.update(FindingEntity, { id: finding.id }, changed);
  return { ...finding, ...changed };
}
