import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateModelSchema } from './generate-schema';

writeFileSync(join(__dirname, '../schema/scoring-model.schema.json'), `${JSON.stringify(generateModelSchema())}\n`);
