#!/usr/bin/env node
import { readFileSync, writeFileSync } from 'node:fs';
import { run } from './run';

process.exitCode = run(process.argv.slice(2), {
  readText: (path) => readFileSync(path, 'utf8'),
  writeText: (path, text) => {
    writeFileSync(path, text);
  },
  out: (text) => {
    process.stdout.write(text);
  },
  err: (text) => {
    process.stderr.write(text);
  },
});
