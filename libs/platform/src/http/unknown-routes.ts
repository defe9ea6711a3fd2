import type { FastifyInstance } from 'fastify';
import { commonProblems } from '../problems/common-problems';
import { Problem } from '../problems/problem';

/** Answers 405 with `Allow` where the address exists for another method, 404 otherwise. */
export function answerUnknownRoutes(app: FastifyInstance): void {
  const known: { segments: string[]; methods: string[] }[] = [];
  app.addHook('onRoute', ({ url, method }) => {
    known.push({ segments: url.split('/'), methods: Array.isArray(method) ? method : [method] });
  });
  app.setNotFoundHandler((request) => {
    const segments = (request.url.split('?')[0] ?? '').split('/');
    const methods = known.filter((route) => matches(route.segments, segments)).flatMap((route) => route.methods);
    if (methods.length === 0) throw new Problem(commonProblems['not-found']);
    const allow = [...new Set(methods)].sort().join(', ');
    throw new Problem(commonProblems['method-not-allowed'], { parameters: { allow }, headers: { allow } });
  });
}

function matches(pattern: string[], segments: string[]): boolean {
  if (pattern.at(-1) === '*') return pattern.slice(0, -1).every((part, index) => part === segments[index]);
  return (
    pattern.length === segments.length &&
    pattern.every((part, index) => part === segments[index] || (part.startsWith(':') && segments[index] !== ''))
  );
}
