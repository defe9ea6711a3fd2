import { grantChanged } from '@urbanpilot/contract';
import type { ServiceModule } from '@urbanpilot/platform';
import { ClientEntity } from './features/clients/client-entity';
import { clientRoutes } from './features/clients/client-routes';
import { GrantEntity } from './features/grants/grant-entity';
import { grantRoutes } from './features/grants/grant-routes';
import { republishGrants } from './features/grants/grant-service';
import { IssuerTables1760000100000 } from './migrations/issuer-tables-migration';
import { RoleGrant1760000200000 } from './migrations/role-grant-migration';
import { mountIssuer } from './mount-issuer';

/** Tokens, clients and grants: who calls, and what he may do. */
export const identityModule: ServiceModule = {
  name: 'identity',
  dependsOn: [],
  title: '身份与授权 Identity',
  description: '签发令牌，登记客户端，授予和撤销角色。 Issues tokens, registers clients, gives and revokes roles.',
  scopes: {
    'identity:read': '查看客户端与授权 See clients and grants',
    'identity:write': '登记客户端，授予和撤销角色 Register clients, give and revoke roles',
    'identity:operate': '运维 Operate: dead letters, replays',
  },
  entities: [ClientEntity, GrantEntity],
  migrations: [IssuerTables1760000100000, RoleGrant1760000200000],
  publishes: [grantChanged],
  handlers: [],
  replays: [{ event: grantChanged, republish: republishGrants }],
  operations: [],
  routes(app, context) {
    clientRoutes(app, context);
    grantRoutes(app, context);
  },
  mount: mountIssuer,
};
