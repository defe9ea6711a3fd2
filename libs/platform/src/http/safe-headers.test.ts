import helmet from '@fastify/helmet';
import fastify from 'fastify';
import { SAFE_HEADERS } from './safe-headers';

it('S2: every answer carries the headers that helmet sets', async () => {
  const app = fastify();
  await app.register(helmet, { contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"] } } });
  app.get('/', async (_request, reply) => reply.send());
  const { headers } = await app.inject('/');
  await app.close();
  for (const own of ['content-length', 'date', 'connection']) delete headers[own];
  expect({ ...headers, 'cache-control': 'no-store' }).toEqual(SAFE_HEADERS);
});
