import { createLogger, migrateService } from '@urbanpilot/platform';
import { slowMigration } from './slow-migration';

/** Migrates, and ends with 0 when the schema is up to date; its parent may kill it before. */
async function main(url: string): Promise<void> {
  const log = createLogger('silent', { pretty: false });
  await migrateService({ url, service: 'regions', migrations: [slowMigration()], log });
}

void main(process.argv[2] ?? '');
