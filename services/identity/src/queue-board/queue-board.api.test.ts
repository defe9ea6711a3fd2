import { grant, until } from '@urbanpilot/testing';
import { Browser, openSignInStack, PASSWORD, type SignInStack } from '../sign-in/sign-in-test-kit';

const HOME = '/identity/queues/';
const SECRET = '某某 13800138000';
let world: SignInStack;
let office: Browser;
let job: string;

/** Signs in by the page of queues itself, as a person does. */
async function signedIn(
  name: string,
  role: Parameters<typeof grant>[2] | null,
  reach: Parameters<typeof grant>[3] = '*',
) {
  const id = await world.addAccount(name);
  if (role) await grant(world.context, id, role, reach, world.context.config.issuerUrl);
  const person = new Browser(world.app);
  const page = String((await person.get(String((await person.get(HOME)).headers.location))).headers.location);
  let answer = await person.post(page, { name, password: PASSWORD });
  const way: string[] = [];
  while (answer.statusCode >= 300 && answer.statusCode < 400) {
    const { pathname, search } = new URL(String(answer.headers.location), 'http://127.0.0.1:8080');
    way.push(pathname);
    answer = await person.get(pathname + search);
  }
  return { id, person, answer, way };
}

beforeAll(async () => {
  world = await openSignInStack();
  const queue = world.context.queues.producer('events-regions');
  const added = await queue.add('regions.task.accepted.v1', { data: { name: SECRET } }, { jobId: 'a-1', attempts: 3 });
  job = String(added.id);
  ({ person: office } = await signedIn('office', 'office'));
});
afterAll(() => world.close());

describe('the page of queues', () => {
  it('leads who is not signed in to the sign-in page and back', async () => {
    const asked = await new Browser(world.app).get(`${HOME}queue/events-regions`);
    const { pathname, searchParams } = new URL(String(asked.headers.location));
    expect([asked.statusCode, pathname]).toEqual([302, '/identity/auth']);
    expect(Object.fromEntries(searchParams)).toMatchObject({ client_id: 'queue-board', code_challenge_method: 'S256' });
    const { way, answer } = await signedIn('second', 'office');
    expect(way.slice(-2)).toEqual(['/identity/queues/signed-in', HOME]);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  });

  it('is a page that loads nothing from elsewhere, and is kept nowhere', async () => {
    const { body, headers } = await office.get(HOME);
    expect(body).toContain(`<base href="${HOME}" />`);
    expect(body.match(/(?:src|href)="(?:https?:)?\/\/[^"]*"/g)).toBeNull();
    expect(headers['content-security-policy']).toContain("script-src 'self'; ");
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-frame-options': 'DENY' });
    const script = await office.get(HOME + String(/src="(static\/js\/main[^"]*)"/.exec(body)?.[1]));
    expect([script.statusCode, script.headers['cache-control']]).toEqual([200, 'no-store']);
  });

  it('S4: shows each queue and its jobs without what they carry', async () => {
    const answer = await office.get(`${HOME}api/queues?activeQueue=events-regions&page=1&jobsPerPage=10`);
    const { queues } = answer.json<{ queues: { name: string; readOnlyMode: boolean; jobs: { id: string }[] }[] }>();
    expect(queues).toHaveLength(11);
    expect(queues.every(({ readOnlyMode }) => readOnlyMode)).toBe(true);
    expect(queues.find(({ name }) => name === 'events-regions')?.jobs).toMatchObject([{ id: job, data: {} }]);
    const alone = await office.get(`${HOME}api/queues/events-regions/${job}`);
    expect(alone.json()).toMatchObject({ job: { name: 'regions.task.accepted.v1', data: {} }, status: 'waiting' });
    const whole = answer.body + alone.body + (await office.get(`${HOME}api/queues/events-regions/${job}/logs`)).body;
    expect(whole).not.toContain(SECRET);
    expect((await office.get(`${HOME}api/redis/stats`)).json()).toMatchObject({ backend: 'postgres' });
  });

  it('changes nothing', async () => {
    for (const path of [
      'api/queues/pause',
      'api/queues/events-regions/add',
      `api/queues/events-regions/${job}/clean`,
    ]) {
      for (const method of ['PUT', 'POST', 'PATCH', 'DELETE'] as const) {
        const { statusCode } = await world.app.inject({ method, url: HOME + path, payload: {} });
        expect([path, method, statusCode]).toEqual([path, method, 405]);
      }
    }
    expect(await world.context.queues.producer('events-regions').getJobCounts()).toMatchObject({ waiting: 1 });
  });

  it.each([
    ['nobody', null, '*'],
    ['pilot', 'pilot', '*'],
    ['auditor', 'auditor', '*'],
    ['office-of-one', 'office', ['01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e']],
  ] as const)('refuses %s, and records it', async (name, role, reach) => {
    const { id, person, answer } = await signedIn(name, role, reach as '*');
    expect([answer.statusCode, answer.body.includes('only.')]).toEqual([403, true]);
    expect((await person.get(`${HOME}api/queues`)).statusCode).toBe(403);
    await expect(
      until(async () =>
        (
          await world.rows<{ actor: string }>(
            `SELECT actor FROM audit_log WHERE action = 'access.refused' AND resource_type = 'page'`,
          )
        ).some(({ actor }) => actor.endsWith(id)),
      ),
    ).resolves.toBe(true);
  });

  it.each(['api/queues', 'static/js/main.js'])('refuses %s without a session', async (path) => {
    const { statusCode, headers } = await new Browser(world.app).get(HOME + path);
    expect([statusCode, headers['content-type']]).toEqual([401, 'application/problem+json; charset=utf-8']);
  });

  it('takes no token, and a cookie of another key is nobody’s', async () => {
    const { access_token } = await new Browser(world.app).signIn('office');
    const bearer = await world.app.inject({
      url: `${HOME}api/queues`,
      headers: { authorization: `Bearer ${access_token}` },
    });
    expect(bearer.statusCode).toBe(401);
    const cookie = 'urbanpilot-session=abc; urbanpilot-session.sig=def';
    expect((await world.app.inject({ url: `${HOME}api/queues`, headers: { cookie } })).statusCode).toBe(401);
  });

  it('is closed at once to an account that was disabled', async () => {
    const { id, person } = await signedIn('leaving', 'office');
    expect((await person.get(HOME)).statusCode).toBe(200);
    await world.stack.context.database.dataSource.query(`UPDATE account SET state = 'disabled' WHERE id = $1`, [id]);
    expect((await person.get(HOME)).statusCode).toBe(302);
  });

  it.each(['static/../index.ejs', 'static/%2e%2e/index.ejs', 'api/nothing', 'static'])('has no %s', async (path) => {
    expect((await office.get(HOME + path)).statusCode).toBe(404);
  });
});
