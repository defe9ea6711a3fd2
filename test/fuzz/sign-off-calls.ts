import { randomUUID } from 'node:crypto';
import type { GoodCall, GoodCalls } from './good-calls';
import type { World } from './world';

/**
 * Good calls of the sign-offs of a service that lists this kind. Each is put into the table, with steps that an office takes: a
 * kind's hooks would need a subject, so `handedIn` may make one.
 */
export function signOffCalls(
  service: string,
  kind: string,
  handedIn: (world: World) => Promise<GoodCall> = (world) => aSignOff(world, service, kind),
): GoodCalls {
  const name = `${service[0]?.toUpperCase()}${service.slice(1)}`;
  const step = { code: 'seen', name: { 'zh-CN': '审核', en: 'seen' }, roles: ['office', 'leader'] };
  return {
    [`get${name}SignOff`]: handedIn,
    [`approve${name}SignOff`]: handedIn,
    [`return${name}SignOff`]: async (world) => ({ ...(await handedIn(world)), body: { reason: '有误' } }),
    [`withdraw${name}SignOff`]: async (world) => aSignOff(world, service, kind, await nameOf(world, 'office')),
    [`get${name}SignOffRoute`]: () => ({ params: { kind } }),
    [`change${name}SignOffRoute`]: async ({ call }) => {
      const { version } = await call('office', 'GET', `/${service}/v1/sign-off-routes/${kind}`);
      return { params: { kind }, body: { steps: [step] }, version, by: 'office' };
    },
  };
}

/** A caller as the program names whoever it knows by a token. */
async function nameOf({ callers }: World, name: string): Promise<string> {
  const token = await callers.find((caller) => caller.name === name)?.token();
  const claims = Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString();
  const { iss, sub } = JSON.parse(claims) as { iss: string; sub: string };
  return `${iss}|${sub}`;
}

async function aSignOff({ rows, own }: World, service: string, kind: string, preparedBy = 'x'): Promise<GoodCall> {
  const id = randomUUID();
  const steps = ['seen', 'signed'].map((code) => ({ code, name: { 'zh-CN': '审核', en: code }, roles: ['office'] }));
  await rows.sql(
    `INSERT INTO ${service}.sign_off (id, kind, subject_id, territory_id, title, steps, passed, state, prepared_by, prepared_at, version)
     VALUES ($1, $2, $1::text, $3, '报告', $4, 0, 'running', $5, now(), 1)`,
    [id, kind, own.territoryIds[0], JSON.stringify(steps), preparedBy],
  );
  return { params: { id }, version: 1, by: 'office' };
}
