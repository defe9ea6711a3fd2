#!/usr/bin/env node
import { readFileSync, writeFileSync } from 'node:fs';
import { readWorkbook } from './read-workbook';
import { run } from './run';

run(process.argv.slice(2), {
  readText: (path) => readFileSync(path, 'utf8'),
  readWorkbook,
  writeText: (path, text) => {
    writeFileSync(path, text);
  },
  out: (text) => {
    process.stdout.write(text);
  },
  err: (text) => {
    process.stderr.write(text);
  },
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 2;
  },
);
