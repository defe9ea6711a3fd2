import { grant, openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { ACCEPT, aCase, advance, aPilotRegion, type BuiltCase, type Place, RETURN } from '../../experience-builders';
import { experienceModule } from '../../module';

const CASES = '/experience/v1/cases';

describe('the review of a case over HTTP', () => {
  let stack: ServiceStack;
  beforeAll(async () => {
    stack = await openServiceStack(experienceModule);
  });
  afterAll(() => stack.close());

  const aSubmission = async (given?: Place): Promise<BuiltCase> => {
    const place = given ?? (await aPilotRegion(stack));
    const pilot = await stack.as('pilot', [place.territoryId]);
    return advance(pilot, await aCase(pilot, place), 'submission');
  };
  const reviewsOf = async (id: string) =>
    (await (await stack.as('office')).get(`${CASES}/${id}/reviews`)).json<{ items: Record<string, unknown>[] }>().items;

  it('accepts, and is kept with its opinion', async () => {
    const submitted = await aSubmission();
    const expert = await stack.as('expert', [submitted.territoryId]);
    const reviewed = await advance(expert, submitted, 'review', ACCEPT);
    expect(reviewed).toMatchObject({ state: 'reviewed', version: 3 });
    const reviews = await reviewsOf(submitted.id);
    expect(reviews).toMatchObject([{ caseId: submitted.id, ...ACCEPT }]);
    expect(Object.keys(reviews[0] ?? {})).not.toContain('reviewedBy');
    const last = (await stack.auditLog()).at(-1);
    expect(last).toMatchObject({ action: 'case.accepted', resourceId: submitted.id });
    expect(last?.actor).toContain(expert.subject);
  });

  it('returns the case to its writers, who submit it again', async () => {
    const place = await aPilotRegion(stack);
    const pilot = await stack.as('pilot', [place.territoryId]);
    const expert = await stack.as('expert');
    const submitted = await advance(pilot, await aCase(pilot, place), 'submission');
    const returned = await advance(expert, submitted, 'review', RETURN);
    expect(returned).toMatchObject({ state: 'draft', version: 3 });
    const mended = await pilot.patch(`${CASES}/${returned.id}`, { results: '新增落户 2 万人' }, { version: 3 });
    const again = await advance(pilot, mended.json<BuiltCase>(), 'submission');
    await advance(expert, again, 'review', ACCEPT);
    expect((await reviewsOf(submitted.id)).map(({ verdict }) => verdict)).toEqual(['return', 'accept']);
  });

  it('is not for somebody who holds a post of the region, whichever and wherever else', async () => {
    const submitted = await aSubmission();
    const path = `${CASES}/${submitted.id}/review`;
    const posts = [
      ['pilot', [submitted.territoryId]],
      ['department', [uuidv4(), submitted.territoryId]],
      ['department', '*'],
    ] as const;
    for (const [role, reach] of posts) {
      const expert = await stack.as('expert');
      await grant(stack.context, expert.subject, role, reach);
      const refused = await expert.post(path, ACCEPT, { version: 2 });
      expect(refused.json()).toMatchObject({ status: 403, type: 'urn:urbanpilot:problem:own-region-review' });
    }
    expect(await reviewsOf(submitted.id)).toEqual([]);
    const elsewhere = await stack.as('expert');
    await grant(stack.context, elsewhere.subject, 'pilot', [uuidv4()]);
    expect((await elsewhere.post(path, ACCEPT, { version: 2 })).statusCode).toBe(200);
  });

  it('is not for whoever wrote or submitted the case', async () => {
    const place = await aPilotRegion(stack);
    const office = await stack.as('office');
    const writer = await stack.as('office');
    const draft = await aCase(office, place);
    const changed = await writer.patch(`${CASES}/${draft.id}`, { title: '新标题' }, { version: 1 });
    const submitted = await advance(await stack.as('office'), changed.json<BuiltCase>(), 'submission');
    for (const author of [office, writer]) {
      const expert = await stack.as('expert', '*', author.subject);
      const refused = await expert.post(`${CASES}/${draft.id}/review`, ACCEPT, { version: submitted.version });
      expect(refused.json()).toMatchObject({ status: 403, type: 'urn:urbanpilot:problem:separation-of-duties' });
    }
    expect(await reviewsOf(draft.id)).toEqual([]);
  });

  it('refuses what is no verdict, has no opinion, is stale, foreign, not submitted or not an expert’s', async () => {
    const submitted = await aSubmission();
    const path = `${CASES}/${submitted.id}/review`;
    const expert = await stack.as('expert');
    const maybe = await expert.post(path, { verdict: 'maybe', opinion: '意见' }, { version: 2 });
    expect(maybe.json()).toMatchObject({ status: 400, errors: [{ pointer: '/verdict', rule: 'enum' }] });
    const silent = await expert.post(path, { verdict: 'accept' }, { version: 2 });
    expect(silent.json()).toMatchObject({ status: 400, errors: [{ pointer: '/opinion', rule: 'required' }] });
    expect((await expert.post(path, ACCEPT)).statusCode).toBe(428);
    expect((await expert.post(path, ACCEPT, { version: 1 })).statusCode).toBe(412);
    const office = await stack.as('office');
    expect((await office.post(path, ACCEPT, { version: 2 })).statusCode).toBe(403);
    const stranger = await stack.as('expert', [uuidv4()]);
    expect((await stranger.post(path, ACCEPT, { version: 2 })).statusCode).toBe(404);
    expect((await stranger.get(`${CASES}/${submitted.id}/reviews`)).statusCode).toBe(404);
    expect(await reviewsOf(submitted.id)).toEqual([]);

    const first = await expert.post(path, ACCEPT, { version: 2, key: 'review-1' });
    const again = await expert.post(path, ACCEPT, { version: 2, key: 'review-1' });
    expect([first.statusCode, again.body]).toEqual([200, first.body]);
    expect(await reviewsOf(submitted.id)).toHaveLength(1);
    expect((await expert.post(path, ACCEPT, { version: 3 })).statusCode).toBe(409);

    const published = await advance(office, first.json<BuiltCase>(), 'publication');
    expect((await stranger.get(`${CASES}/${published.id}`)).statusCode).toBe(200);
    expect((await stranger.get(`${CASES}/${published.id}/reviews`)).statusCode).toBe(404);
  });

  it('is append-only in the database', async () => {
    const submitted = await aSubmission();
    await advance(await stack.as('expert'), submitted, 'review', ACCEPT);
    const change = stack.context.database.transaction('*', (manager) =>
      manager.query('UPDATE case_review SET opinion = $1 WHERE case_id = $2', ['改', submitted.id]),
    );
    await expect(change).rejects.toThrow('append-only');
  });
});
