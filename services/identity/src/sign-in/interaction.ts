import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';

/** A sign-in under way, as the issuer keeps it between the pages. */
export interface OpenInteraction {
  /** Its own address, without a query. */
  path: string;
  prompt: string;
  /** What the application asked for. */
  params: Record<string, unknown>;
  /** The account that proved its temporary password a moment ago. */
  changing: string | undefined;
  /** The session in which the interaction began, if there was one. */
  sessionUid: string | undefined;
  /** Remembers that this account must choose a password before it goes on. */
  mustChange(accountId: string): Promise<void>;
  /** Ends the pages: the person is signed in, and led back to the application. */
  finish(accountId: string): Promise<FastifyReply>;
  /** Goes on without a question. */
  consent(): Promise<FastifyReply>;
}

/** The interaction of this address, if the browser that began it asks; nothing else tells it from one that is over. */
export async function findInteraction(
  provider: Provider,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<OpenInteraction | undefined> {
  const details = await provider.interactionDetails(request.raw, reply.raw).catch((error: unknown) => {
    if (error instanceof Error && error.name === 'SessionNotFound') return undefined;
    throw error;
  });
  const { uid } = request.params as { uid: string };
  if (!details || details.uid !== uid) return undefined;
  const end = async (result: Parameters<Provider['interactionResult']>[2]) => {
    const options = { mergeWithLastSubmission: false };
    return reply.redirect(await provider.interactionResult(request.raw, reply.raw, result, options), 303);
  };
  const { changing } = (details.lastSubmission ?? {}) as { changing?: string };
  return {
    path: `${new URL(provider.issuer).pathname.replace(/\/$/, '')}/interaction/${uid}`,
    prompt: details.prompt.name,
    params: details.params,
    changing,
    sessionUid: details.session?.uid,
    async mustChange(accountId) {
      details.lastSubmission = { changing: accountId };
      await details.persist();
    },
    finish: (accountId) => end({ login: { accountId, amr: ['pwd'], remember: false } }),
    consent: () => end({ consent: {} }),
  };
}
