import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '@urbanpilot/contract';

/** A guarded operation as the contract describes it. */
export interface Operation {
  operationId: string;
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  scope: string;
  roles: Role[];
  /** The one status of success. */
  success: number;
}

interface Described {
  operationId: string;
  security: Record<string, string[]>[];
  'x-roles': Role[];
  responses: object;
}

/** All guarded operations of a service, from the committed contract: a new one without a row fails the matrix. */
export function operationsOf(service: string): Operation[] {
  const file = join(__dirname, '../../openapi', `${service}.json`);
  const { paths } = JSON.parse(readFileSync(file, 'utf8')) as { paths: Record<string, Record<string, Described>> };
  return Object.values(paths).flatMap((methods) =>
    Object.entries(methods).map(([method, operation]) => ({
      operationId: operation.operationId,
      method: method.toUpperCase() as Operation['method'],
      scope: operation.security[0]?.oauth2?.[0] ?? '',
      roles: operation['x-roles'],
      success: Number(Object.keys(operation.responses).find((status) => status.startsWith('2'))),
    })),
  );
}
