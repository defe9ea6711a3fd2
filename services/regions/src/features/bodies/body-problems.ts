import { defineProblems } from '@urbanpilot/platform';

/** What the rules of bodies and their seats refuse. */
export const bodyProblems = defineProblems({
  'body-name-taken': [
    409,
    '已有同名机构',
    'A body of this name exists',
    '同一地区已有名为「{name}」的机构，请先撤销。',
    'A body named "{name}" exists in the same place; dissolve that one first.',
  ],
  'head-seat-taken': [
    409,
    '该负责人席位已设立',
    'The head has a seat already',
    '领导小组的党委、政府主要负责人席位各只能有一个。',
    'A leading group has one seat for the head of the party and one for the head of the government.',
  ],
  'body-ended': [
    409,
    '机构或席位已撤销',
    'The body or seat has ended',
    '机构或席位已于 {on} 撤销。',
    'The body or the seat ended on {on}.',
  ],
  'terms-overlap': [
    409,
    '任期重叠',
    'Terms overlap',
    '该席位在此期间已由他人任职，同一席位的任期不得重叠。',
    'Somebody holds the seat in this time; terms of one seat must not overlap.',
  ],
});
