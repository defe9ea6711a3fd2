import type { Readable } from 'node:stream';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { Role } from '@urbanpilot/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Actor } from '../auth/actor';
import { actorOf } from '../auth/authenticate';
import { permission } from '../auth/permission';
import { ok, send } from '../http/answer';
import { TransitionHeaders } from '../http/headers';
import { PageOf, pageAnswer, pageRequest } from '../http/pages';
import { expectedVersion } from '../http/preconditions';
import { responses } from '../http/responses';
import { write } from '../http/write';
import { notFound } from '../problems/refusals';
import type { ServiceContext } from '../runtime/service-context';
import type { Attachment, AttachmentOwner } from './attachment';
import {
  AttachmentPath,
  AttachmentSchema,
  attachmentQuery,
  fileContent,
  toAttachment,
  WithdrawalBody,
} from './attachment-schemas';
import { actorAs, recordDownload, requireOwner, stateOf, withdrawAttachment } from './attachment-service';
import { findAttachment, listAttachments } from './attachment-store';
import { attachmentDisposition } from './file-name';
import { fileStorageOf } from './file-storage-of';
import { mostBytes, uploadRoute } from './upload-route';

export const tags = ['附件 Attachments'];

/** The attachments of a service's objects. What may be seen and done follows from the object that they belong to. */
export function attachmentRoutes(
  instance: FastifyInstance,
  context: ServiceContext,
  owners: readonly AttachmentOwner[],
): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  const { service, database } = context;
  const name = service[0]?.toUpperCase() + service.slice(1);
  const storage = fileStorageOf(context.config, service);
  const READ = permission(`${service}:read`, rolesOf(owners, 'readers'));
  const WRITE = permission(`${service}:write`, rolesOf(owners, 'writers'));

  const ownerOf = (type: string): AttachmentOwner => {
    const owner = owners.find((candidate) => candidate.type === type);
    if (!owner) throw notFound();
    return owner;
  };
  /** An attachment that the caller may see as a reader or a writer of its object, with that object's kind. */
  const visible = async (request: FastifyRequest, id: string, as: 'readers' | 'writers') => {
    const attachment = await findAttachment(database.reader(actorOf(request).reach), id);
    if (!attachment) throw notFound();
    const owner = ownerOf(attachment.ownerType);
    const actor = await actorAs(context, actorOf(request), {
      scope: `${context.service}:${as === 'readers' ? 'read' : 'write'}`,
      roles: owner[as],
    });
    await requireOwner(context, owner, attachment.ownerId, actor);
    return { attachment, owner, actor };
  };

  app.get(
    '/attachments',
    {
      config: READ,
      schema: {
        operationId: `list${name}Attachments`,
        tags,
        summary: '列出一个对象的附件 Attachments of an object',
        querystring: attachmentQuery(owners),
        response: responses({ 200: PageOf(AttachmentSchema, '附件') }, [404]),
      },
    },
    async (request, reply) => {
      const { ownerType, ownerId } = request.query;
      const actor = await actorAs(context, actorOf(request), {
        scope: `${context.service}:read`,
        roles: ownerOf(ownerType).readers,
      });
      await requireOwner(context, ownerOf(ownerType), ownerId, actor);
      const page = pageRequest(request);
      const rows = await listAttachments(database.reader(actor.reach), { type: ownerType, id: ownerId }, page);
      return send(
        reply,
        pageAnswer(request, page, rows, toAttachment, ({ id }) => [id]),
      );
    },
  );

  app.get(
    '/attachments/:id',
    {
      config: READ,
      schema: {
        operationId: `get${name}Attachment`,
        tags,
        summary: '查询附件信息 What is known of an attachment',
        params: AttachmentPath,
        response: responses({ 200: AttachmentSchema }, [404]),
      },
    },
    async (request, reply) => {
      const { attachment } = await visible(request, request.params.id, 'readers');
      return send(reply, ok(toAttachment(attachment), attachment.version));
    },
  );

  app.get(
    '/attachments/:id/content',
    {
      config: READ,
      // A HEAD would be recorded as a download.
      exposeHeadRoute: false,
      schema: {
        operationId: `download${name}Attachment`,
        tags,
        summary: '下载附件 The file; each download is recorded',
        params: AttachmentPath,
        response: responses({ 200: fileContent('文件内容 The file as it is', mostBytes(context)) }, [404]),
      },
    },
    async (request, reply) => {
      const { attachment, actor } = await visible(request, request.params.id, 'readers');
      if (stateOf(attachment) === 'withdrawn') throw notFound();
      const content = await storage.get(attachment.id);
      await recorded(content, actor, attachment);
      return reply
        .headers(headersOf(attachment))
        .type(attachment.mediaType)
        .send(content as never);
    },
  );

  /** No record, no file. */
  async function recorded(content: Readable, actor: Actor, attachment: Attachment): Promise<void> {
    try {
      await context.transaction(actor, async (unit) => recordDownload(unit, attachment));
    } catch (error) {
      content.destroy();
      throw error;
    }
  }

  app.post(
    '/attachments/:id/withdrawal',
    {
      config: WRITE,
      schema: {
        operationId: `withdraw${name}Attachment`,
        tags,
        summary: '撤回附件 Take a file back; its record stays, its content is removed',
        params: AttachmentPath,
        headers: TransitionHeaders,
        body: WithdrawalBody,
        response: responses({ 200: AttachmentSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    async (request, reply) => {
      const version = expectedVersion(request);
      const { owner } = await visible(request, request.params.id, 'writers');
      return write(context, request, reply, async (unit) => {
        const withdrawn = await withdrawAttachment(unit, owner, request.params.id, version, request.body.reason);
        return ok(toAttachment(withdrawn), withdrawn.version);
      });
    },
  );

  void app.register(async (scope) => uploadRoute(scope, context, { owners, storage, ownerOf, config: WRITE, name }));
}

function rolesOf(owners: readonly AttachmentOwner[], which: 'readers' | 'writers'): Role[] {
  return [...new Set(owners.flatMap((owner) => owner[which]))];
}

function headersOf({ fileName, bytes, sha256 }: Attachment): Record<string, string> {
  return {
    'content-disposition': attachmentDisposition(fileName),
    'content-length': String(bytes),
    'repr-digest': `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`,
  };
}
