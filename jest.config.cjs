const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { join, relative } = require('node:path');

/** Emits CommonJS from TypeScript and from the ESM-only packages, so that one runner tests both (docs/adr/0002-commonjs.md). */
const typescript = { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' }, sourceMaps: 'inline' };
const esm = { jsc: { parser: { syntax: 'ecmascript' }, target: 'es2022' }, module: { type: 'commonjs' } };

/** Folders of packages that come as ES modules alone. Others are read as they are: to transform all costs a sixth of a run. */
function esmOnly(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (name.startsWith('@')) return esmOnly(path);
    const nested = existsSync(join(path, 'node_modules')) ? esmOnly(join(path, 'node_modules')) : [];
    const file = join(path, 'package.json');
    const { type, exports } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    return type === 'module' && !JSON.stringify(exports ?? '').includes('"require"') ? [path, ...nested] : nested;
  });
}
const packages = esmOnly(join(__dirname, 'node_modules')).map((path) => relative(__dirname, path).replaceAll('.', '\\.'));

module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/libs', '<rootDir>/services', '<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  // Needs the tools of openapi/guard, and is run with them: `make openapi-check`.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/contract-guard/'],
  modulePathIgnorePatterns: ['/dist/'],
  moduleNameMapper: { '^@urbanpilot/contract/client$': '<rootDir>/libs/contract/src/client', '^@urbanpilot/(platform|contract|scoring|allocation|testing|seed)$': '<rootDir>/libs/$1/src' , '^@urbanpilot/(regions|evaluation|funding|experience|identity)$': '<rootDir>/services/$1/src' },
  transform: { '^.+\\.ts$': ['@swc/jest', typescript], [`node_modules/.+\\.mjs$|/(?:${packages.join('|')})/.+\\.js$`]: ['@swc/jest', esm] },
  transformIgnorePatterns: [],
  globalSetup: '<rootDir>/test/jest/global-setup.mjs',
  setupFilesAfterEnv: ['<rootDir>/test/jest/published-matcher.ts'],
  globalTeardown: '<rootDir>/test/jest/global-teardown.mjs',
  cacheDirectory: '<rootDir>/.jest-cache',
  testTimeout: 60000,
  maxWorkers: 2,
};
