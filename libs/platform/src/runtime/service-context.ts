import type { Actor } from '../auth/actor';
import type { GrantDirectory } from '../auth/grant-directory';
import type { Config, ServiceName } from '../config/config-schema';
import type { Database } from '../database/database';
import { UnitOfWork } from '../database/unit-of-work';
import { faultPoint } from '../events/fault-points';
import type { Logger } from '../logging/logger';
import type { Queues } from '../queue/queues';
import type { DeclaredKinds } from './declared-kinds';

/** What a service is given to work with; nothing in it tells which target the process runs as. */
export interface ServiceContext {
  service: ServiceName;
  config: Config;
  log: Logger;
  database: Database;
  queues: Queues;
  grants: GrantDirectory;
  kinds: DeclaredKinds;
  /**
   * Runs a use case in one transaction with the actor's reach. State, audit rows, events and the remembered reply commit
   * together; after commit the relay is woken.
   */
  transaction<T>(actor: Actor, work: (unit: UnitOfWork) => Promise<T>): Promise<T>;
}

/** Makes a context; `wake` is called after a commit that left something for the relay. */
export function createServiceContext(
  parts: Omit<ServiceContext, 'transaction'>,
  wake: () => void = () => undefined,
): ServiceContext {
  return {
    ...parts,
    async transaction(actor, work) {
      let unit: UnitOfWork | undefined;
      const result = await parts.database.transaction(
        actor.reach,
        (manager, connection) => {
          unit = new UnitOfWork(parts.service, manager, actor, connection, parts.kinds);
          return work(unit);
        },
        () => unit?.closing(),
      );
      faultPoint('commit.done');
      if (unit?.wakesRelay) wake();
      return result;
    },
  };
}
