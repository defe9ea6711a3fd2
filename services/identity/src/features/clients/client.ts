import { commonProblems, fieldError, isLoopback, Problem } from '@urbanpilot/platform';
import type { Scope } from '../../issuer-scopes';

/** Whether a client is given tokens; a disabled one is refused like an unknown one. */
export const CLIENT_STATES = ['active', 'disabled'] as const;
export type ClientState = (typeof CLIENT_STATES)[number];

/** A confidential client keeps a secret; a public one (a front end in a browser) cannot, and proves itself by PKCE. */
export const CLIENT_KINDS = ['confidential', 'public'] as const;
export type ClientKind = (typeof CLIENT_KINDS)[number];

/** A system that calls the interfaces, with tokens of its own or through which people sign in. */
export interface Client {
  id: string;
  name: string;
  kind: ClientKind;
  /** Where people may be led after signing in; compared character by character. */
  redirectUris: string[];
  /** Where people may be led after signing out. */
  postLogoutRedirectUris: string[];
  /** The most that its tokens may carry. */
  scopes: Scope[];
  state: ClientState;
  version: number;
  createdAt: Date;
}

/** What can be changed; what is missing stays. */
export interface ClientChanges {
  name?: string;
  state?: ClientState;
  redirectUris?: string[];
  postLogoutRedirectUris?: string[];
}

/** The client after a change. */
export function changed(client: Client, changes: ClientChanges): Client {
  return { ...client, ...changes, version: client.version + 1 };
}

/** OAuth grants of a client: systems act for themselves, and whoever names pages lets people sign in. */
export function grantTypesOf({ kind, redirectUris }: Pick<Client, 'kind' | 'redirectUris'>): string[] {
  const forItself = kind === 'confidential' ? ['client_credentials'] : [];
  return redirectUris.length > 0 ? [...forItself, 'authorization_code', 'refresh_token'] : forItself;
}

/**
 * What is wrong with a client's pages: a public client needs one to sign in at; each is an https address without
 * fragment, or http on the own machine (RFC 8252, section 7.3; RFC 9700, section 2.1).
 */
export function checkPages({ kind, redirectUris, postLogoutRedirectUris }: Omit<Client, 'id' | 'name'>): void {
  const faults = [
    ...redirectUris.map((uri, index) => [`/redirectUris/${index}`, uri] as const),
    ...postLogoutRedirectUris.map((uri, index) => [`/postLogoutRedirectUris/${index}`, uri] as const),
  ].filter(([, uri]) => !isPage(uri));
  const errors = faults.map(([pointer]) =>
    fieldError(pointer, 'redirect-uri', '须为不含片段的 https 地址', 'must be an https address without a fragment'),
  );
  if (kind === 'public' && redirectUris.length === 0) {
    errors.push(
      fieldError('/redirectUris', 'minItems', '公开客户端至少需要一个', 'a public client needs at least one'),
    );
  }
  if (errors.length > 0) throw new Problem(commonProblems['validation-failed'], { errors });
}

function isPage(uri: string): boolean {
  if (!URL.canParse(uri)) return false;
  const { protocol, hostname, hash, username, password, href } = new URL(uri);
  if (hash !== '' || uri.includes('#') || username !== '' || password !== '' || href.includes('*')) return false;
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname.replace(/^\[|\]$/g, '')));
}
