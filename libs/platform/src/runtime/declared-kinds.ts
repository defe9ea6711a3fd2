import type { ServiceModule } from './service-module';

/** What a service declares of the shared facilities, so that a use case finds a kind by its name. */
export type DeclaredKinds = Pick<ServiceModule, 'signOffKinds' | 'noticeKinds' | 'alertKinds'>;

/** The declared kind of a name. One that its module does not list is a fault of the program. */
export function declaredKind<Kind extends { kind: string }>(kinds: readonly Kind[] | undefined, kind: string): Kind {
  const found = kinds?.find((candidate) => candidate.kind === kind);
  if (!found) throw new Error(`The module does not list the kind ${kind}`);
  return found;
}
