import { createLocalJWKSet, decodeJwt, type JSONWebKeySet, jwtVerify } from 'jose';
import { Browser, openSignInStack, PASSWORD, REDIRECT, type SignInStack } from './sign-in-test-kit';

let world: SignInStack;
let id: string;
beforeAll(async () => {
  world = await openSignInStack();
  id = await world.addAccount('Zhang.San');
});
afterAll(() => world.close());

const browser = (headers?: Record<string, string>) => new Browser(world.app, headers);
const me = (token: string) =>
  world.app.inject({ url: '/identity/userinfo', headers: { authorization: `Bearer ${token}` } });
const audit = () =>
  world.rows<{ action: string; actor: string; record: string }>(
    `SELECT action, actor, record FROM audit_log WHERE resource_type = 'account' ORDER BY id`,
  );

describe('signing in by authorization code and PKCE', () => {
  it('gives tokens for the API, an ID token and who it is', async () => {
    const person = browser();
    const page = await person.begin();
    expect(page).toMatch(/^\/identity\/interaction\/[\w-]+$/);
    const landed = await person.follow(await person.post(page, { name: ' ｚｈａｎｇ．ｓａｎ', password: PASSWORD }));
    expect(landed.href.startsWith(`${REDIRECT}?`)).toBe(true);
    const issuer = 'http://127.0.0.1:8080/identity';
    expect(Object.fromEntries(landed.searchParams)).toMatchObject({ state: 'state-1', iss: issuer });
    const tokens = (await person.exchange(landed.searchParams.get('code') ?? '')).json();
    const keys = createLocalJWKSet((await world.app.inject('/identity/jwks')).json<JSONWebKeySet>());
    const expected = { issuer, audience: 'urn:urbanpilot:api', typ: 'at+jwt' };
    const { payload } = await jwtVerify(tokens.access_token, keys, expected);
    expect(payload).toMatchObject({ sub: id, client_id: 'front', scope: 'openid profile regions:read' });
    const identity = await jwtVerify(tokens.id_token, keys, { issuer, audience: 'front' });
    expect(identity.payload).toMatchObject({ sub: id, nonce: 'nonce-1', preferred_username: 'Zhang.San' });
    expect((await me(tokens.access_token)).json()).toEqual({
      ...{ sub: id, name: 'Zhang.San 某某', preferred_username: 'Zhang.San' },
    });
  });

  it('is remembered within the session, without asking again', async () => {
    const person = browser();
    await person.signIn('zhang.san');
    expect((await person.follow(await person.authorize())).searchParams.get('code')).toEqual(expect.any(String));
    expect(await person.begin({ prompt: 'login' })).toContain('/interaction/');
  });

  it.each([
    ['no PKCE', { code_challenge: undefined, code_challenge_method: undefined }, 'invalid_request'],
    ['plain PKCE', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['another response type', { response_type: 'token' }, 'unsupported_response_type'],
    ['a scope that is not registered', { scope: 'openid funding:write' }, 'invalid_scope'],
  ])('is refused with %s, and the application told', async (_, changes, error) => {
    const answer = await browser().authorize(changes);
    const landed = new URL(String(answer.headers.location));
    const told = landed.searchParams.get('error') ?? new URLSearchParams(landed.hash.slice(1)).get('error');
    expect([landed.origin + landed.pathname, told]).toEqual([REDIRECT, error]);
  });

  it.each([
    ['a longer address', { redirect_uri: `${REDIRECT}/more` }],
    ['a query added', { redirect_uri: `${REDIRECT}?x=1` }],
    ['another host', { redirect_uri: 'https://evil.test/callback' }],
    ['no address', { redirect_uri: undefined }],
    ['an unknown client', { client_id: 'nobody' }],
  ])('leads nowhere with %s', async (_, changes) => {
    const answer = await browser().authorize(changes);
    expect([answer.statusCode, answer.headers.location]).toEqual([400, undefined]);
    expect(answer.headers['content-type']).toContain('text/html');
    expect(answer.body).toContain('This cannot go on');
  });

  it('a code works once, for its client, page and verifier; used twice it takes its tokens along', async () => {
    const person = browser();
    const code = await person.code('zhang.san');
    expect((await person.exchange(code, { code_verifier: 'x'.repeat(43) })).json().error).toBe('invalid_grant');
    expect((await person.exchange(code, { redirect_uri: 'https://evil.test/' })).json().error).toBe('invalid_grant');
    const tokens = (await person.exchange(code)).json();
    expect((await person.exchange(code)).json().error).toBe('invalid_grant');
    expect((await person.refresh(tokens.refresh_token)).json().error).toBe('invalid_grant');
  });

  it('ASVS 10.4.5: a refresh token changes at each use, and one used again ends the whole grant', async () => {
    const person = browser();
    const first = await person.signIn('zhang.san');
    const second = (await person.refresh(first.refresh_token)).json();
    expect(decodeJwt(second.access_token)).toMatchObject({ sub: id, aud: 'urn:urbanpilot:api' });
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect((await person.refresh(first.refresh_token)).json().error).toBe('invalid_grant');
    expect((await person.refresh(second.refresh_token)).json().error).toBe('invalid_grant');
  });

  it('lets the browser of the client’s own origin ask for tokens, and no other', async () => {
    const person = browser();
    const { refresh_token } = await person.signIn('zhang.san');
    const form = { client_id: 'front', grant_type: 'refresh_token', refresh_token };
    const evil = await person.post('/identity/token', form, { origin: 'https://evil.test' });
    expect([evil.statusCode, evil.headers['access-control-allow-origin']]).toEqual([400, undefined]);
    const own = await person.post('/identity/token', form, { origin: 'https://front.example.cn' });
    expect(own.headers['access-control-allow-origin']).toBe('https://front.example.cn');
    expect(own.statusCode).toBe(200);
  });
});

describe('the pages', () => {
  it.each([
    ['zh-CN', {}, { 'accept-language': 'zh-CN,zh;q=0.9' }, '登录', '账号'],
    ['en', {}, { 'accept-language': 'en-GB' }, 'Sign in', 'Account'],
    ['en', { ui_locales: 'fr en' }, { 'accept-language': 'zh-CN' }, 'Sign in', 'Account'],
    ['zh-CN', {}, {}, '登录', '账号'],
  ])('speak %s', async (locale, changes, headers, heading, label) => {
    const person = browser({ accept: 'text/html', ...headers });
    const { body, headers: answered } = await person.get(await person.begin(changes));
    expect(body).toContain(`<html lang="${locale}">`);
    expect(body).toContain(`<h1 id="title">${heading}</h1>`);
    expect(body).toContain(`<label for="name">${label}</label>`);
    expect(body).toMatch(/id="password" name="password" type="password" autocomplete="current-password"/);
    expect(answered['content-type']).toBe('text/html; charset=utf-8');
  });

  it('keep the language that a person switches to', async () => {
    const person = browser();
    const page = await person.begin({ ui_locales: 'en' });
    expect((await person.get(`${page}?lang=zh-CN`)).body).toContain('<html lang="zh-CN">');
    expect((await person.get(`${page}/password`)).body).toContain('<html lang="zh-CN">');
  });

  it('ASVS 3.4: hold no script, load nothing, cannot be framed, and lead on only to the application', async () => {
    const person = browser();
    const answer = await person.get(await person.begin());
    const policy = String(answer.headers['content-security-policy']);
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/]+=*'; img-src data:;/);
    expect(policy).toContain("form-action 'self' https://front.example.cn;");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script|unsafe|\*/);
    expect(answer.headers).toMatchObject({ 'x-frame-options': 'DENY', 'cache-control': 'no-store' });
    expect(answer.body).not.toMatch(/<script|\son\w+=|style=|https?:/i);
  });

  it('ASVS 3.3: their cookies are for HTTP alone and kept from other sites', async () => {
    const person = browser();
    const started = await person.authorize();
    const cookies = [started.headers['set-cookie'] ?? []].flat();
    expect(cookies.length).toBeGreaterThan(2);
    for (const cookie of cookies) expect(cookie).toMatch(/httponly/i);
    for (const cookie of cookies) expect(cookie).toMatch(/samesite=lax/i);
  });

  it('ASVS 3.5: take no form that another site sends, and none without the browser that began', async () => {
    const person = browser();
    const page = await person.begin();
    const form = { name: 'zhang.san', password: PASSWORD };
    const foreign = await person.post(page, form, { 'sec-fetch-site': 'cross-site' });
    expect([foreign.statusCode, foreign.headers.location]).toEqual([403, undefined]);
    const other = await browser().post(page, form);
    expect([other.statusCode, other.body.includes('expired')]).toEqual([400, true]);
    expect((await person.post(page, form, { 'sec-fetch-site': 'same-origin' })).statusCode).toBe(303);
  });

  it('name what is missing, lead to it, and escape what was typed', async () => {
    const person = browser();
    const page = await person.begin();
    const empty = await person.post(page, { name: '"><script>alert(1)</script>', password: '' });
    expect(empty.statusCode).toBe(400);
    expect(empty.body).toContain('<a href="#password">Fill in “Password”.</a>');
    expect(empty.body).toContain('role="alert" tabindex="-1" autofocus');
    expect(empty.body).toContain('aria-invalid="true"');
    expect(empty.body).toContain('value="&quot;&gt;&lt;script&gt;');
  });

  it('take forms only, and small ones', async () => {
    const person = browser();
    const page = await person.begin();
    const json = await person.post(page, {}, { 'content-type': 'text/xml' });
    expect([json.statusCode, json.headers['content-type']]).toEqual([415, 'text/html; charset=utf-8']);
    expect((await person.post(page, { name: 'x'.repeat(20_000), password: 'y' })).statusCode).toBe(413);
  });
});

describe('P22: a sign-in that fails', () => {
  it('is answered alike for a wrong password, an unknown name and a disabled account, and recorded', async () => {
    const disabled = await world.addAccount('li.si');
    await world.context.database.dataSource.query(`UPDATE account SET state = 'disabled' WHERE id = $1`, [disabled]);
    const before = (await audit()).length;
    const answers = [];
    for (const [name, password] of [
      ['zhang.san', 'wrong password here'],
      ['nobody.at.all', PASSWORD],
      ['li.si', PASSWORD],
    ] as const) {
      const person = browser();
      const page = await person.begin();
      const { statusCode, body } = await person.post(page, { name, password });
      answers.push([statusCode, body.replaceAll(page, '').replaceAll(name, '')]);
    }
    expect(answers[0]?.[0]).toBe(401);
    expect(answers[0]?.[1]).toContain('Account or password is wrong, or the account cannot be used.');
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    const recorded = (await audit()).slice(before);
    expect(recorded.map(({ action }) => action)).toEqual(Array(3).fill('sign-in.failed'));
    expect(recorded.map(({ record }) => JSON.parse(record).resource_id)).toEqual([id, 'unknown', disabled]);
    expect(JSON.stringify(recorded)).not.toContain('nobody.at.all');
  });

  it('and one that succeeds is recorded with who, whence and through which client', async () => {
    await browser().signIn('zhang.san');
    const last = (await audit()).filter(({ action }) => action === 'sign-in.succeeded').at(-1);
    expect(last?.actor).toBe(`http://127.0.0.1:8080/identity|${id}`);
    expect(JSON.parse(last?.record ?? '{}').detail).toEqual({ address: '127.0.0.1', clientId: 'front' });
  });

  it('ASVS 6.3.1: five times locks the name, whether it exists or not, and says so in the same words', async () => {
    await world.addAccount('wang.wu');
    const tried = [];
    for (const name of ['wang.wu', 'no.such.one']) {
      const person = browser();
      const page = await person.begin();
      const statuses = [];
      for (let count = 0; count < 5; count += 1) {
        statuses.push((await person.post(page, { name, password: 'a wrong password' })).statusCode);
      }
      const locked = await person.post(page, { name, password: PASSWORD });
      tried.push([...statuses, locked.statusCode, locked.body.replaceAll(page, '').replaceAll(name, '')]);
    }
    expect(tried[0]?.slice(0, 6)).toEqual([401, 401, 401, 401, 401, 429]);
    expect(tried[0]?.[6]).toContain('Too many attempts. Try again in 1 minute.');
    expect(tried[1]).toEqual(tried[0]);
    expect((await audit()).at(-1)?.action).toBe('sign-in.locked-out');
  });

  it('in parallel is counted each time: of twenty guesses five are tried', async () => {
    await world.addAccount('zhao.liu');
    const person = browser();
    const page = await person.begin();
    const guesses = Array.from({ length: 20 }, () =>
      person.post(page, { name: 'zhao.liu', password: 'guess guess guess' }),
    );
    const statuses = (await Promise.all(guesses)).map(({ statusCode }) => statusCode);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(15);
  });
});
