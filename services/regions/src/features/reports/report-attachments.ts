import { ROLES } from '@urbanpilot/contract';
import { type AttachmentOwner, checkState } from '@urbanpilot/platform';
import { IN_WRITING } from './report';
import { findReport } from './report-read-model';
import { holdReport } from './report-service';

/** Files of a report (附件); they are added while it is written, and stay as they are once it is handed on. */
export const reportAttachments: AttachmentOwner = {
  type: 'report',
  readers: ROLES,
  writers: ['pilot', 'department'],
  find: findReport,
  checkOpen: async (unit, id) => checkState(await holdReport(unit, id), IN_WRITING),
};
