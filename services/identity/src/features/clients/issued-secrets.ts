import type { FastifyReply, FastifyRequest } from 'fastify';

interface Issued {
  clientId: string;
  clientSecret: string;
}

/**
 * Puts a new client's secret into the answer on its way out. The answer itself, which is stored under the caller's
 * Idempotency-Key, holds null in its place: a secret is nowhere kept in clear, so a repeated request cannot show it again.
 */
export class IssuedSecrets {
  private readonly issued = new WeakMap<FastifyRequest, Issued>();

  /** Notes what this request made; a transaction that is run again notes anew. */
  note(request: FastifyRequest, issued: Issued): void {
    this.issued.set(request, issued);
  }

  /** An onSend hook. The id is compared, because the answer may be a stored one, of the request that came first. */
  readonly reveal = async (request: FastifyRequest, _reply: FastifyReply, payload: unknown): Promise<unknown> => {
    const issued = this.issued.get(request);
    if (!issued || typeof payload !== 'string') return payload;
    const body = JSON.parse(payload) as { id?: string };
    return body.id === issued.clientId ? JSON.stringify({ ...body, clientSecret: issued.clientSecret }) : payload;
  };
}
