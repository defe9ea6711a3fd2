import { defineProblems } from '../problems/common-problems';

export const noticeProblems = defineProblems({
  'notice-missing': [
    409,
    '尚未公示',
    'No public notice was given',
    '此事项须先公示，期满且无异议或异议已答复后方可办理。',
    'It must be told to the public first, and the notice be over with every objection answered.',
  ],
  'notice-running': [
    409,
    '公示期未满',
    'The public notice is still running',
    '公示期至 {lastDay}（含当日），期满后方可办理。',
    'The notice runs until {lastDay}, that day included; only then can this be done.',
  ],
  'notice-objections-open': [
    409,
    '公示异议尚未答复',
    'Objections are unanswered',
    '还有 {count} 条公示异议未答复，答复后方可办理。',
    '{count} objections to the notice must be answered first.',
  ],
  'notice-objection-upheld': [
    409,
    '公示异议成立',
    'An objection was upheld',
    '公示异议成立，须修改后重新公示。',
    'An objection to the notice was upheld: mend what it is about and give a new notice.',
  ],
  'notice-already-running': [
    409,
    '正在公示',
    'A public notice is running',
    '该事项正在公示（至 {lastDay}），期满或撤回后方可再次公示。',
    'A notice of it runs until {lastDay}; give a new one when that is over or withdrawn.',
  ],
  'notice-over': [
    409,
    '公示期已满',
    'The public notice is over',
    '公示期已于 {lastDay} 届满，不再受理异议。',
    'The notice was over on {lastDay}; objections are taken no more.',
  ],
});
