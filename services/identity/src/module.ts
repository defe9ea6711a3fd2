import { grantChanged, postHandedOver } from '@urbanpilot/contract';
import type { ServiceModule } from '@urbanpilot/platform';
import { onUnitChanged } from './events/on-unit-changed';
import { AccountEntity } from './features/accounts/account-entity';
import { accountRoutes } from './features/accounts/account-routes';
import { ClientEntity } from './features/clients/client-entity';
import { clientRoutes } from './features/clients/client-routes';
import { DelegationEntity } from './features/delegations/delegation-entity';
import { delegationRoutes } from './features/delegations/delegation-routes';
import { GrantEntity } from './features/grants/grant-entity';
import { grantRoutes } from './features/grants/grant-routes';
import { republishGrants } from './features/grants/grant-service';
import { PostEntity } from './features/posts/post-entity';
import { tellHandovers } from './features/posts/post-handover-service';
import { postRoutes } from './features/posts/post-routes';
import { signingKeyRoutes } from './features/signing-keys/signing-key-routes';
import { SWEEP_PAYLOADS } from './issuer/oidc-adapter';
import { AccountTables1764030000001 } from './migrations/account-tables-migration';
import { GrantUnit1795860200001 } from './migrations/grant-unit-migration';
import { IssuerTables1760000100000 } from './migrations/issuer-tables-migration';
import { Posts1795863001001 } from './migrations/posts-migration';
import { PublicClients1764030000002 } from './migrations/public-clients-migration';
import { RoleGrant1760000200000 } from './migrations/role-grant-migration';
import { SigningKeySchedule1764030000003 } from './migrations/signing-key-schedule-migration';
import { mountIssuer } from './mount-issuer';
import { SWEEP_ATTEMPTS } from './sign-in/attempts';

/** Tokens, clients and grants: who calls, and what he may do. */
export const identityModule: ServiceModule = {
  name: 'identity',
  dependsOn: [],
  title: '身份与授权 Identity',
  description: '签发令牌，登记客户端，授予和撤销角色。 Issues tokens, registers clients, gives and revokes roles.',
  scopes: {
    'identity:read': '查看账号、客户端与授权 See accounts, clients and grants',
    'identity:write': '管理账号与客户端，授予和撤销角色 Manage accounts and clients, give and revoke roles',
    'identity:operate': '运维 Operate: dead letters, replays',
  },
  entities: [AccountEntity, ClientEntity, GrantEntity, PostEntity, DelegationEntity],
  migrations: [
    IssuerTables1760000100000,
    RoleGrant1760000200000,
    AccountTables1764030000001,
    PublicClients1764030000002,
    SigningKeySchedule1764030000003,
    GrantUnit1795860200001,
    Posts1795863001001,
  ],
  publishes: [grantChanged, postHandedOver],
  handlers: [onUnitChanged],
  replays: [{ event: grantChanged, republish: republishGrants }],
  operations: [],
  schedules: [tellHandovers],
  retention: [SWEEP_PAYLOADS, SWEEP_ATTEMPTS],
  routes(app, context) {
    accountRoutes(app, context);
    clientRoutes(app, context);
    grantRoutes(app, context);
    postRoutes(app, context);
    delegationRoutes(app, context);
    signingKeyRoutes(app, context);
  },
  mount: mountIssuer,
};
