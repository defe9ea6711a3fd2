import { ROLES, type Role } from '@urbanpilot/contract';
import { type Reach, SERVICE_NAMES, type ServiceModule } from '@urbanpilot/platform';
import { type Caller, createTestIssuer, openServiceStack, type ServiceStack, TEST_ISSUER } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { modules } from '../../services/modules';
import { casesOf } from './cases';
import { type Operation, operationsOf } from './contract-operations';
import { expectInPart, expectOutside, expectSuccess, isWorthTrying, reachesOutside } from './expectations';
import type { Arranged, Call, OperationCase } from './operation-case';

const SCOPES = SERVICE_NAMES.flatMap((service) => ['read', 'write', 'operate'].map((verb) => `${service}:${verb}`));

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

    const strangers = new Map<string, Promise<Caller>>();
    /** Somebody who is refused whatever he asks: nothing is arranged for him, so one of each kind serves all operations. */
    const stranger = (role: Role, reach: Reach = '*'): Promise<Caller> => {
      const kind = `${role} ${reach === '*' ? reach : reach.join()}`;
      const known = strangers.get(kind) ?? stack.as(role, reach);
      strangers.set(kind, known);
      return known;
    };

    it('has a row for every operation of the contract, and none for others', () => {
      expect(Object.keys(cases).sort()).toEqual(operations.map(({ operationId }) => operationId).sort());
    });

    async function send(operation: Operation, call: Call, caller: Caller) {
      const { path, body, version, key, headers } = call;
      return caller.request(operation.method, path, {
        body,
        ...(version !== undefined && { version }),
        ...(key !== undefined && { key }),
        ...(headers && { headers }),
      });
    }

    describe.each(operations.map((operation) => [operation.operationId, operation] as const))(
      '%s',
      (operationId, operation) => {
        const row = (): OperationCase => {
          const found = cases[operationId];
          if (!found) throw new Error(`There is no row for ${operationId}`);
          return found;
        };
        const arrange = (subject: string) => row().arrange({ stack, office, subject });
        let shared: Promise<Arranged> | undefined;
        /** One arrangement for all calls that change nothing: refused ones and reads. */
        const arrangeOnce = () => {
          shared ??= arrange(uuidv4());
          return shared;
        };

        it('S1: refuses a caller without token, with an expired, a foreign and an under-scoped one', async () => {
          const subject = uuidv4();
          const { call } = await arrangeOnce();
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
            const { call } = await arrangeOnce();
            const answer = await send(operation, call, await stranger(role));
            expect(answer.statusCode).toBe(403);
            expect(answer.json()).toMatchObject({ type: 'urn:urbanpilot:problem:role-required' });
          });
        }

        async function tryFromOutside(role: Role, arranged: Arranged): Promise<void> {
          const { bound } = row();
          if (!isWorthTrying(bound, operation)) return;
          for (const reach of reachesOutside(bound, role, arranged)) {
            expectOutside(bound, operation, await send(operation, arranged.call, await stranger(role, reach)));
          }
        }

        async function tryInPart(role: Role, { call, territories = [] }: Arranged): Promise<void> {
          expect(territories.length).toBeGreaterThan(1);
          expectInPart(operation, await send(operation, call, await stack.as(role, territories.slice(0, 1))));
        }

        it.each(operation.roles)(
          'S1: lets %s act in its own territory, not in another and not without any',
          async (role) => {
            const { bound } = row();
            const subject = uuidv4();
            const reading = operation.method === 'GET' && bound !== 'subject';
            const arranged = await (reading ? arrangeOnce() : arrange(subject));
            const { call, territories = [] } = arranged;
            await tryFromOutside(role, arranged);
            if (bound === 'whole') await tryInPart(role, arranged);
            const own = await stack.as(role, territories.length === 0 ? '*' : territories, subject);
            expectSuccess(bound, operation, await send(operation, call, own));
          },
        );
      },
    );
  },
);
