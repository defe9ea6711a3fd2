export { SCOPES, type Scope } from './issuer-scopes';
export { identityModule } from './module';
export { type ClientToCreate, type CreatedClient, createClient } from './setup/create-client';
export { type DemoAccountSeed, type DemoAccountsFile, seedDemoAccounts } from './setup/demo-accounts';
export { type DemoClient, type DemoClientSeed, type DemoClientsFile, seedDemoClients } from './setup/demo-clients';
export { rotateKeys } from './setup/rotate-keys';
