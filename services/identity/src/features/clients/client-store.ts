import { commonProblems, Problem, type UnitOfWork, violates } from '@urbanpilot/platform';
import { ClientEntity, type StoredClient } from './client-entity';

/** Adds a client. @throws Problem `already-exists` when its id is taken. */
export async function insertClient(unit: UnitOfWork, client: StoredClient): Promise<void> {
  try {
    await unit.manager.insert(ClientEntity, { ...client });
  } catch (error) {
    if (!violates(error, 'client_pk')) throw error;
    throw new Problem(commonProblems['already-exists'], { parameters: { what: client.id } });
  }
}

/** The client of that id, locked until the transaction ends. */
export async function lockClient(unit: UnitOfWork, id: string): Promise<StoredClient | null> {
  return unit.manager.findOne(ClientEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** Writes a client that was locked before. */
export async function updateClient(unit: UnitOfWork, { id, ...client }: StoredClient): Promise<void> {
  await unit.manager.update(ClientEntity, { id }, client);
}

/** Removes codes, tokens and grants that were given through a client; the sessions of people stay. */
export async function deleteGrantsThrough(unit: UnitOfWork, clientId: string): Promise<void> {
  await unit.rows(`DELETE FROM oidc_payload WHERE payload->>'clientId' = $1 AND model <> 'Session'`, [clientId]);
}
