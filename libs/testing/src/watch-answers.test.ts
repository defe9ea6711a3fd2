import { Closed, Text } from '@urbanpilot/contract';
import { permission, responses } from '@urbanpilot/platform';
import type { FastifyReply } from 'fastify';
import { openServiceStack, type ServiceStack } from './service-stack';
import { tinyModule } from './tiny-module';

/** A service with one operation, `getThing`, that answers as it is told. */
function openThings(answer: (reply: FastifyReply) => unknown): Promise<ServiceStack> {
  return openServiceStack(
    tinyModule('regions', {
      routes: (app) => {
        const response = responses({ 200: Closed({ name: Text('名称', 5) }, 'A thing') });
        const schema = { operationId: 'getThing', response };
        app.get('/thing', { config: permission('regions:read', ['office']), schema }, async (_, reply) =>
          answer(reply),
        );
      },
    }),
  );
}

describe('answers held to the contract', () => {
  it.each<[what: string, answer: (reply: FastifyReply) => unknown, fault: RegExp]>([
    [
      'a text over its limit',
      () => ({ name: 'too long' }),
      /getThing: GET \/regions\/v1\/thing → 200: \/name must NOT/,
    ],
    ['an undeclared status', (reply) => reply.code(202).send('{}'), /202: undeclared status/],
    ['another content type', (reply) => reply.type('text/html').send('{"name":"a"}'), /undeclared content type/],
    ['no JSON', (reply) => reply.type('application/json').send('{"name":'), /no JSON/],
    ['a 404 that is no problem', (reply) => reply.code(404).send('{}'), /404: undeclared status/],
  ])('P15: finds %s', async (_what, answer, fault) => {
    const stack = await openThings(answer);
    await (await stack.as('office')).get('/regions/v1/thing');
    await expect(stack.close()).rejects.toThrow(fault);
  });

  it('P15: lets answers pass that keep it, errors and unknown addresses too', async () => {
    const stack = await openThings(() => ({ name: 'short' }));
    const office = await stack.as('office');
    expect((await office.get('/regions/v1/thing')).statusCode).toBe(200);
    expect((await office.get('/regions/v1/thing?x=1')).statusCode).toBe(400);
    expect((await office.post('/regions/v1/thing')).statusCode).toBe(405);
    expect((await office.get('/regions/v1/nothing')).statusCode).toBe(404);
    await expect(stack.close()).resolves.toBeUndefined();
  });
});
