import { Closed, Instant, Nullable, OneOf, Text, Uuid } from '@urbanpilot/contract';
import { type Static, type TSchema, Type } from 'typebox';
import { PageQuery } from '../http/pages';
import type { Attachment, AttachmentOwner } from './attachment';
import { stateOf } from './attachment-service';
import { MEDIA_TYPES, UNSAID_TYPE } from './media-types';

const FileName = Text('文件名, a name alone', 200, ['实施方案.pdf']);

export const AttachmentSchema = Closed(
  {
    id: Uuid('附件编号'),
    ownerType: Text('所属对象类别', 64, ['pilot-region']),
    ownerId: Uuid('所属对象'),
    territoryId: Nullable(Uuid('所属地区; null: 不属于某一地区')),
    fileName: FileName,
    mediaType: Text('文件类型, as its content shows', 100, ['application/pdf']),
    bytes: Type.Integer({ minimum: 1, maximum: 1e12, description: '大小, bytes', examples: [48_213] }),
    sha256: Type.String({
      pattern: '^[0-9a-f]{64}$',
      maxLength: 64,
      description: '内容的 SHA-256',
      examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
    }),
    state: OneOf(['kept', 'withdrawn'], '状态: kept 有效, withdrawn 已撤回'),
    uploadedBy: Text('上传人', 2500),
    uploadedAt: Instant('上传时间'),
    withdrawnBy: Nullable(Text('撤回人', 2500)),
    withdrawnAt: Nullable(Instant('撤回时间')),
    withdrawalReason: Nullable(Text('撤回原因', 500)),
    version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' }),
  },
  '附件 Attachment',
);

export const AttachmentPath = Closed({ id: Uuid('附件编号') }, 'Path');
export const WithdrawalBody = Closed({ reason: Text('撤回原因', 500, ['上传有误']) }, '撤回 Withdrawal');

const ownerQuery = (owners: readonly AttachmentOwner[]) => ({
  ownerType: OneOf(
    owners.map(({ type }) => type),
    '所属对象类别',
  ),
  ownerId: Uuid('所属对象'),
});

export const attachmentQuery = (owners: readonly AttachmentOwner[]) =>
  Closed({ ...ownerQuery(owners), ...PageQuery }, 'Query');

export const uploadQuery = (owners: readonly AttachmentOwner[]) =>
  Closed({ ...ownerQuery(owners), fileName: FileName }, 'Query');

/** Files as the contract shows them: bytes, not JSON. */
export function fileContent(description: string, most: number, also: readonly string[] = []): TSchema {
  const schema = { type: 'string', format: 'binary', maxLength: most, description, examples: ['%PDF-1.7'] };
  const types = [...MEDIA_TYPES.map(({ mediaType }) => mediaType), ...also];
  return { description, content: Object.fromEntries(types.map((type) => [type, { schema }])) } as never;
}

export const uploadBody = (most: number): TSchema => fileContent('文件内容 The file as it is', most, [UNSAID_TYPE]);

export function toAttachment(attachment: Attachment): Static<typeof AttachmentSchema> {
  const { uploadedAt, withdrawnAt, ...rest } = attachment;
  const dates = { uploadedAt: uploadedAt.toISOString(), withdrawnAt: withdrawnAt?.toISOString() ?? null };
  return { ...rest, ...dates, state: stateOf(attachment) };
}
