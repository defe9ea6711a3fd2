import { SERVICE_NAMES } from '@urbanpilot/platform';

const VERBS = ['read', 'write', 'operate'] as const;

/**
 * Every scope that a client may hold: the same three of each service. They follow from the services' names, because
 * identity imports no other service.
 */
export const SCOPES = SERVICE_NAMES.flatMap((service) => VERBS.map((verb) => `${service}:${verb}` as const));
export type Scope = (typeof SCOPES)[number];
