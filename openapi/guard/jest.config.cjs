/** The tests of the guard itself: apart from the others, because they need its tools. */
const { transform } = require('../../jest.config.cjs');

module.exports = {
  rootDir: '../..',
  roots: ['<rootDir>/test/contract-guard'],
  testMatch: ['**/*.test.ts'],
  transform,
  cacheDirectory: '<rootDir>/.jest-cache',
  testTimeout: 120000,
  maxWorkers: 1,
};
