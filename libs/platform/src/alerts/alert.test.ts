import { type Alert, type NewAlert, raisingOf } from './alert';

const raised: NewAlert = {
  cause: 'task-overdue/1',
  occasion: '2026-06-30',
  kind: 'task-overdue',
  severity: 'warning',
  title: { 'zh-CN': '任务逾期', en: 'A task is overdue' },
  aboutType: 'task',
  aboutId: '1',
};
const known = (parts: Partial<Alert> = {}): Alert => ({
  ...{ id: 'a', territoryId: null, unitId: null, role: null, dueOn: null, state: 'open', raisedAt: new Date() },
  ...{ timesRaised: 1, handledBy: null, handledAt: null, note: null, version: 1 },
  ...raised,
  ...parts,
});

describe('raising an alert', () => {
  it.each<[what: string, before: Alert | undefined, now: Partial<NewAlert>, raising: string]>([
    ['that is not there', undefined, {}, 'first'],
    ['that is open', known(), {}, 'known'],
    ['that somebody has in hand', known({ state: 'in-hand', handledBy: 'x' }), {}, 'known'],
    ['that has become worse', known(), { severity: 'urgent' }, 'changed'],
    ['on a new occasion while it is open', known(), { occasion: '2026-09-30' }, 'changed'],
    ['with other words', known(), { title: { 'zh-CN': '另一标题', en: 'Other' } }, 'changed'],
    ['that a person resolved on this occasion', known({ state: 'resolved', handledBy: 'x' }), {}, 'known'],
    [
      'that a person dismissed on this occasion',
      known({ state: 'dismissed', handledBy: 'x' }),
      { severity: 'urgent' },
      'known',
    ],
    [
      'that a person dismissed on another',
      known({ state: 'dismissed', handledBy: 'x' }),
      { occasion: '2' },
      'reopened',
    ],
    ['whose cause was gone', known({ state: 'resolved' }), {}, 'reopened'],
  ])('%s', (_what, before, now, raising) => {
    expect(raisingOf(before, { ...raised, ...now })).toBe(raising);
  });
});
