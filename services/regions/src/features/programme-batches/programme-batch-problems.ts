import { defineProblems } from '@urbanpilot/platform';

export const batchProblems = defineProblems({
  'batch-taken': [
    409,
    '批次已存在',
    'The batch exists',
    '此试点已有第 {number} 批。',
    'The programme has a batch {number} already.',
  ],
});
