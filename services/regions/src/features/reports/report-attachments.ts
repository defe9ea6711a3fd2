import { ROLES } from '@urbanpilot/contract';
import type { AttachmentOwner } from '@urbanpilot/platform';
import { findReport } from './report-read-model';
import { holdWritten } from './report-service';

/** Files of a report (附件); they are added while it is written, and stay as they are once it is handed on. */
export const reportAttachments: AttachmentOwner = {
  type: 'report',
  readers: ROLES,
  writers: ['pilot', 'department'],
  find: findReport,
  checkOpen: async (unit, id) => void (await holdWritten(unit, id)),
};
