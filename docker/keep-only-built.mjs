// Leaves what runs: built files, their data and production packages; no sources, no configuration of tools.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const KEPT = new Set(['docker', 'libs', 'node_modules', 'openapi', 'package.json', 'services', 'LICENSE']);
for (const name of readdirSync('.')) if (!KEPT.has(name)) rmSync(name, { recursive: true });

function removeSources(directory) {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory() && entry.name !== 'node_modules') removeSources(path);
    else if (/\.(ts|map|tsbuildinfo)$/.test(entry.name) && entry.isFile()) rmSync(path);
  }
}
for (const root of ['libs', 'services']) removeSources(root);
