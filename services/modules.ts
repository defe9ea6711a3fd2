import { evaluationModule } from '@urbanpilot/evaluation';
import { experienceModule } from '@urbanpilot/experience';
import { fundingModule } from '@urbanpilot/funding';
import { identityModule } from '@urbanpilot/identity';
import {
  type Config,
  contextOf,
  createQueues,
  type Logger,
  postgresBackend,
  type ServiceModule,
} from '@urbanpilot/platform';
import { regionsModule } from '@urbanpilot/regions';

/** Every service of the program. */
export const modules: ServiceModule[] = [
  identityModule,
  regionsModule,
  evaluationModule,
  experienceModule,
  fundingModule,
];

/** Loads the reference data of all services into a migrated database, without starting anything else. */
export async function loadReferenceData(config: Config, log: Logger): Promise<void> {
  for (const module of modules) {
    if (!module.loadReferenceData) continue;
    const queues = createQueues(postgresBackend(config.environment.DATABASE_URL ?? '', log), log);
    const context = contextOf(module, config, queues, log);
    await context.database.dataSource.initialize();
    await module.loadReferenceData(context);
    await context.database.dataSource.destroy();
    await queues.close();
  }
}
