/**
 * Lets a test run TypeScript of this folder in a process of its own, which it can kill: compiled on require, so that no
 * build is needed. node typescript-child.cjs <dataDir>: starts the database and prints one line of JSON, then waits.
 */
const { readFileSync } = require('node:fs');
const { transformSync } = require('@swc/core');

require.extensions['.ts'] = (module, filename) => {
  const options = {
    filename,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  };
  module._compile(transformSync(readFileSync(filename, 'utf8'), options).code, filename);
};

const { startEmbeddedPostgres } = require('./embedded-postgres.ts');

const print = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);
const write = (fields, message) => process.stderr.write(`${message} ${JSON.stringify(fields)}\n`);
const log = { debug: write, info: write, warn: write, error: write };

startEmbeddedPostgres({ dataDir: process.argv[2], log }).then(
  (database) => {
    print({ url: database.url, adopted: database.adopted });
    process.once('SIGTERM', () => void database.stop());
  },
  (error) => {
    print({ error: error.message });
    process.exitCode = 1;
  },
);
