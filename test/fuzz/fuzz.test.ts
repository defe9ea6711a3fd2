import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type ContractDocument, type Installation, startInstallation } from '@urbanpilot/testing';
import { fuzz } from './fuzz';
import { goodCalls } from './good-calls';
import { toText } from './report';
import { openWorld, type World } from './world';

const file = join(__dirname, '../../openapi/urbanpilot.json');
const contract = JSON.parse(readFileSync(file, 'utf8')) as ContractDocument;
const PROBLEM = {
  type: 'urn:urbanpilot:problem:rule-broken',
  title: 'x',
  status: 422,
  detail: 'x',
  instance: 'urn:x:y',
};

describe('requests made from the contract', () => {
  let installation: Installation | undefined;
  let world: World;
  beforeAll(async () => {
    installation = await startInstallation({ shape: 'all' });
    world = await openWorld(installation);
  }, 120_000);
  afterAll(async () => {
    await world?.rows.close();
    await installation?.close();
  }, 60_000);

  it('P14, P15, P20, P26: get the answers that the contract promises, and refused ones write nothing', async () => {
    const operations = Object.values(contract.paths).flatMap((methods) => Object.keys(methods)).length;
    const report = await fuzz(world, { requests: 4 * operations, seed: 1, contract });
    expect(report.findings.map(toText)).toEqual([]);
    expect(report.neverSucceeded().length).toBeLessThan(operations / 5);
  }, 480_000);

  it('know only operations that there are', () => {
    const known = Object.values(contract.paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    );
    expect(Object.keys(goodCalls).filter((operationId) => !known.includes(operationId))).toEqual([]);
  });

  it.each<[what: string, answer: () => [number, unknown], fault: RegExp]>([
    ['a fault', () => [500, { ...PROBLEM, status: 500, type: 'urn:urbanpilot:problem:internal' }], /status 500/],
    ['a body of another shape', () => [200, { items: [{ id: 5 }], nextCursor: null }], /contract: .*items/],
    ['a status that is not declared', () => [418, PROBLEM], /undeclared status/],
    ['data out of reach', () => [200, { items: [], nextCursor: world.marker }], /out of reach/],
    ['a stack trace', () => [404, { ...PROBLEM, status: 404, detail: 'at run (/srv/app.js:3:1)' }], /internals/],
    ['a refusal that names no field', () => [400, { ...PROBLEM, status: 400 }], /names no field/],
    ['a broken rule accepted', () => [200, { items: [], nextCursor: null }], /accepted a broken rule/],
    ['a personal name', () => [404, { ...PROBLEM, status: 404, detail: world.person }], /personal data/],
  ])(
    'the fuzz itself finds %s',
    async (_what, answer, fault) => {
      const origin = await falseOrigin(() => answer());
      const only = ({ operationId }: { operationId: string }) => operationId === 'listTasks';
      const report = await fuzz(world, { requests: 40, seed: 2, contract, origin: addressOf(origin), only });
      await closed(origin);
      expect(report.findings.map(toText).join('\n')).toMatch(fault);
    },
    60_000,
  );

  it('the fuzz itself finds a refusal that wrote, and a connection that was lost', async () => {
    const only = ({ operationId }: { operationId: string }) => operationId === 'createUnit';
    const origin = await falseOrigin(async () => {
      await world.call('office', 'POST', '/regions/v1/units', { name: randomUUID(), kind: 'government' });
      return [422, { ...PROBLEM, errors: [{ pointer: '/name', rule: 'x', message: 'x' }] }];
    });
    const report = await fuzz(world, { requests: 8, seed: 3, contract, origin: addressOf(origin), only });
    expect(report.findings.map(toText).join('\n')).toMatch(/refused, but wrote: .*regions\.unit/);
    await closed(origin);
    const gone = await fuzz(world, { requests: 4, seed: 4, contract, origin: addressOf(origin), only });
    expect(gone.findings.map(toText).join('\n')).toMatch(/connection lost/);
  }, 60_000);
});

const addresses = new WeakMap<Server, string>();

/** Answers whatever comes with the same bad answer. */
async function falseOrigin(answer: () => [number, unknown] | Promise<[number, unknown]>): Promise<Server> {
  const server = createServer((request, response) => {
    request.resume().on('end', async () => {
      const [status, body] = await answer();
      const type = status >= 400 ? 'application/problem+json' : 'application/json';
      response.writeHead(status, { 'content-type': type }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  addresses.set(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return server;
}

const addressOf = (server: Server) => addresses.get(server) ?? '';

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
