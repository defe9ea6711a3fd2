import type { Role } from '@urbanpilot/contract';
import type { Actor } from '../auth/actor';
import type { Queryable } from '../database/database';
import type { UnitOfWork } from '../database/unit-of-work';

/** A file that belongs to an object of a service (附件). Its content lies in the file storage under its id. */
export interface Attachment {
  id: string;
  ownerType: string;
  ownerId: string;
  /** Of its owner; null where that belongs to no territory. */
  territoryId: string | null;
  fileName: string;
  mediaType: string;
  bytes: number;
  /** SHA-256 of the content, in hexadecimal digits. */
  sha256: string;
  uploadedBy: string;
  uploadedAt: Date;
  withdrawnBy: string | null;
  withdrawnAt: Date | null;
  withdrawalReason: string | null;
  version: number;
}

/** A kind of object that may have attachments. What may be done with them follows from the object. */
export interface AttachmentOwner {
  /** Singular, e.g. `task`. */
  type: string;
  /** Who sees the attachments of what he reaches. */
  readers: readonly Role[];
  /** Who adds and withdraws attachments of what he reaches. */
  writers: readonly Role[];
  /** The object, if it is there and the actor may see it; the reader has the actor's reach. */
  find(reader: Queryable, id: string, actor: Actor): Promise<{ territoryId: string | null } | undefined>;
  /** Refuses with a Problem where the object's state takes no change of its attachments. */
  checkOpen?(unit: UnitOfWork, id: string): Promise<void>;
}
