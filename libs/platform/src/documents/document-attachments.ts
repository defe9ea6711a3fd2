import { ROLES } from '@urbanpilot/contract';
import type { AttachmentOwner } from '../attachments/attachment';
import { findDocument } from './document-read-model';
import { holdOwnDraft } from './document-recording-service';

/**
 * Files of an official document (附件). They belong to no territory of their own: whoever sees the document sees them. They are
 * part of what is counter-signed and signed, so they are settled while it is a draft.
 */
export const documentAttachments: AttachmentOwner = {
  type: 'document',
  readers: ROLES.filter((role) => role !== 'expert'),
  writers: ['office', 'pilot', 'department', 'finance'],
  async find(reader, id, actor) {
    return (await findDocument(reader, id, actor)) && { territoryId: null };
  },
  async checkOpen(unit, id) {
    await holdOwnDraft(unit, id);
  },
};
