import { v7 as uuidv7 } from 'uuid';
import { type Actor, actorId } from '../auth/actor';
import { gives, rightsTogether } from '../auth/authenticate';
import type { Permission } from '../auth/permission';
import type { Queryable } from '../database/database';
import type { UnitOfWork } from '../database/unit-of-work';
import { checkVersion } from '../http/preconditions';
import { commonProblems } from '../problems/common-problems';
import { Problem } from '../problems/problem';
import { checkState, notFound, unknownReference } from '../problems/refusals';
import type { ServiceContext } from '../runtime/service-context';
import type { Attachment, AttachmentOwner } from './attachment';
import { findAttachment, insertAttachment, lockAttachment, updateWithdrawal } from './attachment-store';
import type { ReceivedFile } from './receive-file';

/** The actor with only those of his grants that give one of the roles: so far does the object's own permission reach. */
export async function actorAs(
  { grants }: Pick<ServiceContext, 'grants'>,
  actor: Actor,
  { scope, roles }: Permission,
): Promise<Actor> {
  const fitting = (await grants.find(actor.issuer, actor.subject)).filter(
    (grant) => roles.includes(grant.role) && gives(grant, scope),
  );
  if (fitting.length === 0) {
    throw new Problem(commonProblems['role-required'], { parameters: { roles: roles.join(', ') } });
  }
  return { ...actor, ...rightsTogether(fitting) };
}

/** @throws Problem `not-found` unless the object is there for the actor */
export async function requireOwner(
  { database }: Pick<ServiceContext, 'database'>,
  owner: AttachmentOwner,
  id: string,
  actor: Actor,
): Promise<{ territoryId: string | null }> {
  const found = await owner.find(database.reader(actor.reach), id, actor);
  if (!found) throw notFound();
  return found;
}

/** Adds a file whose content is in the storage under `id` already. */
export async function addAttachment(
  unit: UnitOfWork,
  owner: AttachmentOwner,
  file: Pick<ReceivedFile, 'bytes' | 'sha256'> &
    Pick<Attachment, 'id' | 'ownerId' | 'territoryId' | 'fileName' | 'mediaType'>,
): Promise<Attachment> {
  await owner.checkOpen?.(unit, file.ownerId);
  const { id, ownerId, territoryId, fileName, mediaType, bytes, sha256 } = file;
  const attachment: Attachment = {
    ...{ id, ownerType: owner.type, ownerId, territoryId, fileName, mediaType, bytes, sha256 },
    ...{ uploadedBy: unit.actorId, uploadedAt: unit.now, version: 1 },
    ...{ withdrawnBy: null, withdrawnAt: null, withdrawalReason: null },
  };
  await insertAttachment(unit, attachment);
  record(unit, attachment, 'attachment.added', { fileName, mediaType, bytes, sha256 });
  return attachment;
}

/** Takes a file back. Its row stays, with who and why; its content is removed within hours and not given out any more. */
export async function withdrawAttachment(
  unit: UnitOfWork,
  owner: AttachmentOwner,
  id: string,
  version: number,
  reason: string,
): Promise<Attachment> {
  const attachment = await lockAttachment(unit, id);
  if (!attachment) throw notFound();
  checkVersion(attachment, version);
  checkState({ state: stateOf(attachment) }, ['kept']);
  await owner.checkOpen?.(unit, attachment.ownerId);
  const withdrawn: Attachment = {
    ...attachment,
    ...{ withdrawnBy: unit.actorId, withdrawnAt: unit.now, withdrawalReason: reason, version: version + 1 },
  };
  await updateWithdrawal(unit, withdrawn);
  record(unit, withdrawn, 'attachment.withdrawn', { reason, sha256: attachment.sha256 });
  return withdrawn;
}

/** Records that a file is given out, and to whom: it may hold personal data (GB/T 35273). */
export async function recordDownload(unit: UnitOfWork, attachment: Attachment): Promise<void> {
  record(unit, attachment, 'attachment.downloaded', { to: actorId(unit.actor) });
}

/** @throws Problem `unknown-reference` at the place of the first id that is no kept attachment of the object */
export async function requireAttachments(
  reader: Queryable,
  owner: { type: string; id: string },
  ids: readonly string[],
  pointer: string,
): Promise<void> {
  for (const [index, id] of ids.entries()) {
    const found = await findAttachment(reader, id);
    const isOwn = found?.ownerType === owner.type && found.ownerId === owner.id && stateOf(found) === 'kept';
    if (!isOwn) throw unknownReference(`${pointer}/${index}`, { 'zh-CN': '附件', en: 'attachment' }, id);
  }
}

/** Whether an attachment's content is given out. */
export function stateOf({ withdrawnAt }: Pick<Attachment, 'withdrawnAt'>): 'kept' | 'withdrawn' {
  return withdrawnAt === null ? 'kept' : 'withdrawn';
}

function record(unit: UnitOfWork, attachment: Attachment, action: string, detail: Record<string, unknown>): void {
  const { id, ownerType, ownerId, territoryId } = attachment;
  const owner = { ownerType, ownerId };
  unit.audit({ action, resourceType: 'attachment', resourceId: id, territoryId, detail: { ...owner, ...detail } });
}

/** An id under which a file is kept before there is a row of it. */
export const newAttachmentId = (): string => uuidv7();
