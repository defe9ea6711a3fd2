import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem, systemActor } from '@urbanpilot/platform';
import { openServiceStack, type ServiceStack, TEST_ISSUER } from '@urbanpilot/testing';
import { type ClientToCreate, createClient, identityModule, SCOPES, seedDemoClients } from '../index';
import { verifyClientSecret } from '../issuer/client-secret';

const directory = mkdtempSync(join(tmpdir(), 'identity-demo-'));
const file = join(directory, 'data', 'demo-clients.json');
const clients = [
  { clientId: 'demo-office', name: '演示 城镇化办公室', role: 'office' as const, reach: ['*'] },
  {
    clientId: 'demo-pilot',
    name: '演示 试点地区',
    role: 'pilot' as const,
    reach: ['01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e'],
  },
];
let stack: ServiceStack;
beforeAll(async () => {
  stack = await openServiceStack(identityModule);
});
afterAll(async () => {
  await stack.close();
  rmSync(directory, { recursive: true });
});

const seed = () => seedDemoClients(stack.context, { file, clients });
const rows = <Row>(sql: string) => stack.context.database.reader('*').rows<Row>(sql);
const update = (sql: string) => stack.context.database.dataSource.query(sql);
const state = async () => ({
  clients: await rows('SELECT id, version FROM client ORDER BY id'),
  grants: await rows('SELECT id FROM role_grant ORDER BY id'),
});

describe('the demonstration’s clients', () => {
  it('are made with their grants, their secrets in a private file', async () => {
    const seeded = await seed();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(seeded);
    expect(seeded).toMatchObject({ tokenUrl: `${TEST_ISSUER}/token`, clients });
    expect([statSync(file).mode & 0o777, readdirSync(join(directory, 'data'))]).toEqual([0o600, ['demo-clients.json']]);
    const stored = await rows<{ id: string; secret_hash: string; scopes: string[] }>(
      'SELECT * FROM client ORDER BY id',
    );
    for (const [index, { id, secret_hash, scopes }] of stored.entries()) {
      expect([id, scopes]).toEqual([clients[index]?.clientId, SCOPES]);
      expect(await verifyClientSecret(seeded.clients[index]?.clientSecret ?? '', secret_hash)).toBe(true);
    }
    expect((await stack.outbox()).map(({ data }) => [data.subject, data.role, data.reach])).toEqual(
      clients.map(({ clientId, role, reach }) => [clientId, role, reach]),
    );
  });

  it('stay as they are when seeded again, and the file is private again', async () => {
    const [before, content] = [await state(), readFileSync(file, 'utf8')];
    chmodSync(file, 0o644);
    await seed();
    expect([await state(), readFileSync(file, 'utf8')]).toEqual([before, content]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['the file is lost', async () => rmSync(file)],
    ['the file is no JSON', async () => writeFileSync(file, '{')],
    ['the file is another’s', async () => writeFileSync(file, '{"clients": [1]}')],
    [
      'a secret does not fit',
      () => update(`UPDATE client SET secret_hash = overlay(secret_hash PLACING 'AAAA' FROM 30 FOR 4)`),
    ],
    ['they were disabled', () => update(`UPDATE client SET state = 'disabled'`)],
    ['the database was lost', () => update('DELETE FROM client')],
  ])('can be used again after %s', async (_, harm) => {
    await harm();
    const seeded = await seed();
    const stored = await rows<{ secret_hash: string; state: string }>('SELECT * FROM client ORDER BY id');
    expect(stored).toHaveLength(clients.length);
    for (const [index, client] of stored.entries()) {
      expect(client.state).toBe('active');
      expect(await verifyClientSecret(seeded.clients[index]?.clientSecret ?? '', client.secret_hash)).toBe(true);
    }
  });

  it('are granted again what was revoked', async () => {
    const before = (await state()).grants.length;
    await stack.context.transaction(systemActor('test'), (unit) =>
      unit.rows(`UPDATE role_grant SET valid_to = valid_from WHERE subject = 'demo-pilot'`),
    );
    await seed();
    expect((await state()).grants).toHaveLength(before + 1);
  });
});

describe('createClient', () => {
  const input: ClientToCreate = {
    name: '省级平台',
    scopes: ['regions:read'],
    grants: [{ role: 'leader', reach: ['*'] }],
  };

  it('makes a client with its grants, audited as the program’s own act', async () => {
    const { clientId, clientSecret } = await createClient(stack.context, { ...input, clientId: 'province' });
    expect([clientId, clientSecret]).toEqual(['province', expect.stringMatching(/^[\w-]{43}$/)]);
    expect((await stack.outbox()).at(-1)?.data).toMatchObject({
      subject: 'province',
      role: 'leader',
      issuer: TEST_ISSUER,
    });
    expect((await stack.auditLog()).slice(-2)).toEqual([
      expect.objectContaining({ action: 'client.registered', actor: 'urn:urbanpilot|system', resourceId: 'province' }),
      expect.objectContaining({ action: 'grant.given' }),
    ]);
  });

  it.each([
    ['a name of blanks', { name: ' ' }, '/name'],
    ['an unknown role', { grants: [{ role: 'king', reach: ['*'] }] }, '/grants/0/role'],
    ['no reach', { grants: [{ role: 'leader', reach: [] }] }, '/grants/0/reach'],
    ['* beside a territory', { grants: [{ role: 'leader', reach: ['*', clients[1]?.reach[0]] }] }, '/reach'],
    ['an id of blanks', { clientId: 'a b' }, '/clientId'],
  ])('refuses %s and names it', async (_, other, pointer) => {
    const before = await state();
    const refused = createClient(stack.context, { ...input, ...other } as ClientToCreate);
    await expect(refused).rejects.toMatchObject({
      errors: expect.arrayContaining([expect.objectContaining({ pointer })]),
    });
    expect(await state()).toEqual(before);
  });

  it('refuses an id that is taken', async () => {
    await createClient(stack.context, { ...input, clientId: 'taken' });
    const again = createClient(stack.context, { ...input, clientId: 'taken' });
    await expect(again).rejects.toBeInstanceOf(Problem);
    await expect(again).rejects.toMatchObject({ definition: { code: 'already-exists' } });
  });
});
