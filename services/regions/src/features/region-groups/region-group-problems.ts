import { defineProblems } from '@urbanpilot/platform';

export const regionGroupProblems = defineProblems({
  'member-overlaps': [
    409,
    '成员期间重叠',
    'The memberships overlap',
    '该地区在此期间已是该组成员。',
    'The territory is a member of the group on some of these days already.',
  ],
});
