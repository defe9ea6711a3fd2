import type { ServiceContext } from '@urbanpilot/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { findAccount } from '../features/accounts/account-read-model';
import type { IssuerHost } from '../issuer/issuer-host';

/** Who asks for the page of queues. */
export type Visitor = { kind: 'nobody' } | { kind: 'other' | 'office'; id: string };

/**
 * The person whose session with the issuer the browser carries. The cookie is the issuer's own (HttpOnly, SameSite=Lax,
 * signed) and is looked up at each request, so that a sign-out, a disabled account and a revoked grant count at once.
 * Looking does not prolong the session: a page that asks every few seconds would keep it alive for ever.
 */
export async function visitorOf(
  { database, grants, config }: ServiceContext,
  host: IssuerHost,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Visitor> {
  const { provider } = await host.current();
  const session = await provider.Session.get(provider.createContext(request.raw, reply.raw));
  if (session.accountId === undefined) return { kind: 'nobody' };
  const account = await findAccount(database.reader([]), session.accountId);
  if (account?.state !== 'active') return { kind: 'nobody' };
  const held = await grants.find(config.issuerUrl, account.id);
  const isOffice = held.some(({ role, reach }) => role === 'office' && reach === '*');
  return { kind: isOffice ? 'office' : 'other', id: account.id };
}
