export { type CallOptions, type Caller, grant, openServiceStack, type ServiceStack } from './service-stack';
export { createTestDatabase, TEMPLATE, type TestDatabase } from './test-database';
export { createTestIssuer, TEST_AUDIENCE, TEST_ISSUER, type TestIssuer, type TokenOptions } from './test-issuer';
