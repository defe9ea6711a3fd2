import { AFTER_SIGN_OUT, Browser, openSignInStack, PASSWORD, type SignInStack } from './sign-in-test-kit';

let world: SignInStack;
beforeAll(async () => {
  world = await openSignInStack();
  await world.addAccount('Zhang.San');
});
afterAll(() => world.close());

const browser = (headers?: Record<string, string>) => new Browser(world.app, headers);
const audit = () =>
  world.rows<{ action: string; actor: string; record: string }>(
    `SELECT action, actor, record FROM audit_log WHERE resource_type = 'account' ORDER BY id`,
  );

describe('a temporary password', () => {
  const TEMPORARY = 'Tmp-7hq2-mxz9-kk3w';

  it('must be replaced before anything else, by one that the rules take', async () => {
    await world.addAccount('new.one', { password: TEMPORARY, mustChange: true });
    const person = browser();
    const page = await person.begin();
    const led = await person.post(page, { name: 'new.one', password: TEMPORARY });
    expect(led.headers.location).toBe(`${page}/password`);
    const form = await person.get(`${page}/password`);
    expect(form.body).toContain('You are using a temporary password');
    const send = (fresh: string, repeated = fresh) => person.post(`${page}/password`, { fresh, repeated });
    expect((await send('short')).body).toContain('at least 12 characters');
    expect((await send('woaini1314woaini')).body).toContain('too common');
    expect((await send('this is new.one again')).body).toContain('must not contain the account name');
    expect((await send('a good long password', 'another')).body).toContain('differ');
    expect((await send(TEMPORARY)).body).toContain('must differ from the current one');
    const landed = await person.follow(await send('a good long password'));
    expect(landed.searchParams.get('code')).toEqual(expect.any(String));
    expect((await audit()).map(({ action }) => action)).toContain('account.password-changed');
    expect((await browser().signIn('new.one', 'a good long password')).access_token).toEqual(expect.any(String));
  });

  it('is asked for again in another browser: the proof belongs to one interaction', async () => {
    await world.addAccount('new.two', { password: TEMPORARY, mustChange: true });
    const page = await browser().begin();
    const answer = await browser().post(`${page}/password`, {
      fresh: 'a good long password',
      repeated: 'a good long password',
    });
    expect(answer.statusCode).toBe(400);
  });
});

it('ASVS 7.4.3: a changed password ends the other sessions, and takes the current one to change', async () => {
  await world.addAccount('qian.qi');
  const elsewhere = browser();
  const tokens = await elsewhere.signIn('qian.qi');
  const person = browser();
  const page = await person.begin();
  const form = { name: 'qian.qi', fresh: 'another courtyard, more tea', repeated: 'another courtyard, more tea' };
  const wrong = await person.post(`${page}/password`, { ...form, current: 'not the password' });
  expect(wrong.statusCode).toBe(401);
  const landed = await person.follow(await person.post(`${page}/password`, { ...form, current: PASSWORD }));
  expect(landed.searchParams.get('code')).toEqual(expect.any(String));
  expect((await elsewhere.refresh(tokens.refresh_token)).json().error).toBe('invalid_grant');
  expect(await elsewhere.begin()).toContain('/interaction/');
});

describe('signing out', () => {
  const leave = async (person: Browser, query: string, form: Record<string, string> = {}) => {
    const asked = await person.get(`/identity/session/end?${query}`);
    expect(asked.body).toContain('<h1 id="title">Sign out</h1>');
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(asked.body)?.[1] ?? '';
    return person.post('/identity/session/end/confirm', { xsrf, logout: 'yes', ...form });
  };

  it('asks, ends the session with its tokens, and leads back to a page that is registered', async () => {
    const person = browser();
    const { id_token, refresh_token } = await person.signIn('zhang.san');
    const query = new URLSearchParams({
      id_token_hint: id_token,
      post_logout_redirect_uri: AFTER_SIGN_OUT,
      state: 's',
    });
    const answer = await leave(person, String(query));
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `${AFTER_SIGN_OUT}?state=s`]);
    expect((await person.refresh(refresh_token)).json().error).toBe('invalid_grant');
    expect(await person.begin()).toContain('/interaction/');
    const query2 = new URLSearchParams({ client_id: 'front', post_logout_redirect_uri: 'https://evil.test/' });
    expect((await person.get(`/identity/session/end?${query2}`)).statusCode).toBe(400);
    expect((await audit()).at(-1)?.action).toBe('sign-out.done');
  });

  it('ends here alone, or everywhere when that is asked for', async () => {
    const [here, there] = [browser(), browser()];
    await here.signIn('zhang.san');
    const elsewhere = await there.signIn('zhang.san');
    const done = await leave(here, '');
    expect((await here.get(String(done.headers.location))).body).toContain('You are signed out');
    const renewed = await there.refresh(elsewhere.refresh_token);
    expect(renewed.statusCode).toBe(200);
    await here.signIn('zhang.san');
    await leave(here, '', { everywhere: 'yes' });
    expect((await there.refresh(renewed.json().refresh_token)).json().error).toBe('invalid_grant');
  });

  it('is not done for a page of another site, which has no secret', async () => {
    const person = browser();
    const { refresh_token } = await person.signIn('zhang.san');
    await person.get('/identity/session/end');
    const forged = await person.post('/identity/session/end/confirm', { xsrf: 'guess', logout: 'yes' });
    expect(forged.statusCode).toBe(400);
    expect((await person.refresh(refresh_token)).statusCode).toBe(200);
  });
});
