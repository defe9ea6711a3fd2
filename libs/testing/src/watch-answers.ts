import type { FastifyInstance } from 'fastify';
import { type AnswerCheck, answerCheck, type ContractDocument } from './contract-validators';

/** Answers that broke the contract, told apart. */
export interface AnswerWatch {
  /** Reads the contract; the application must be ready and hears no request before. */
  start(): Promise<void>;
  /** Throws when any answer broke the contract. */
  assertKept(): void;
}

/**
 * Holds every answer of an application to the contract of one of its services (P15). Register it before the routes; the
 * contract is read from the running application itself, so that it is never older than the code.
 */
export function watchAnswers(app: FastifyInstance, service: string): AnswerWatch {
  const broken = new Set<string>();
  let check: AnswerCheck | undefined;
  const contractPath = `/${service}/v1/openapi.json`;
  app.addHook('onSend', async (request, reply, payload) => {
    if (request.url === contractPath || request.method === 'HEAD' || !request.url.startsWith(`/${service}/v1/`))
      return payload;
    const fault = check?.({
      method: request.method,
      url: request.url,
      status: reply.statusCode,
      contentType: reply.getHeader('content-type')?.toString(),
      body: typeof payload === 'string' ? payload : '',
    });
    if (fault) broken.add(fault);
    return payload;
  });
  return {
    async start() {
      const answer = await app.inject(contractPath);
      check = answerCheck(answer.json<ContractDocument>());
    },
    assertKept() {
      if (broken.size > 0) throw new Error(`Answers that break the contract:\n${[...broken].join('\n')}`);
    },
  };
}
