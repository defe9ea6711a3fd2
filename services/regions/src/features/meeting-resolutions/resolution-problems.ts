import { defineProblems } from '@urbanpilot/platform';

/** What the rules of resolutions refuse. */
export const resolutionProblems = defineProblems({
  'resolution-has-task': [
    409,
    '议定事项已转为任务',
    'The resolution is a task already',
    '所选议定事项已转为任务，见 errors。',
    'A resolution that was chosen has become a task already; see `errors`.',
  ],
});
