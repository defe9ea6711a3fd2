import { TASK_ORIGINS } from '../tasks/task';
import { type KnownNames, readRows } from './task-sheet';

const KNOWN: KnownNames = {
  territories: new Map([['郓城县', 'territory']]),
  units: new Map([['市公安局', 'unit']]),
  origins: TASK_ORIGINS,
};
const GOOD = ['放开落户', '取消落户限制', '市级', '户籍', '郓城县', '市公安局', '2026-12-31'];

/** Row 2 with some cells changed. */
const row = (changes: Record<number, string>, number = 2) => ({
  row: number,
  cells: GOOD.map((text, index) => changes[index] ?? text),
});
const errorsOf = (changes: Record<number, string>, known = KNOWN) => {
  const read = readRows([row(changes)], known);
  return 'errors' in read ? read.errors.map(({ pointer, rule }) => [pointer, rule]) : [];
};

describe('the rows of a sheet', () => {
  it('become drafts by the words that stand in them', () => {
    const drafts = readRows([row({}), row({ 0: '另一项', 3: '', 5: '', 6: '' }, 7)], KNOWN);
    expect(drafts).toEqual({
      drafts: [
        {
          row: 2,
          title: '放开落户',
          description: '取消落户限制',
          origin: 'municipal',
          domain: 'household-registration',
          territoryId: 'territory',
          leadUnitId: 'unit',
          dueOn: '2026-12-31',
        },
        expect.objectContaining({ row: 7, domain: null, leadUnitId: null, dueOn: null }),
      ],
    });
  });

  it.each<[string, Record<number, string>, string, string]>([
    ['an empty title', { 0: '' }, 'title', 'required'],
    ['a title of 201 characters', { 0: '字'.repeat(201) }, 'title', 'maxLength'],
    ['a lone surrogate', { 1: 'x\ud800' }, 'description', 'characters'],
    ['another origin', { 2: '省级' }, 'origin', 'enum'],
    ['another domain', { 3: '气象' }, 'domain', 'enum'],
    ['a territory of another programme', { 4: '某县' }, 'territory', 'reference'],
    ['a unit that is not registered', { 5: '某局' }, 'leadUnit', 'reference'],
    ['a day that does not exist', { 6: '2026-02-30' }, 'dueOn', 'format'],
    ['a day in other words', { 6: '2026/12/31' }, 'dueOn', 'format'],
  ])('are refused for %s, by row and field', (_, changes, field, rule) => {
    expect(errorsOf(changes)).toEqual([[`/rows/2/${field}`, rule]]);
  });

  it('of a region are of its own accord', () => {
    expect(errorsOf({}, { ...KNOWN, origins: ['own'] })).toEqual([['/rows/2/origin', 'ownTasksOnly']]);
    expect(errorsOf({ 2: '自主探索' }, { ...KNOWN, origins: ['own'] })).toEqual([]);
  });

  it('do not name a task of one territory twice, and the message says where', () => {
    const read = readRows([row({}), row({}, 5)], KNOWN);
    expect(read).toEqual({ errors: [expect.objectContaining({ pointer: '/rows/5/title', rule: 'unique' })] });
    expect('errors' in read && read.errors[0]?.message).toEqual({
      'zh-CN': '第 5 行「任务名称」：与第 2 行重复',
      en: 'row 5, 任务名称: repeats row 2',
    });
  });
});
