import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROLES, type Role } from '@urbanpilot/contract';
import { SERVICE_NAMES, type ServiceModule } from '@urbanpilot/platform';
import { type Caller, createTestIssuer, openServiceStack, type ServiceStack, TEST_ISSUER } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { modules } from '../../services/modules';
import { casesOf } from './cases';
import type { Call, OperationCase } from './operation-case';

const OTHER_TERRITORY = '01990c4e-0000-7000-8000-000000000000';
const NO_TERRITORY: string[] = [];
const SCOPES = SERVICE_NAMES.flatMap((service) => ['read', 'write', 'operate'].map((verb) => `${service}:${verb}`));

interface Operation {
  operationId: string;
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  scope: string;
  roles: Role[];
  success: number;
}

/** All guarded operations of a service, from the committed contract. */
function operationsOf(service: string): Operation[] {
  const file = join(__dirname, '../../openapi', `${service}.json`);
  const { paths } = JSON.parse(readFileSync(file, 'utf8')) as {
    paths: Record<
      string,
      Record<
        string,
        { operationId: string; security: Record<string, string[]>[]; 'x-roles': Role[]; responses: object }
      >
    >;
  };
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

describe.each(modules.map((module) => [module.name, module] as const))(
  'who may call %s',
  (name, module: ServiceModule) => {
    let stack: ServiceStack;
    let office: Caller;
    const operations = operationsOf(name);
    const cases = casesOf(name);

    beforeAll(async () => {
      stack = await openServiceStack(module);
      office = await stack.as('office');
    });
    afterAll(() => stack.close());

    it('has a row for every operation of the contract, and none for others', () => {
      expect(Object.keys(cases).sort()).toEqual(operations.map(({ operationId }) => operationId).sort());
    });

    async function send(operation: Operation, call: Call, caller: Caller) {
      const { path, body, version, key } = call;
      return caller.request(operation.method, path, {
        body,
        ...(version !== undefined && { version }),
        ...(key !== undefined && { key }),
      });
    }

    describe.each(operations.map((operation) => [operation.operationId, operation] as const))(
      '%s',
      (operationId, operation) => {
        const row = () => {
          const found = cases[operationId];
          if (!found) throw new Error(`There is no row for ${operationId}`);
          return found as OperationCase;
        };

        it('S1: refuses a caller without token, with an expired, a foreign and an under-scoped one', async () => {
          const subject = uuidv4();
          const { call } = await row().arrange({ stack, office, subject });
          const role = operation.roles[0] as Role;
          await stack.as(role, '*', subject);
          const expired = { iat: 1_700_000_000, exp: 1_700_000_300 };
          const foreign = await createTestIssuer();
          const tokens: [string, number][] = [
            ['', 401],
            [await stack.issuer.sign({ subject, scopes: SCOPES, claims: expired }), 401],
            [await foreign.sign({ subject, scopes: SCOPES }), 401],
            [await stack.issuer.sign({ subject, scopes: SCOPES.filter((scope) => scope !== operation.scope) }), 403],
          ];
          for (const [token, status] of tokens) {
            const answer = await send(operation, call, stack.withToken(token, subject));
            expect([status, answer.headers['content-type']]).toEqual([
              answer.statusCode,
              'application/problem+json; charset=utf-8',
            ]);
          }
          const good = await stack.issuer.sign({ subject, scopes: SCOPES, claims: { iss: TEST_ISSUER } });
          expect((await send(operation, call, stack.withToken(good, subject))).statusCode).not.toBe(401);
        });

        for (const role of ROLES.filter((candidate) => !operation.roles.includes(candidate))) {
          it(`S1: refuses ${role}`, async () => {
            const someone = await stack.as(role);
            const { call } = await row().arrange({ stack, office, subject: someone.subject });
            const answer = await send(operation, call, someone);
            expect(answer.statusCode).toBe(403);
            expect(answer.json()).toMatchObject({ type: 'urn:urbanpilot:problem:role-required' });
          });
        }

        it.each(operation.roles)(
          'S1: lets %s act in its own territory, not in another and not without any',
          async (role) => {
            const subject = uuidv4();
            const { call, territoryId } = await row().arrange({ stack, office, subject });
            for (const reach of [[OTHER_TERRITORY], NO_TERRITORY]) {
              const other =
                row().bound === 'none' ? undefined : await send(operation, call, await stack.as(role, reach));
              if (row().bound === 'path') expect(other?.statusCode).toBe(404);
              if (row().bound === 'body') expect([403, 422]).toContain(other?.statusCode);
              if (row().bound === 'list') expect(other?.json()).toEqual({ items: [], nextCursor: null });
            }
            const own = await stack.as(role, territoryId === undefined ? '*' : [territoryId], subject);
            const answer = await send(operation, call, own);
            expect([answer.statusCode, answer.statusCode === operation.success ? '' : answer.body]).toEqual([
              operation.success,
              '',
            ]);
            if (row().bound === 'list') expect(answer.json<{ items: unknown[] }>().items.length).toBeGreaterThan(0);
          },
        );
      },
    );
  },
);
