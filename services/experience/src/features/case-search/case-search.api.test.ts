import { type Caller, openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { advance, aPilotRegion, aPublishedCase, aReviewedCase, type BuiltCase } from '../../experience-builders';
import { experienceModule } from '../../module';

interface Found {
  items: { id: string; title: string; highlights: { field: string; html: string }[] }[];
  nextCursor: string | null;
  facets: {
    total: number;
    domains: { domain: string; count: number }[];
    territories: { territoryId: string; count: number }[];
  };
}

describe('the search over HTTP', () => {
  let stack: ServiceStack;
  let reader: Caller;
  beforeAll(async () => {
    stack = await openServiceStack(experienceModule);
    reader = await stack.as('pilot', [uuidv4()]);
  });
  afterAll(() => stack.close());

  const get = (q: string, rest = '') => reader.get(`/experience/v1/case-search?q=${encodeURIComponent(q)}${rest}`);
  const search = async (q: string, rest = '') => (await get(q, rest)).json<Found>();
  const idsOf = async (q: string) => (await search(q)).items.map(({ id }) => id);

  it('finds a word inside a sentence, in any field and region, and marks it', async () => {
    const { id } = await aPublishedCase(stack, {
      title: '城镇棚改新路',
      measures: '对棚户区居民发放购房凭证，鼓励货币化安置；凭证可以跨区使用',
    });
    expect(await idsOf('凭证')).toEqual([id]);
    const { items } = await search('货币化安置');
    expect(items).toHaveLength(1);
    expect(items[0]?.highlights).toEqual([
      { field: 'measures', html: '对棚户区居民发放购房凭证，鼓励<mark>货币化安置</mark>；凭证可以跨区使用' },
    ]);
  });

  it('finds a word that is in no dictionary, and one that crosses the words of the text', async () => {
    const { id } = await aPublishedCase(stack, { problem: '饸饹飨麾鼗产业带动就近就业' });
    expect(await idsOf('飨麾鼗')).toEqual([id]);
    expect(await idsOf('饹飨')).toEqual([id]);
    expect(await idsOf('麾')).toEqual([id]);
    expect(await idsOf('鼗麾飨')).toEqual([]);
  });

  it('finds Latin words whole, whatever their width and case', async () => {
    const { id } = await aPublishedCase(stack, { results: '引入ＴＯＤ模式与 Smart-City 平台' });
    expect(await idsOf('tod')).toEqual([id]);
    expect(await idsOf('ｓｍａｒｔ CITY')).toEqual([id]);
    expect(await idsOf('smartest')).toEqual([]);
  });

  it('asks for all words and leaves function words aside', async () => {
    const { id } = await aPublishedCase(stack, { title: '宅基地有偿退出', conditions: '试行集约经营' });
    expect(await idsOf('宅基地的集约')).toEqual([id]);
    expect(await idsOf('宅基地 航天')).toEqual([]);
  });

  it('ranks a title above a text, and walks page by page without loss', async () => {
    const inText = await aPublishedCase(stack, { problem: '菏泽牡丹产业尚小' });
    const inTitle = await aPublishedCase(stack, { title: '牡丹产业' });
    const more: string[] = [];
    for (let index = 0; index < 3; index += 1)
      more.push((await aPublishedCase(stack, { problem: '菏泽牡丹产业尚小' })).id);
    const all = await idsOf('牡丹');
    expect(all[0]).toBe(inTitle.id);
    expect(all.slice(1)).toEqual([inText.id, ...more].sort());
    const seen: string[] = [];
    let rest = '&limit=2';
    for (let page = 0; page < 3; page += 1) {
      const { items, nextCursor, facets } = await search('牡丹', rest);
      seen.push(...items.map(({ id }) => id));
      expect(facets.total).toBe(5);
      expect(nextCursor === null).toBe(page === 2);
      rest = `&limit=2&cursor=${nextCursor}`;
    }
    expect(seen).toEqual(all);
    const { nextCursor } = await search('牡丹', '&limit=2');
    expect((await get('产业', `&limit=2&cursor=${nextCursor}`)).statusCode).toBe(400);
  });

  it('counts by domain and territory, and narrows by them', async () => {
    const place = await aPilotRegion(stack);
    await aPublishedCase(stack, { title: '轨道上盖之一', domain: 'land' }, place);
    await aPublishedCase(stack, { title: '轨道上盖之二', domain: 'land' });
    const housing = await aPublishedCase(stack, { title: '轨道上盖之三', domain: 'housing' }, place);
    const { facets } = await search('轨道上盖');
    expect(facets.total).toBe(3);
    expect(facets.domains).toEqual([
      { domain: 'land', count: 2 },
      { domain: 'housing', count: 1 },
    ]);
    expect(facets.territories[0]).toEqual({ territoryId: place.territoryId, count: 2 });
    expect(facets.territories).toHaveLength(2);
    const narrowed = await search('轨道上盖', `&domain=housing&territoryId=${place.territoryId}`);
    expect(narrowed.items.map(({ id }) => id)).toEqual([housing.id]);
    expect(narrowed.facets.total).toBe(1);
  });

  it('finds what is published and nothing else', async () => {
    const reviewed = await aReviewedCase(stack, { title: '撂荒耕地托管' });
    const office = await stack.as('office');
    expect(await idsOf('撂荒')).toEqual([]);
    const published = await advance(office, reviewed as BuiltCase, 'publication');
    expect(await idsOf('撂荒')).toEqual([published.id]);
    await advance(office, published, 'retirement', { reason: '原因' });
    expect(await idsOf('撂荒')).toEqual([]);
  });

  it('escapes markup in what it shows', async () => {
    await aPublishedCase(stack, { title: '<img src=x onerror="alert(1)">蓑衣饭' });
    const { items } = await search('蓑衣饭');
    expect(items[0]?.highlights).toEqual([
      { field: 'title', html: '&lt;img src=x onerror=&quot;alert(1)&quot;&gt;<mark>蓑衣饭</mark>' },
    ]);
  });

  it('holds a text of the greatest length, and a word beyond what an index can hold', async () => {
    const { id } = await aPublishedCase(stack, {
      problem: '城镇'.repeat(2000),
      measures: 'x'.repeat(4000),
      results: '𠮷'.repeat(4000),
      conditions: `${'城'.repeat(3996)}鬻鬻獭獭`,
    });
    expect(await idsOf('鬻獭')).toEqual([id]);
    expect(await idsOf('x'.repeat(200))).toEqual([id]);
    expect((await get('城镇'.repeat(100))).statusCode).toBe(200);
  });

  it('answers no results as an empty page', async () => {
    const none = await get('不存在的饕餮词');
    expect(none.statusCode).toBe(200);
    expect(none.json()).toEqual({ items: [], nextCursor: null, facets: { total: 0, domains: [], territories: [] } });
  });

  it.each([
    ['only punctuation', '？！，。 --', '', 'query.q', 'searchable'],
    ['nothing', '', '', 'query.q', 'minLength'],
    ['too much', 'a'.repeat(201), '', 'query.q', 'maxLength'],
    ['an unknown domain', '落户', '&domain=magic', 'query.domain', 'enum'],
    ['an unknown parameter', '落户', '&fuzzy=1', 'query.fuzzy', 'additionalProperties'],
  ])('refuses %s and names the field', async (_name, q, rest, pointer, rule) => {
    const answer = await get(q, rest);
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ errors: [{ pointer, rule }] });
  });

  it('is nobody’s without a role', async () => {
    const token = await stack.issuer.sign({ subject: 'nobody', scopes: ['experience:read'] });
    const answer = await stack.withToken(token).get('/experience/v1/case-search?q=%E6%88%B7');
    expect(answer.statusCode).toBe(403);
  });
});
