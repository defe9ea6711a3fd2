import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateModelSchema, schemaModule } from './generate-schema';

writeFileSync(join(__dirname, '../src/schema/generated/model-schema.ts'), schemaModule());
writeFileSync(join(__dirname, '../schema/scoring-model.schema.json'), `${JSON.stringify(generateModelSchema())}\n`);
