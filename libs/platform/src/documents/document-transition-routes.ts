import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { TSchema } from 'typebox';
import { permission } from '../auth/permission';
import type { UnitOfWork } from '../database/unit-of-work';
import { ok } from '../http/answer';
import { PostHeaders, TransitionHeaders } from '../http/headers';
import { expectedVersion } from '../http/preconditions';
import { responses } from '../http/responses';
import { write } from '../http/write';
import type { ServiceContext } from '../runtime/service-context';
import type { DocumentSetup, OfficialDocument } from './document';
import { launchCountersignature, withdrawDocument } from './document-draft-service';
import {
  DocumentPath,
  DocumentSchema,
  LaunchBody,
  NumberBody,
  OpinionBody,
  OverrulingBody,
  ReceiptBody,
  toDocument,
  WithdrawalBody,
} from './document-schemas';
import {
  assignNumber,
  giveOpinion,
  giveReceipt,
  issueDocument,
  overruleObjection,
  signDocument,
} from './document-service';

type Act = (unit: UnitOfWork, id: string, version: number) => Promise<OfficialDocument>;

/** The way of a document: counter-signature, signature, number, issuance, receipts. */
export function documentTransitionRoutes(
  instance: FastifyInstance,
  context: ServiceContext,
  setup: DocumentSetup,
  { name, tags, WRITE }: { name: string; tags: string[]; WRITE: ReturnType<typeof permission> },
): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  const { service } = context;
  const LEADER = permission(`${service}:write`, ['leader']);
  const SIGNER = permission(`${service}:write`, ['office', 'leader']);

  const asking = <Takes extends { body?: TSchema }>(operationId: string, summary: string, takes: Takes) => ({
    ...{ operationId, tags, summary, params: DocumentPath, headers: TransitionHeaders, ...takes },
    response: responses({ 200: DocumentSchema }, [404, 409, 412, 413, 415, 422, 428]),
  });
  /** What several units do beside each other names no version of the whole. */
  const telling = <Takes extends { body: TSchema }>(operationId: string, summary: string, takes: Takes) => ({
    ...{ operationId, tags, summary, params: DocumentPath, headers: PostHeaders, ...takes },
    response: responses({ 200: DocumentSchema }, [404, 409, 413, 415, 422]),
  });
  const act = (request: FastifyRequest, reply: FastifyReply, work: Act) => {
    const version = expectedVersion(request);
    const { id } = request.params as { id: string };
    return write(context, request, reply, async (unit) => answerOf(await work(unit, id, version)));
  };

  app.post(
    '/documents/:id/counter-signature',
    {
      config: WRITE,
      schema: asking(`countersign${name}Document`, '送会签 Ask units to counter-sign', { body: LaunchBody }),
    },
    (request, reply) =>
      act(request, reply, (unit, id, version) => launchCountersignature(unit, setup, id, version, request.body)),
  );
  app.post(
    '/documents/:id/opinions',
    {
      config: WRITE,
      schema: telling(`give${name}DocumentOpinion`, '反馈会签意见 Agree or object, for a unit', { body: OpinionBody }),
    },
    (request, reply) =>
      write(context, request, reply, async (unit) =>
        answerOf(await giveOpinion(unit, request.params.id, request.body)),
      ),
  );
  app.post(
    '/documents/:id/overruling',
    {
      config: LEADER,
      schema: asking(`overrule${name}DocumentObjection`, '裁定不同意见 Overrule an objection, with a reason', {
        body: OverrulingBody,
      }),
    },
    (request, reply) => act(request, reply, (unit, id, version) => overruleObjection(unit, id, version, request.body)),
  );
  app.post(
    '/documents/:id/signature',
    { config: SIGNER, schema: asking(`sign${name}Document`, '签发 Sign; the text is fixed from then on', {}) },
    (request, reply) => act(request, reply, signDocument),
  );
  app.post(
    '/documents/:id/number',
    {
      config: WRITE,
      schema: asking(`number${name}Document`, '编号 Give a signed document its number', { body: NumberBody }),
    },
    (request, reply) => act(request, reply, (unit, id, version) => assignNumber(unit, id, version, request.body)),
  );
  app.post(
    '/documents/:id/issuance',
    { config: WRITE, schema: asking(`issue${name}Document`, '印发 Issue a numbered document', {}) },
    (request, reply) => act(request, reply, (unit, id, version) => issueDocument(unit, setup, id, version)),
  );
  app.post(
    '/documents/:id/receipts',
    {
      config: WRITE,
      schema: telling(`receive${name}Document`, '签收 Confirm receipt, for a unit', { body: ReceiptBody }),
    },
    (request, reply) =>
      write(context, request, reply, async (unit) =>
        answerOf(await giveReceipt(unit, request.params.id, request.body.unitId)),
      ),
  );
  app.post(
    '/documents/:id/withdrawal',
    {
      config: WRITE,
      schema: asking(`withdraw${name}Document`, '撤回文稿 Give up an unsigned document', { body: WithdrawalBody }),
    },
    (request, reply) =>
      act(request, reply, (unit, id, version) => withdrawDocument(unit, id, version, request.body.reason)),
  );
}

const answerOf = (document: OfficialDocument) => ok(toDocument(document), document.version);
