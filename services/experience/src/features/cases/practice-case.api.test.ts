import { openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import {
  ACCEPT,
  aCase,
  advance,
  aPilotRegion,
  aPublishedCase,
  aReviewedCase,
  type BuiltCase,
  TEXTS,
} from '../../experience-builders';
import { experienceModule } from '../../module';

const CASES = '/experience/v1/cases';

describe('a case over HTTP', () => {
  let stack: ServiceStack;
  beforeAll(async () => {
    stack = await openServiceStack(experienceModule);
  });
  afterAll(() => stack.close());

  const actionsOn = async (id: string) =>
    (await stack.auditLog()).filter((row) => row.resourceId === id).map(({ action }) => action);
  const eventsOf = async (id: string) => (await stack.outbox()).filter(({ subject }) => subject === id);
  const stateOf = async (id: string) =>
    (await (await stack.as('office')).get(`${CASES}/${id}`)).json<{ state: string; version: number }>();

  it('goes from draft to retired, audited at each step, and tells others of its publication', async () => {
    const place = await aPilotRegion(stack);
    const pilot = await stack.as('pilot', [place.territoryId]);
    const office = await stack.as('office');
    const draft = await aCase(pilot, place);
    expect(draft).toMatchObject({
      ...TEXTS,
      state: 'draft',
      version: 1,
      roundId: null,
      dueOn: null,
      publishedOn: null,
    });
    expect(Object.keys(draft)).not.toContain('authors');

    const submitted = await advance(pilot, draft, 'submission');
    const reviewed = await advance(await stack.as('expert'), submitted, 'review', ACCEPT);
    const published = await advance(office, reviewed, 'publication');
    expect(published).toMatchObject({ state: 'published', version: 4 });
    expect(await eventsOf(draft.id)).toEqual([
      {
        type: 'experience.case.published.v1',
        subject: draft.id,
        data: { caseId: draft.id, ...place, pilotRegionId: undefined, domain: TEXTS.domain, title: TEXTS.title },
      },
    ]);
    const retired = await advance(office, published, 'retirement', { reason: '政策依据已废止' });
    expect(retired).toMatchObject({ state: 'retired', version: 5 });
    expect(await actionsOn(draft.id)).toEqual([
      'case.drafted',
      'case.submitted',
      'case.accepted',
      'case.published',
      'case.retired',
    ]);
    expect(await eventsOf(draft.id)).toHaveLength(1);
  });

  it('is drafted by the region or the office, for a pilot region within reach only', async () => {
    const place = await aPilotRegion(stack);
    const { programmeId, territoryId } = place;
    const body = { title: TEXTS.title, domain: TEXTS.domain, programmeId, territoryId };
    const office = await stack.as('office');
    const created = await office.post(CASES, body);
    expect(created.statusCode).toBe(201);
    const { id } = created.json<{ id: string }>();
    expect([created.headers.location, created.headers.etag]).toEqual([`${CASES}/${id}`, '"1"']);
    expect(created.json()).toMatchObject({ problem: null, measures: null, results: null, conditions: null });

    const before = (await stack.auditLog()).length;
    const stranger = await stack.as('pilot', [uuidv4()]);
    const foreign = await stranger.post(CASES, body);
    const unknown = await stranger.post(CASES, { ...body, territoryId: uuidv4() });
    for (const refused of [foreign, unknown]) {
      expect(refused.statusCode).toBe(422);
      expect(refused.json()).toMatchObject({
        type: 'urn:urbanpilot:problem:unknown-reference',
        errors: [{ pointer: '/territoryId', rule: 'reference' }],
      });
    }
    const withdrawn = await aPilotRegion(stack, { state: 'withdrawn' });
    const gone = { ...body, programmeId: withdrawn.programmeId, territoryId: withdrawn.territoryId };
    expect((await office.post(CASES, gone)).statusCode).toBe(422);
    expect((await (await stack.as('expert')).post(CASES, body)).statusCode).toBe(403);
    expect(await stack.auditLog()).toHaveLength(before);
  });

  it.each([
    ['an unknown domain', { domain: 'magic' }, '/domain', 'enum'],
    ['an unknown field', { state: 'published' }, '/state', 'additionalProperties'],
    ['a blank title', { title: '  ' }, '/title', 'pattern'],
    ['a text that is too long', { problem: '字'.repeat(4001) }, '/problem', 'maxLength'],
    ['a territory that is no id', { territoryId: 'x' }, '/territoryId', 'format'],
    ['null where nothing can be cleared', { results: null }, '/results', 'type'],
    ['a NUL byte', { measures: 'a\u0000b' }, '/measures', 'characters'],
  ])('refuses %s and names the field', async (_name, changes, pointer, rule) => {
    const office = await stack.as('office');
    const { programmeId, territoryId } = await aPilotRegion(stack);
    const answer = await office.post(CASES, { ...TEXTS, programmeId, territoryId, ...changes });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ errors: [{ pointer, rule }] });
    const list = await office.get(`${CASES}?territoryId=${territoryId}`);
    expect(list.json()).toEqual({ items: [], nextCursor: null });
  });

  it('answers a repeated creation as before, and refuses the key for another content', async () => {
    const { programmeId, territoryId } = await aPilotRegion(stack);
    const office = await stack.as('office');
    const body = { ...TEXTS, programmeId, territoryId };
    const first = await office.post(CASES, body, { key: 'draft-1' });
    const again = await office.post(CASES, body, { key: 'draft-1' });
    expect([again.statusCode, again.body]).toEqual([201, first.body]);
    expect((await office.post(CASES, { ...body, title: '另一标题' }, { key: 'draft-1' })).statusCode).toBe(422);
    expect((await office.get(`${CASES}?territoryId=${territoryId}`)).json<{ items: unknown[] }>().items).toHaveLength(
      1,
    );
  });

  it('is written on with its version: missing stays, null clears', async () => {
    const place = await aPilotRegion(stack);
    const pilot = await stack.as('pilot', [place.territoryId]);
    const draft = await aCase(pilot, place);
    const path = `${CASES}/${draft.id}`;
    const changed = await pilot.patch(path, { title: '新标题', results: null }, { version: 1 });
    expect([changed.statusCode, changed.headers.etag]).toEqual([200, '"2"']);
    expect(changed.json()).toMatchObject({ ...TEXTS, title: '新标题', results: null, version: 2 });
    expect((await pilot.patch(path, { title: '又' })).statusCode).toBe(428);
    const stale = await pilot.patch(path, { title: '又' }, { version: 1 });
    expect([stale.statusCode, stale.headers.etag]).toEqual([412, '"2"']);
    const nothing = await pilot.patch(path, { title: null }, { version: 2 });
    expect(nothing.json()).toMatchObject({ status: 400, errors: [{ pointer: '/title', rule: 'type' }] });
    expect(await actionsOn(draft.id)).toEqual(['case.drafted', 'case.changed']);
    expect((await pilot.get(path)).json()).toMatchObject({ title: '新标题', version: 2 });
  });

  it('is not submitted with parts missing, and the error names them', async () => {
    const place = await aPilotRegion(stack);
    const pilot = await stack.as('pilot', [place.territoryId]);
    const draft = await aCase(pilot, place, { problem: undefined, conditions: undefined });
    const refused = await pilot.post(`${CASES}/${draft.id}/submission`, undefined, { version: 1 });
    expect(refused.json()).toMatchObject({
      type: 'urn:urbanpilot:problem:case-incomplete',
      status: 422,
      errors: [
        { pointer: '/problem', rule: 'required' },
        { pointer: '/conditions', rule: 'required' },
      ],
    });
    expect(await stateOf(draft.id)).toMatchObject({ state: 'draft', version: 1 });
  });

  it('is submitted once under a key, and written on no more', async () => {
    const place = await aPilotRegion(stack);
    const pilot = await stack.as('pilot', [place.territoryId]);
    const draft = await aCase(pilot, place);
    const path = `${CASES}/${draft.id}`;
    const first = await pilot.post(`${path}/submission`, undefined, { version: 1, key: 'submit-1' });
    const again = await pilot.post(`${path}/submission`, undefined, { version: 1, key: 'submit-1' });
    expect([first.statusCode, again.statusCode, again.body]).toEqual([200, 200, first.body]);
    const late = await pilot.patch(path, { title: '又' }, { version: 2 });
    expect(late.json()).toMatchObject({ status: 409, type: 'urn:urbanpilot:problem:wrong-state' });
    expect((await pilot.post(`${path}/submission`, undefined, { version: 2 })).statusCode).toBe(409);
    expect((await pilot.post(`${path}/submission`, undefined, { version: 1 })).statusCode).toBe(412);
    expect((await pilot.post(`${path}/submission`)).statusCode).toBe(428);
    expect(await actionsOn(draft.id)).toEqual(['case.drafted', 'case.submitted']);
  });

  it('is published by the office, not by whoever submitted it', async () => {
    const place = await aPilotRegion(stack);
    const writer = await stack.as('office');
    const submitted = await advance(writer, await aCase(writer, place), 'submission');
    const reviewed = await advance(await stack.as('expert'), submitted, 'review', ACCEPT);
    const path = `${CASES}/${reviewed.id}/publication`;
    const own = await writer.post(path, undefined, { version: reviewed.version });
    expect(own.json()).toMatchObject({ status: 403, type: 'urn:urbanpilot:problem:separation-of-duties' });
    const pilot = await stack.as('pilot', [place.territoryId]);
    expect((await pilot.post(path, undefined, { version: reviewed.version })).statusCode).toBe(403);
    const office = await stack.as('office');
    expect((await office.post(path, undefined, { version: 1 })).statusCode).toBe(412);
    expect((await office.post(path)).statusCode).toBe(428);
    expect(await stateOf(reviewed.id)).toMatchObject({ state: 'reviewed' });
    expect(await eventsOf(reviewed.id)).toEqual([]);
    const first = await office.post(path, undefined, { version: reviewed.version, key: 'publish-1' });
    const again = await office.post(path, undefined, { version: reviewed.version, key: 'publish-1' });
    expect([first.statusCode, again.statusCode, again.body]).toEqual([200, 200, first.body]);
    expect(await eventsOf(reviewed.id)).toHaveLength(1);
    expect((await office.post(path, undefined, { version: reviewed.version + 1 })).statusCode).toBe(409);
  });

  it('is retired by the office with a reason, and only when published', async () => {
    const reviewed = await aReviewedCase(stack);
    const office = await stack.as('office');
    const path = `${CASES}/${reviewed.id}/retirement`;
    const early = await office.post(path, { reason: '原因' }, { version: reviewed.version });
    expect(early.statusCode).toBe(409);
    const published = await advance(office, reviewed, 'publication');
    const silent = await office.post(path, {}, { version: published.version });
    expect(silent.json()).toMatchObject({ status: 400, errors: [{ pointer: '/reason', rule: 'required' }] });
    const pilot = await stack.as('pilot', [reviewed.territoryId]);
    expect((await pilot.post(path, { reason: '原因' }, { version: published.version })).statusCode).toBe(403);
    expect((await office.post(path, { reason: '原因' }, { version: 1 })).statusCode).toBe(412);
    expect(await stateOf(reviewed.id)).toMatchObject({ state: 'published' });
    expect(await advance(office, published, 'retirement', { reason: '原因' })).toMatchObject({ state: 'retired' });
  });

  it('is not there for another region until it is published; then it is read everywhere and changed nowhere else', async () => {
    const reviewed = await aReviewedCase(stack);
    const path = `${CASES}/${reviewed.id}`;
    const other = await stack.as('pilot', [uuidv4()]);
    const farOffice = await stack.as('office', [uuidv4()]);
    const foreign = await other.get(path);
    const missing = await other.get(`${CASES}/${uuidv4()}`);
    expect(foreign.statusCode).toBe(404);
    expect({ ...foreign.json<object>(), instance: '' }).toEqual({ ...missing.json<object>(), instance: '' });
    for (const act of ['publication', 'submission']) {
      expect((await farOffice.post(`${path}/${act}`, undefined, { version: reviewed.version })).statusCode).toBe(404);
    }
    const list = `${CASES}?territoryId=${reviewed.territoryId}`;
    expect((await other.get(list)).json()).toEqual({ items: [], nextCursor: null });

    const published = await advance(await stack.as('office'), reviewed, 'publication');
    expect((await other.get(path)).json()).toMatchObject({ id: reviewed.id, state: 'published', ...TEXTS });
    expect((await other.get(list)).json<{ items: BuiltCase[] }>().items).toHaveLength(1);
    const taken = await farOffice.post(`${path}/retirement`, { reason: '原因' }, { version: published.version });
    expect(taken.statusCode).toBe(404);
    expect((await other.patch(path, { title: '改' }, { version: published.version })).statusCode).toBe(404);
    expect(await stateOf(reviewed.id)).toMatchObject({ state: 'published', version: published.version });

    await advance(await stack.as('office'), published, 'retirement', { reason: '原因' });
    expect((await other.get(path)).statusCode).toBe(404);
    expect((await (await stack.as('pilot', [reviewed.territoryId])).get(path)).statusCode).toBe(200);
  });

  it('is listed by domain, territory and state, page by page', async () => {
    const place = await aPilotRegion(stack);
    const pilot = await stack.as('pilot', [place.territoryId]);
    const made: string[] = [];
    for (let index = 0; index < 5; index += 1) made.push((await aCase(pilot, place, { title: `做法${index}` })).id);
    const land = await aPublishedCase(stack, { domain: 'land' }, place);
    const list = `${CASES}?territoryId=${place.territoryId}&state=draft&limit=2`;
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const url: string = cursor === null ? list : `${list}&cursor=${cursor}`;
      const page = (await pilot.get(url)).json<{ items: BuiltCase[]; nextCursor: string | null }>();
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual([...made].sort());
    const byDomain = await pilot.get(`${CASES}?territoryId=${place.territoryId}&domain=land`);
    const { items } = byDomain.json<{ items: BuiltCase[] }>();
    expect(items.map(({ id }) => id)).toEqual([land.id]);
    expect(Object.keys(items[0] ?? {})).not.toContain('measures');
    const wrong = await pilot.get(`${CASES}?state=lost`);
    expect(wrong.json()).toMatchObject({ status: 400, errors: [{ pointer: 'query.state', rule: 'enum' }] });
    expect((await pilot.get(`${CASES}?cursor=nonsense`)).statusCode).toBe(400);
  });

  it('asks for the scope of the operation', async () => {
    const token = await stack.issuer.sign({ subject: 'reader', scopes: ['experience:read'] });
    await stack.as('office', '*', 'reader');
    const reader = stack.withToken(token);
    expect((await reader.get(CASES)).statusCode).toBe(200);
    const refused = await reader.post(CASES, { ...TEXTS, programmeId: uuidv4(), territoryId: uuidv4() });
    expect(refused.json()).toMatchObject({ status: 403, type: 'urn:urbanpilot:problem:insufficient-scope' });
  });
});
