import { addDays, todayInShanghai } from '@urbanpilot/platform';
import { type Caller, openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { regionsModule } from '../../module';
import { aTerritory } from '../../regions-builders';
import { aDocument, aNumber, aUnitOf, type BuiltDocument, draftBody, moveDocument } from './document-builders';

const V1 = '/regions/v1';
const TODAY = todayInShanghai(new Date());
const PROBLEM = 'urn:urbanpilot:problem:';

describe('an official document', () => {
  let stack: ServiceStack;
  let office: Caller;
  let clerk: Caller;
  let leader: Caller;
  let bureau: Caller;
  let pilot: Caller;
  let territoryId: string;
  /** The office, two bureaus of the city, and a county's government. */
  let units: { office: string; police: string; housing: string; county: string };
  beforeAll(async () => {
    stack = await openServiceStack(regionsModule);
    [office, clerk] = [await stack.as('office'), await stack.as('office')];
    [leader, bureau] = [await stack.as('leader'), await stack.as('department')];
    territoryId = await aTerritory(office);
    pilot = await stack.as('pilot', [territoryId]);
    const [ours, police, housing] = [await aUnitOf(office), await aUnitOf(office), await aUnitOf(office)];
    units = { office: ours, police, housing, county: await aUnitOf(office, territoryId) };
  });
  afterAll(() => stack.close());

  const draft = (parts: object = {}) => aDocument(clerk, units.office, units.county, parts);
  const signed = async (parts: object = {}) => moveDocument(leader, await draft(parts), 'signature');
  const numbered = async (parts: object = {}) => moveDocument(clerk, await signed(parts), 'number', aNumber());
  const issued = async (parts: object = {}) => moveDocument(clerk, await numbered(parts), 'issuance');
  const asked = async (dueOn = addDays(TODAY, 5)) =>
    moveDocument(clerk, await draft(), 'counter-signature', { unitIds: [units.police, units.housing], dueOn });
  const shown = async (id: string, caller = office) =>
    (await caller.get(`${V1}/documents/${id}`)).json<BuiltDocument & Record<string, unknown>>();
  const step = (caller: Caller, { id, version }: { id: string; version?: number }, verb: string, body?: unknown) =>
    caller.post(`${V1}/documents/${id}/${verb}`, body, version === undefined ? {} : { version });
  const say = (document: BuiltDocument, unitId: string, decision: string, opinion?: string, caller = bureau) =>
    caller.post(`${V1}/documents/${document.id}/opinions`, { unitId, revision: document.revision, decision, opinion });
  const typeOf = (answer: { json<T>(): T }) => answer.json<{ type: string }>().type.replace(PROBLEM, '');
  const tell = (sql: string, parameters: unknown[]) =>
    stack.context.database.transaction('*', (manager) => manager.query(sql, parameters));

  it('goes from draft over counter-signature, signature and number to its receipt, and is told', async () => {
    const document = await asked();
    expect((await say(document, units.police, 'agreed')).json()).toMatchObject({ version: 3, state: 'countersigning' });
    const early = await step(leader, { ...document, version: 3 }, 'signature');
    expect([early.statusCode, typeOf(early)]).toEqual([409, 'document-awaited']);
    await say(document, units.housing, 'agreed', '无意见');
    const byLeader = await moveDocument(leader, { ...document, version: 4 }, 'signature');
    expect(byLeader).toMatchObject({ state: 'signed', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const withNumber = await moveDocument(clerk, byLeader, 'number', aNumber());
    const out = await moveDocument(clerk, withNumber, 'issuance');
    expect(out).toMatchObject({ state: 'issued', issuedOn: TODAY, number: withNumber.number });
    const received = await pilot.post(`${V1}/documents/${document.id}/receipts`, { unitId: units.county });
    expect(received.json().parties).toContainEqual(
      expect.objectContaining({ unitId: units.county, receivedBy: expect.stringContaining(pilot.subject) }),
    );
    expect(await shown(document.id)).toMatchObject({ parties: received.json().parties });
    const again = await pilot.post(`${V1}/documents/${document.id}/receipts`, { unitId: units.county });
    expect([again.statusCode, typeOf(again)]).toEqual([409, 'document-answered']);
    expect((await stack.outbox()).filter(({ subject }) => subject === document.id)).toEqual([
      expect.objectContaining({
        type: 'regions.document.issued.v1',
        data: expect.objectContaining({ number: withNumber.number, addresseeUnitIds: [units.county] }),
      }),
    ]);
    const acts = (await stack.auditLog()).filter(({ resourceId }) => resourceId === document.id);
    expect(acts.map(({ action }) => action.replace('document.', ''))).toEqual([
      ...['drafted', 'sent-for-countersignature', 'agreed', 'agreed', 'signed', 'numbered', 'issued', 'received'],
    ]);
  });

  it('is held up by an objection until the draft is changed, which asks everybody again', async () => {
    const document = await asked();
    expect((await say(document, units.police, 'objected')).json().errors[0].pointer).toBe('/opinion');
    await say(document, units.police, 'objected', '资金未落实');
    const blocked = await step(leader, { ...document, version: 3 }, 'signature');
    expect([blocked.statusCode, typeOf(blocked)]).toEqual([409, 'document-objected']);
    const changed = await clerk.patch(`${V1}/documents/${document.id}`, { body: '资金由市财政承担。' }, { version: 3 });
    expect(changed.json()).toMatchObject({ state: 'draft', revision: 2, opinions: [], body: '资金由市财政承担。' });
    const again = await moveDocument(clerk, changed.json<BuiltDocument>(), 'counter-signature', {
      ...{ unitIds: [units.police], dueOn: TODAY },
    });
    const late = await say(document, units.police, 'agreed');
    expect([late.statusCode, typeOf(late)]).toEqual([409, 'document-changed']);
    expect((await say(again, units.housing, 'agreed')).statusCode).toBe(409);
    expect((await say(again, units.police, 'agreed')).statusCode).toBe(200);
    expect(typeOf(await say(again, units.police, 'objected', '又有意见'))).toBe('document-answered');
  });

  it('P21: is signed over an objection only when a leader overruled it, with a reason, being neither drafter nor objector', async () => {
    const document = await asked(TODAY);
    await say(document, units.police, 'objected', '不同意');
    await stack.as('leader', '*', bureau.subject);
    const body = { unitId: units.police, reason: '专题会已研究' };
    const own = await step(bureau, { ...document, version: 3 }, 'overruling', body);
    expect([own.statusCode, typeOf(own)]).toEqual([403, 'separation-of-duties']);
    expect((await step(office, { ...document, version: 3 }, 'overruling', body)).statusCode).toBe(403);
    expect((await step(leader, { ...document, version: 3 }, 'overruling', { ...body, reason: '' })).statusCode).toBe(
      400,
    );
    const overruled = await moveDocument(leader, { ...document, version: 3 }, 'overruling', body);
    expect(typeOf(await step(leader, overruled, 'overruling', body))).toBe('document-not-asked');
    expect(typeOf(await step(leader, overruled, 'signature'))).toBe('document-awaited');
    // The day for it is over: silence is consent.
    await tell('UPDATE official_document SET countersign_by = countersign_by - 1 WHERE id = $1', [document.id]);
    expect((await step(leader, overruled, 'signature')).json()).toMatchObject({ state: 'signed' });
  });

  it('P21: is not signed by who drafted or changed it, in the table neither, and by one of many', async () => {
    const document = await draft();
    const own = await step(clerk, document, 'signature');
    expect([own.statusCode, typeOf(own)]).toEqual([403, 'separation-of-duties']);
    const changed = await office.patch(`${V1}/documents/${document.id}`, { title: '通知' }, { version: 1 });
    expect(typeOf(await step(office, changed.json(), 'signature'))).toBe('separation-of-duties');
    const sql = `UPDATE official_document SET state = 'signed', signed_by = drafted_by, signed_at = now(), sha256 = repeat('a', 64) WHERE id = $1`;
    await expect(tell(sql, [document.id])).rejects.toThrow(/official_document_separation_ck/);
    const leaders = await Promise.all(Array.from({ length: 6 }, () => stack.as('leader')));
    const answers = await Promise.all(leaders.map((caller) => step(caller, changed.json(), 'signature')));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412, 412, 412, 412, 412]);
  });

  it('P23: is what it is once it is signed, its files too', async () => {
    const document = await draft();
    const upload = (id: string) =>
      clerk.request('POST', `${V1}/attachments?ownerType=document&ownerId=${id}&fileName=a.pdf`, {
        ...{ body: Buffer.from('%PDF-1.7'), headers: { 'content-type': 'application/pdf' } },
      });
    expect((await upload(document.id)).statusCode).toBe(201);
    const after = await moveDocument(leader, document, 'signature');
    expect((await upload(document.id)).statusCode).toBe(409);
    expect(
      (await clerk.patch(`${V1}/documents/${document.id}`, { body: '改' }, { version: after.version })).statusCode,
    ).toBe(409);
    await expect(tell(`UPDATE official_document SET body = '改' WHERE id = $1`, [document.id])).rejects.toThrow(
      /not changed/,
    );
    const plain = await signed();
    expect((await shown(plain.id)).sha256).not.toBe((await shown(document.id)).sha256);
  });

  it('takes the office system’s numbers once each, and gives its own only in series that the office set', async () => {
    const [first, second] = [await signed(), await signed()];
    const wrong = await step(clerk, first, 'number', { number: '菏城镇办发[2026]7号' });
    expect([wrong.statusCode, wrong.json().errors[0].pointer]).toEqual([400, '/number']);
    const given = await moveDocument(clerk, first, 'number', aNumber());
    const taken = await step(clerk, second, 'number', { number: given.number });
    expect([taken.statusCode, typeOf(taken)]).toEqual([409, 'document-number-taken']);
    expect(typeOf(await step(clerk, second, 'number', { seriesId: uuidv4() }))).toBe('unknown-reference');
    const series = (await office.post(`${V1}/document-series`, { series: '菏城试' })).json<BuiltDocument>();
    expect((await office.post(`${V1}/document-series`, { series: '菏城试' })).statusCode).toBe(409);
    const others = [second, await signed(), await signed()];
    const answers = await Promise.all(others.map((one) => step(clerk, one, 'number', { seriesId: series.id })));
    const year = TODAY.slice(0, 4);
    expect(answers.map((answer) => answer.json<BuiltDocument>().number).sort()).toEqual(
      [1, 2, 3].map((sequence) => `菏城试〔${year}〕${sequence}号`),
    );
    const close = (version: number) =>
      office.post(`${V1}/document-series/${series.id}/closure`, undefined, { version });
    expect([(await close(2)).statusCode, (await close(1)).json().state]).toEqual([412, 'closed']);
    expect((await step(clerk, await signed(), 'number', { seriesId: series.id })).statusCode).toBe(409);
    const part = await stack.as('office', [territoryId]);
    expect((await part.post(`${V1}/document-series`, { series: '菏' })).statusCode).toBe(403);
    const list = await clerk.get(`${V1}/documents?numberFrom=${encodeURIComponent(`菏城试〔${year}〕`)}`);
    expect(list.json<{ items: unknown[] }>().items).toHaveLength(3);
    expect((await clerk.get(`${V1}/document-series`)).json<{ items: unknown[] }>().items).toHaveLength(1);
  });

  it('P20: refuses state secrets by name, unknown units, its own counter-signature and what is not its caller’s to say', async () => {
    for (const [classification, name] of [
      ['secret', '秘密'],
      ['highly-secret', '机密'],
      ['top-secret', '绝密'],
    ] as const) {
      const answer = await clerk.post(`${V1}/documents`, draftBody(units.office, [units.county], { classification }));
      expect([answer.statusCode, answer.json().errors[0].pointer]).toEqual([422, '/classification']);
      expect(answer.json().detail).toContain(name);
    }
    const create = (body: object) => clerk.post(`${V1}/documents`, body);
    const unknown = await create(draftBody(units.office, [units.county, uuidv4()]));
    expect([unknown.statusCode, unknown.json().errors[0].pointer]).toEqual([422, '/addresseeUnitIds/1']);
    expect((await create(draftBody(units.office, [units.county], { number: '菏〔2026〕1号' }))).statusCode).toBe(400);
    expect((await create(draftBody(units.office, []))).statusCode).toBe(400);
    const document = await draft();
    const own = await step(clerk, document, 'counter-signature', { unitIds: [units.office], dueOn: TODAY });
    expect([own.statusCode, own.json().errors[0].pointer]).toEqual([422, '/unitIds/0']);
    const past = { unitIds: [units.police], dueOn: '2020-01-01' };
    expect((await step(clerk, document, 'counter-signature', past)).json().errors[0].pointer).toBe('/dueOn');
    expect((await step(clerk, { id: document.id }, 'counter-signature', past)).statusCode).toBe(428);
  });

  it('P19: is seen before it is issued by its unit and those who are asked, and elsewhere not at all', async () => {
    const stranger = await stack.as('pilot', [await aTerritory(office)]);
    const document = await draft();
    for (const caller of [pilot, stranger]) {
      expect((await caller.get(`${V1}/documents/${document.id}`)).statusCode).toBe(404);
      expect((await step(caller, document, 'issuance')).statusCode).toBe(404);
      expect((await caller.get(`${V1}/documents?draftingUnitId=${units.office}&state=draft`)).json().items).toEqual([]);
    }
    const out = await issued();
    expect((await pilot.get(`${V1}/documents/${out.id}`)).statusCode).toBe(200);
    expect((await stranger.get(`${V1}/documents/${out.id}`)).statusCode).toBe(404);
    expect((await stranger.post(`${V1}/documents/${out.id}/receipts`, { unitId: units.county })).statusCode).toBe(404);
    const foreign = await pilot.post(`${V1}/documents`, draftBody(units.office, [units.county]));
    expect([foreign.statusCode, typeOf(foreign)]).toEqual([403, 'other-unit']);
    const theirs = await aDocument(pilot, units.county, units.office);
    expect((await bureau.get(`${V1}/documents/${theirs.id}`)).statusCode).toBe(200);
    expect(
      (await pilot.get(`${V1}/documents?draftingUnitId=${units.county}`)).json<{ items: unknown[] }>().items,
    ).toHaveLength(1);
  });

  it('P19: is read by its addressees, the office and the auditor alone where it is internal', async () => {
    const second = await aUnitOf(office, territoryId);
    const bound = await stack.as('pilot', [territoryId], `bound-${uuidv4()}`, second);
    const [open, internal] = [await issued(), await issued({ classification: 'internal' })];
    expect((await bound.get(`${V1}/documents/${open.id}`)).statusCode).toBe(200);
    expect((await bound.get(`${V1}/documents/${internal.id}`)).statusCode).toBe(404);
    const not = await bound.post(`${V1}/documents/${open.id}/receipts`, { unitId: units.county });
    expect([not.statusCode, typeOf(not)]).toEqual([403, 'other-unit']);
    for (const caller of [pilot, office, await stack.as('auditor', [territoryId])]) {
      expect((await caller.get(`${V1}/documents/${internal.id}`)).statusCode).toBe(200);
    }
    const told = (await stack.outbox()).filter(({ subject }) => [open.id, internal.id].includes(subject));
    expect(told.map(({ data }) => data.title)).toEqual(['关于做好试点工作的通知', null]);
  });

  it('P1, P13: is drafted once per key, and changed by whoever read its version', async () => {
    const body = draftBody(units.office, [units.county]);
    const once = () => clerk.post(`${V1}/documents`, body, { key: `draft-${units.office}` });
    const [first, second] = [await once(), await once()];
    expect([first.statusCode, second.body]).toEqual([201, first.body]);
    const { id } = first.json<BuiltDocument>();
    const change = (version?: number) =>
      clerk.patch(`${V1}/documents/${id}`, { urgency: 'urgent' }, version === undefined ? {} : { version });
    expect([(await change()).statusCode, (await change(5)).statusCode]).toEqual([428, 412]);
    expect((await change(1)).json()).toMatchObject({ urgency: 'urgent', version: 2 });
    const again = { addresseeUnitIds: [units.police], copiedUnitIds: [units.county] };
    const moved = await clerk.patch(`${V1}/documents/${id}`, again, { version: 2 });
    expect(moved.json().parties.map(({ part }: { part: string }) => part)).toEqual(['addressee', 'copied']);
    expect((await step(clerk, { id, version: 3 }, 'withdrawal', {})).statusCode).toBe(400);
    expect((await step(clerk, { id, version: 3 }, 'withdrawal', { reason: '不再需要' })).json().state).toBe(
      'withdrawn',
    );
    expect((await step(leader, { id, version: 4 }, 'signature')).statusCode).toBe(409);
  });

  it('asks units wherever they are, until they did what is asked', async () => {
    const document = await aDocument(clerk, units.office, units.county);
    const due = { unitIds: [units.county], dueOn: TODAY };
    const out = await moveDocument(clerk, document, 'counter-signature', due);
    const alerts = async () =>
      (await pilot.get(`${V1}/alerts?state=open&kind=document&unitId=${units.county}&limit=200`))
        .json<{ items: { aboutId: string; title: string }[] }>()
        .items.filter(({ aboutId }) => aboutId === document.id)
        .map(({ title }) => title.split('：')[0]);
    expect(await alerts()).toEqual(['请会签']);
    await say(out, units.county, 'agreed', undefined, pilot);
    expect(await alerts()).toEqual([]);
    const bySignature = await moveDocument(leader, { ...out, version: 3 }, 'signature');
    await moveDocument(clerk, await moveDocument(clerk, bySignature, 'number', aNumber()), 'issuance');
    expect(await alerts()).toEqual(['请签收']);
    await pilot.post(`${V1}/documents/${document.id}/receipts`, { unitId: units.county });
    expect(await alerts()).toEqual([]);
  });
});
