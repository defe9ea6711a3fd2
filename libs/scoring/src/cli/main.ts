#!/usr/bin/env node
import { run } from './run';

run(process.argv.slice(2), (text) => process.stderr.write(text)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
