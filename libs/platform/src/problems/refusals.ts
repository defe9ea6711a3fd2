import type { Actor } from '../auth/actor';
import { actorId, actsFor, isSamePerson } from '../auth/actor';
import { commonProblems } from './common-problems';
import { fieldError, type LocalizedText, Problem, type ProblemDefinition } from './problem';

/** Refuses an act that the resource's state does not allow. */
export function checkState<State extends string>(resource: { state: State }, allowed: readonly State[]): void {
  if (!allowed.includes(resource.state)) {
    throw new Problem(commonProblems['wrong-state'], {
      parameters: { state: resource.state, allowed: allowed.join(', ') },
    });
  }
}

/** The one answer for what does not exist and for what is not the caller's: the two must not be told apart. */
export function notFound(): Problem {
  return new Problem(commonProblems['not-found']);
}

/** The same refusal, in words for two who are one by delegation. */
const BY_DELEGATION: ProblemDefinition = {
  ...commonProblems['separation-of-duties'],
  detail: {
    'zh-CN': '{first}与{second}不得为同一人，代理人与被代理人视为同一人，代理结束后一年内亦同。',
    en: 'One and the same person may not be {first} and {second}; who acts by delegation and for whom he acts count as one, for a year after it ended too.',
  },
};

/**
 * Refuses the same person in two duties; `first` is who acted before (`UnitOfWork.actorId` of then). Who acts for somebody by
 * delegation counts as both, whoever of them acted.
 */
export function checkSeparation(first: string | null, actor: Actor, duties: [LocalizedText, LocalizedText]): void {
  if (!isSamePerson(actor, first)) return;
  const definition = first === actorId(actor) ? commonProblems['separation-of-duties'] : BY_DELEGATION;
  throw new Problem(definition, { parameters: { first: duties[0], second: duties[1] } });
}

/** Refuses whoever acts for other units than the one whose act it is. */
export function checkUnit(unitId: string, actor: Pick<Actor, 'units'>): void {
  if (!actsFor(actor, unitId)) throw new Problem(commonProblems['other-unit']);
}

/** Refuses whoever does not reach every territory, for what belongs to no territory and concerns them all. */
export function requireWholeReach({ reach }: Pick<Actor, 'reach'>): void {
  if (reach !== '*') throw new Problem(commonProblems['whole-reach-required']);
}

/** The problem for input that names something which is not there or not the caller's. */
export function unknownReference(pointer: string, what: LocalizedText, value: string): Problem {
  const zh = `${what['zh-CN']}不存在，或您无权使用`;
  return new Problem(commonProblems['unknown-reference'], {
    parameters: { what, value },
    errors: [fieldError(pointer, 'reference', zh, `there is no such ${what.en}, or it is not yours to use`)],
  });
}

/** The problem for input that names a unit which was closed; who takes over its work is named instead. */
export function closedUnit(pointer: string, on: string): Problem {
  return ruleBroken([fieldError(pointer, 'openUnit', `该单位已于 ${on} 撤销`, `the unit was closed on ${on}`)]);
}

/** The problem for input whose shape is right but which breaks a rule of the domain (422 with the fields named). */
export function ruleBroken(errors: ReturnType<typeof fieldError>[]): Problem {
  return new Problem(commonProblems['rule-broken'], { errors });
}
