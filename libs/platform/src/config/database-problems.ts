import { databaseVariableOf, type Environment, SERVICE_NAMES, type ServiceName, type Target } from './config-schema';

/** What is missing for the databases of a target; empty when it can reach all that it hosts. */
export function databaseProblems(environment: Environment, target: Target): string[] {
  const pooled = environment.DATABASE_POOLER === 'transaction';
  const hosted: readonly ServiceName[] = target === 'all' || target === 'worker' ? SERVICE_NAMES : [target];
  const without = hosted.map(databaseVariableOf).filter((name) => !environment[name]);
  // A pooler hands no start-up option on, so the role must be the one that signs in: a URL for each service.
  if (pooled) {
    // Queues in PostgreSQL listen, and the sealer of the audit has a role of its own: both go past the pooler.
    const isPast = hosted.length > 1 || !environment.REDIS_URL;
    const direct = isPast && !environment.DATABASE_DIRECT_URL ? ['DATABASE_DIRECT_URL'] : [];
    return [...without, ...direct].map((name) => `${name}: is needed with DATABASE_POOLER=transaction`);
  }
  if (target === 'all' || environment.DATABASE_URL || without.length === 0) return [];
  return [
    `DATABASE_URL: target "${target}" needs one (or ${without.join(', ')}); only target "all" starts the embedded database`,
  ];
}
