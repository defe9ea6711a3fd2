/** Runs a TypeScript file of this package: node tools/run-ts.cjs bench/b5.ts */
const { readFileSync } = require('node:fs');
const { resolve } = require('node:path');
const { transformSync } = require('@swc/core');

require.extensions['.ts'] = (module, file) => {
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    filename: file,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  module._compile(code, file);
};
const file = resolve(process.argv[2]);
process.argv.splice(1, 2, file);
require(file);
