import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import type { Job, Queue } from 'bullmq';

const HIDDEN = '—';

/**
 * A queue as the board sees it: read-only, and without what its jobs carry. An event's data may name persons, and so may
 * the words of an error; both are in the service's own records, where reading them is a matter of role and reach.
 */
export class BlindQueue extends BullMQAdapter {
  constructor(queue: Queue) {
    super(queue, { readOnlyMode: true });
  }

  override async getJob(id: string): Promise<Job | undefined> {
    const job = await super.getJob(id);
    return job && blind(job);
  }

  override async getJobs(...range: Parameters<BullMQAdapter['getJobs']>): Promise<Job[]> {
    return (await super.getJobs(...range)).map(blind);
  }

  override async getJobLogs(): Promise<string[]> {
    return [];
  }
}

function blind(job: Job): Job {
  const whole = job.toJSON.bind(job);
  job.toJSON = () => {
    const told = whole();
    const failedReason = told.failedReason ? HIDDEN : told.failedReason;
    return { ...told, data: {}, returnvalue: null, progress: 0, failedReason, stacktrace: [] };
  };
  return job;
}
