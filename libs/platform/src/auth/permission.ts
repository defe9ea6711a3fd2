import type { Role } from '@urbanpilot/contract';

/** What an operation asks of its caller: a scope in the token and one of the roles among the grants. */
export interface Permission {
  scope: string;
  roles: readonly Role[];
}

/** Declares the permission of a route; it stands in the route's `config` and in the contract. */
export function permission(scope: string, roles: readonly Role[]): { permission: Permission } {
  return { permission: { scope, roles } };
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may call the operation. A route has this, or `public: true`; the start fails otherwise. */
    permission?: Permission;
    /** Open to everybody: health, contract, token endpoint. */
    public?: boolean;
    /** `required` where money moves. */
    idempotencyKey?: 'required' | 'optional';
    /** The operation changes an existing resource and needs its version in If-Match. */
    versioned?: boolean;
  }
}
