import type { UnitOfWork } from '@urbanpilot/platform';

export async function insertSearchEntry(
  unit: UnitOfWork,
  entry: { caseId: string; territoryId: string; domain: string; document: string },
): Promise<void> {
  await unit.rows(
    'INSERT INTO case_search_entry (case_id, territory_id, domain, document) VALUES ($1, $2, $3, $4::tsvector)',
    [entry.caseId, entry.territoryId, entry.domain, entry.document],
  );
}

export async function deleteSearchEntry(unit: UnitOfWork, caseId: string): Promise<void> {
  await unit.rows('DELETE FROM case_search_entry WHERE case_id = $1', [caseId]);
}
