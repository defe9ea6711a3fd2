/** Writes src/schema/generated/model-schema.ts and schema/scoring-model.schema.json from the types in src/model. */
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const Module = require('node:module');
const { transformSync } = require('@swc/core');

const file = join(__dirname, 'generate-schema.ts');
const { code } = transformSync(readFileSync(file, 'utf8'), {
  jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  module: { type: 'commonjs' },
});
const generator = new Module(file, module);
generator.paths = module.paths;
generator.filename = file;
generator._compile(code, file);
const { generateModelSchema, schemaModule } = generator.exports;
writeFileSync(join(__dirname, '../src/schema/generated/model-schema.ts'), schemaModule());
writeFileSync(join(__dirname, '../schema/scoring-model.schema.json'), `${JSON.stringify(generateModelSchema())}\n`);
