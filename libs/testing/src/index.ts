export {
  type AnswerCheck,
  answerCheck,
  type ContractDocument,
  type ContractOperation,
  type ContractParameter,
  operationsOf,
  type SeenAnswer,
  schemaCompiler,
} from './contract-validators';
export { type CuttableProxy, openProxy } from './cuttable-proxy';
export { figure, patience } from './figure';
export { freePort } from './free-port';
export {
  clientOf,
  type DemoClientName,
  type Installation,
  type InstallationOptions,
  type Shape,
  startInstallation,
} from './installation';
export { startOriginProxy } from './origin-proxy';
export { passNotices } from './pass-notices';
export { type ProgramProcess, startProgramProcess } from './program-process';
export { type QueueBackendUnderTest, queueBackends } from './queue-backends';
export { type Caller, type CallOptions, grant, openServiceStack, type ServiceStack } from './service-stack';
export { setClock } from './set-clock';
export { openOnSmallDisk, openSmallDisk, type SmallDisk } from './small-disk';
export { succeed } from './succeed';
export { createTestDatabase, TEMPLATE, type TestDatabase } from './test-database';
export { createTestIssuer, TEST_AUDIENCE, TEST_ISSUER, type TestIssuer, type TokenOptions } from './test-issuer';
export { tinyMigration, tinyModule } from './tiny-module';
export { until } from './until';
export { type ZipPart, zipOf } from './zip-of';
