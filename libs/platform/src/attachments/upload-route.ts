import { Readable } from 'node:stream';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { actorOf } from '../auth/authenticate';
import type { Permission } from '../auth/permission';
import { created, send } from '../http/answer';
import { responses } from '../http/responses';
import { commonProblems } from '../problems/common-problems';
import { Problem } from '../problems/problem';
import type { ServiceContext } from '../runtime/service-context';
import type { AttachmentOwner } from './attachment';
import { AttachmentSchema, toAttachment, uploadBody, uploadQuery } from './attachment-schemas';
import { actorAs, addAttachment, newAttachmentId, requireOwner } from './attachment-service';
import { checkContent, saidType } from './check-file';
import type { FileStorage } from './file-storage';
import { incomingDirectory } from './file-storage-of';
import { EXTENSIONS, MEDIA_TYPES, UNSAID_TYPE } from './media-types';
import { receiveFile, tooLarge } from './receive-file';

const MEBIBYTE = 1024 * 1024;

/** The largest file that is taken, in bytes. */
export function mostBytes({ config }: Pick<ServiceContext, 'config'>): number {
  return config.environment.ATTACHMENT_MAX_MIB * MEBIBYTE;
}

/** What the upload shares with the other routes of attachments. */
export interface UploadParts {
  owners: readonly AttachmentOwner[];
  storage: FileStorage;
  ownerOf(type: string): AttachmentOwner;
  config: { permission: Permission };
  name: string;
}

/**
 * The upload: the body is the file. It needs an instance of its own, for it alone takes other types than JSON, and hands
 * them on as streams. The content is in the storage before its row is committed: a crash leaves a file without a row, which
 * is swept away, and never a row without its file.
 */
export function uploadRoute(instance: FastifyInstance, context: ServiceContext, parts: UploadParts): void {
  const { owners, storage, ownerOf, config, name } = parts;
  const most = mostBytes(context);
  instance.removeAllContentTypeParsers();
  instance.addContentTypeParser(
    [...MEDIA_TYPES.map(({ mediaType }) => mediaType), UNSAID_TYPE],
    (_request, body, done) => done(null, body),
  );
  instance.addContentTypeParser('*', (_request, _body, done) =>
    done(new Problem(commonProblems['unsupported-media-type'], { parameters: { accepted: EXTENSIONS } })),
  );
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  const { validatorCompiler } = instance;
  app.post(
    '/attachments',
    {
      config,
      bodyLimit: most,
      // The body is looked at as a file, not by a schema.
      validatorCompiler: (definition) =>
        definition.httpPart === 'body' ? () => true : (validatorCompiler?.(definition) as never),
      schema: {
        operationId: `upload${name}Attachment`,
        tags: ['附件 Attachments'],
        summary: '上传附件 Add a file to an object; the body is the file',
        description: `请求体即文件，最大 ${most / MEBIBYTE} MiB，须在 30 秒内传完；内容须与扩展名和 Content-Type 相符。An upload has no Idempotency-Key: look at the list before you repeat one.`,
        querystring: uploadQuery(owners),
        body: uploadBody(most),
        response: responses({ 201: AttachmentSchema }, [404, 409, 413, 415, 422]),
      },
    },
    async (request, reply) => {
      const { ownerType, ownerId } = request.query;
      const owner = ownerOf(ownerType);
      const fileName = request.query.fileName.normalize('NFC');
      const said = saidType(fileName, request.headers['content-type']);
      const actor = await actorAs(context, actorOf(request), {
        scope: `${context.service}:write`,
        roles: owner.writers,
      });
      const { territoryId } = await requireOwner(context, owner, ownerId, actor);
      const directory = incomingDirectory(context.config);
      const attachment = await receiveFile(bodyOf(request, most), { directory, most }, async (file) => {
        await checkContent(file, said);
        const id = newAttachmentId();
        await storage.put(id, file);
        const { bytes, sha256 } = file;
        const { mediaType } = said;
        return context.transaction(actor, (unit) =>
          addAttachment(unit, owner, { id, ownerId, territoryId, fileName, mediaType, bytes, sha256 }),
        );
      });
      const { id, version } = attachment;
      return send(reply, created(toAttachment(attachment), `/${context.service}/v1/attachments/${id}`, version));
    },
  );
}

/** The file as it comes in. What says beforehand that it is too large is not read at all. */
function bodyOf(request: FastifyRequest, most: number): Readable {
  if (!/^\s*(identity)?\s*$/i.test(request.headers['content-encoding'] ?? '')) {
    throw new Problem(commonProblems['unsupported-media-type'], {
      parameters: { accepted: 'Content-Encoding: identity' },
    });
  }
  if (Number(request.headers['content-length'] ?? 0) > most) throw tooLarge(most);
  return request.body instanceof Readable ? request.body : Readable.from([]);
}
