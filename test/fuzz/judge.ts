import type { AnswerCheck } from '@urbanpilot/testing';
import type { FuzzAnswer, FuzzRequest } from './http';
import type { World } from './world';

/** What the fuzz knows of a request when it judges the answer. */
export interface Context {
  /** The one rule that was broken; the request must be refused. */
  broken: string | undefined;
  /** The caller reaches its own territories alone. */
  isOwn: boolean;
  /** Parts of the request that an answer may repeat. */
  sent: string;
}

const BOUND_MS = 8_000;

/** Words of our own insides; they stand in none of the requests. */
const INTERNALS =
  /\bat .{0,120}\.(?:[cm]?js|ts):\d+|node_modules|node:internal|QueryFailedError|typeorm|violates \w+ constraint|syntax error at or near|relation "|duplicate key value|invalid input syntax|current transaction is aborted|\bECONN\w+|ENOENT|TypeError|undefined is not|Cannot read propert/i;
const SECRETS = /eyJ[\w-]{20,}\.[\w-]{20,}|scrypt\$|-----BEGIN|postgres(?:ql)?:\/\//;
const LISTS_ERRORS = new Set(['validation-failed', 'rule-broken', 'unknown-reference']);

/** Says what an answer does that it must not. */
export function faultsOf(
  world: Pick<World, 'marker' | 'person'>,
  keeps: AnswerCheck,
  request: FuzzRequest,
  answer: FuzzAnswer,
  { broken, isOwn, sent }: Context,
): string[] {
  const { status, body } = answer;
  if (answer.lost) return [`connection lost: ${answer.lost}`];
  const faults: string[] = [];
  const breach = keeps({ method: request.method, url: request.path, status, contentType: answer.contentType, body });
  if (breach) faults.push(`contract: ${breach}`);
  if (status >= 500) faults.push(`status ${status}`);
  if (answer.ms > BOUND_MS) faults.push(`took ${Math.round(answer.ms)} ms`);
  if (broken !== undefined && status < 400) faults.push(`accepted a broken rule (${broken})`);
  if (isOwn && body.includes(world.marker)) faults.push('shows data of a territory out of reach');
  if (status >= 400) faults.push(...problemFaults(answer, world, sent));
  return faults;
}

function problemFaults(
  { status, contentType = '', body }: FuzzAnswer,
  { person }: Pick<World, 'person'>,
  sent: string,
): string[] {
  const faults: string[] = [];
  if (!contentType.startsWith('application/problem+json')) faults.push(`${status} as ${contentType}`);
  if (INTERNALS.test(body) && !INTERNALS.test(sent)) faults.push(`internals: ${INTERNALS.exec(body)?.[0]}`);
  if (SECRETS.test(body) && !SECRETS.test(sent)) faults.push('a secret in a refusal');
  if (body.includes(person) && !sent.includes(person)) faults.push('personal data in a refusal');
  if ((status === 400 || status === 422) && !namesField(body)) faults.push('names no field and rule');
  return faults;
}

/** Refusals of what the fields say name them; others (a key used twice, a cursor) are about one thing that is in their name. */
function namesField(body: string): boolean {
  try {
    const problem = JSON.parse(body) as { type?: string; errors?: { pointer?: string; rule?: string }[] };
    if (!LISTS_ERRORS.has(problem.type?.split(':').at(-1) ?? '')) return true;
    return (
      (problem.errors ?? []).length > 0 &&
      (problem.errors ?? []).every(({ pointer, rule }) => pointer !== undefined && rule)
    );
  } catch {
    return false;
  }
}
