import { defineProblems } from '../problems/common-problems';

export const signOffProblems = defineProblems({
  'sign-off-running': [
    409,
    '正在审核签发',
    'A sign-off is running',
    '该文稿已在审核签发中，须待签发、退回或撤回后方可再次提交。',
    'It is being signed off already; it can be handed in again once it is returned or withdrawn.',
  ],
  'not-the-preparer': [
    403,
    '只有拟稿人可以撤回',
    'Only its preparer takes it back',
    '该文稿由他人提交，只有拟稿人本人可以撤回；审核人可以退回。',
    'Somebody else handed it in, and takes it back; who takes the step that is due can return it.',
  ],
});
