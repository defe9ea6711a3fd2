import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Caller, openServiceStack, type ServiceStack, until, zipOf } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { regionsModule } from '../../module';
import { aProgramme, aTerritory } from '../../regions-builders';

const V1 = '/regions/v1';
const PDF = Buffer.from('%PDF-1.7\n实施方案');
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface Upload {
  name?: string;
  type?: string;
  content?: Buffer | string;
  headers?: Record<string, string>;
}

describe('attachments of a designation', () => {
  let stack: ServiceStack;
  let office: Caller;
  let region: { id: string; territoryId: string };
  beforeAll(async () => {
    stack = await openServiceStack(regionsModule);
    office = await stack.as('office');
    region = await aRegion();
  });
  afterAll(() => stack.close());

  async function aRegion(): Promise<{ id: string; territoryId: string }> {
    const [programmeId, territoryId] = [await aProgramme(office), await aTerritory(office)];
    return (await office.post(`${V1}/pilot-regions`, { programmeId, territoryId, batch: 1 })).json();
  }
  const upload = (
    caller: Caller,
    { name = '方案.pdf', type = 'application/pdf', content = PDF, headers }: Upload = {},
  ) => caller.request('POST', pathOf(name), { body: content, headers: { 'content-type': type, ...headers } });
  const pathOf = (name: string) =>
    `${V1}/attachments?ownerType=pilot-region&ownerId=${region.id}&fileName=${encodeURIComponent(name)}`;
  const list = async (caller: Caller) => caller.get(`${V1}/attachments?ownerType=pilot-region&ownerId=${region.id}`);
  const count = async () => (await list(office)).json().items.length as number;
  const stored = () => {
    const root = join(stack.context.config.environment.DATA_DIR, 'attachments');
    return {
      incoming: readdirSync(join(root, 'incoming')).length,
      kept: readdirSync(join(root, 'regions')).flatMap((folder) => readdirSync(join(root, 'regions', folder))).length,
    };
  };
  const ofRegion = (role: 'pilot' | 'expert' = 'pilot') => stack.as(role, [region.territoryId]);

  it('are taken, listed, described and given out as they came, and every download is recorded', async () => {
    const pilot = await ofRegion();
    const added = await upload(pilot);
    expect(added.statusCode).toBe(201);
    const { id } = added.json();
    const sha256 = createHash('sha256').update(PDF).digest('hex');
    expect(added.json()).toMatchObject({ ownerId: region.id, bytes: PDF.length, sha256, state: 'kept', version: 1 });
    expect(added.headers.location).toBe(`${V1}/attachments/${id}`);
    expect((await list(pilot)).json().items.map((item: { id: string }) => item.id)).toContain(id);
    const reader = await ofRegion('expert');
    expect((await reader.get(`${V1}/attachments/${id}`)).json().fileName).toBe('方案.pdf');
    const file = await reader.get(`${V1}/attachments/${id}/content`);
    expect([file.statusCode, file.rawPayload.equals(PDF)]).toEqual([200, true]);
    expect(file.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="__.pdf"; filename*=UTF-8''%E6%96%B9%E6%A1%88.pdf`,
      'x-content-type-options': 'nosniff',
      'repr-digest': `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`,
    });
    const acts = (await stack.auditLog()).filter(({ resourceId }) => resourceId === id);
    expect(acts.map(({ action, territoryId }) => [action, territoryId])).toEqual([
      ['attachment.added', region.territoryId],
      ['attachment.downloaded', region.territoryId],
    ]);
    expect(acts[1]?.actor).toContain(reader.subject);
  });

  it('may be documents, and be sent without saying what they are', async () => {
    const content = zipOf([{ name: '[Content_Types].xml' }, { name: 'word/document.xml' }]);
    const answer = await upload(office, { name: '方案.docx', type: 'application/octet-stream', content });
    expect([answer.statusCode, answer.json().mediaType]).toEqual([201, DOCX]);
  });

  it.each<[string, Upload, number, string, string]>([
    ['a program that says it is a PDF', { content: 'MZ\x90' }, 422, '', 'fileType'],
    ['a PDF that says it is an image', { type: 'image/png' }, 422, 'header.content-type', 'fileType'],
    ['a kind that is not taken', { name: 'a.exe' }, 422, 'query.fileName', 'extension'],
    ['a name with a path', { name: '../a.pdf' }, 422, 'query.fileName', 'path'],
    ['an empty file', { content: '' }, 422, '', 'empty'],
  ])('refuse %s, by name', async (_what, file, status, pointer, rule) => {
    const before = [await count(), stored()];
    const answer = await upload(office, file);
    expect([answer.statusCode, answer.json().errors]).toEqual([status, [expect.objectContaining({ pointer, rule })]]);
    expect([await count(), stored()]).toEqual(before);
  });

  it('refuse types that no file has, and compressed ones', async () => {
    const html = await upload(office, { type: 'text/html' });
    expect([html.statusCode, html.json().detail]).toEqual([415, expect.stringContaining('pdf, png')]);
    expect((await upload(office, { type: 'application/json', content: '{}' })).statusCode).toBe(415);
    expect((await upload(office, { headers: { 'content-encoding': 'gzip' } })).statusCode).toBe(415);
  });

  it('refuse what is too large, whether it says so or not', async () => {
    const before = [await count(), stored()];
    const said = await upload(office, { content: Buffer.concat([PDF, Buffer.alloc(21 * 1024 * 1024)]) });
    expect([said.statusCode, said.json().type]).toEqual([413, 'urn:urbanpilot:problem:payload-too-large']);
    expect((await sendChunked(21 * 1024 * 1024)).status).toBe(413);
    expect([await count(), stored()]).toEqual(before);
  });

  it('P4: leave nothing of an upload that breaks off', async () => {
    const before = await count();
    await sendChunked(300_000, 100_000);
    await until(() => stored().incoming === 0);
    expect(await count()).toBe(before);
    expect((await sendChunked(3_000_000)).status).toBe(201);
    expect(await count()).toBe(before + 1);
  });

  it('P19: are nobody’s who does not see the designation, and change by who may change it', async () => {
    const { id, version } = (await upload(office)).json();
    const stranger = await stack.as('pilot', [uuidv4()]);
    for (const path of [`/${id}`, `/${id}/content`, `?ownerType=pilot-region&ownerId=${region.id}`]) {
      const foreign = await stranger.get(`${V1}/attachments${path}`);
      expect([path, foreign.statusCode]).toEqual([path, 404]);
    }
    expect((await upload(stranger)).statusCode).toBe(404);
    const withdrawal = { reason: '上传有误' };
    expect((await stranger.post(`${V1}/attachments/${id}/withdrawal`, withdrawal, { version })).statusCode).toBe(404);
    expect((await upload(await ofRegion('expert'))).statusCode).toBe(403);
    expect((await stranger.get(`${V1}/attachments?ownerType=nothing&ownerId=${region.id}`)).statusCode).toBe(400);
  });

  it('P19: who reads one territory and writes another writes to the other alone', async () => {
    const subject = uuidv4();
    await stack.as('expert', [region.territoryId], subject);
    const mixed = await stack.as('pilot', [uuidv4()], subject);
    expect((await list(mixed)).statusCode).toBe(200);
    expect((await upload(mixed)).statusCode).toBe(404);
  });

  it('are withdrawn once, with a reason, and given out no more', async () => {
    const { id } = (await upload(office)).json();
    const withdraw = (version?: number) =>
      office.post(
        `${V1}/attachments/${id}/withdrawal`,
        { reason: '上传有误' },
        version === undefined ? {} : { version },
      );
    expect((await withdraw()).statusCode).toBe(428);
    expect((await withdraw(7)).statusCode).toBe(412);
    const done = await withdraw(1);
    expect([done.statusCode, done.json()]).toEqual([
      200,
      expect.objectContaining({ state: 'withdrawn', withdrawalReason: '上传有误', version: 2 }),
    ]);
    expect((await office.get(`${V1}/attachments/${id}/content`)).statusCode).toBe(404);
    expect((await withdraw(2)).statusCode).toBe(409);
    expect((await office.get(`${V1}/attachments/${id}`)).json().state).toBe('withdrawn');
  });

  /** Sends a PDF of so many bytes over a socket, without a length; breaks off after `stopAt`. */
  async function sendChunked(bytes: number, stopAt = Number.POSITIVE_INFINITY): Promise<{ status: number }> {
    if (!stack.app.server.listening) await stack.app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = stack.app.server.address() as AddressInfo;
    const token = await stack.issuer.sign({ subject: office.subject, scopes: Object.keys(regionsModule.scopes) });
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/pdf' };
    return new Promise((resolve) => {
      const outgoing = httpRequest(
        { host: '127.0.0.1', port, method: 'POST', path: pathOf('大.pdf'), headers },
        (incoming) => {
          incoming.resume();
          resolve({ status: incoming.statusCode ?? 0 });
        },
      );
      outgoing.on('error', () => resolve({ status: 0 }));
      const chunk = Buffer.alloc(50_000, 0x20);
      outgoing.write('%PDF-1.7\n');
      const send = (sent: number): void => {
        if (sent >= stopAt) return void outgoing.destroy();
        if (sent >= bytes) return void outgoing.end();
        outgoing.write(chunk, () => send(sent + chunk.length));
      };
      send(0);
    });
  }
});
