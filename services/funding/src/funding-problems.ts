import { defineProblems } from '@urbanpilot/platform';

/** What this service's rules refuse, beside the common problems. */
export const fundingProblems = defineProblems({
  'fund-insufficient': [
    422,
    '资金池余额不足',
    'The fund does not suffice',
    '资金池可用余额为 {available} 元，不足以下达 {pool} 元。',
    'The fund has {available} yuan available, which does not cover {pool} yuan.',
  ],
  'limits-infeasible': [
    422,
    '保底或封顶无法同时满足',
    'The limits cannot be met',
    '{rule}，相差 {gap} 元，涉及：{recipients}。',
    '{rule} by {gap} yuan; concerned: {recipients}.',
  ],
  'score-missing': [
    422,
    '地区缺少评估得分',
    'A score is missing',
    '评估轮次「{round}」中没有以下地区的得分：{recipients}。',
    'The round "{round}" has no score for: {recipients}.',
  ],
  'factor-unusable': [
    422,
    '因素无法用于分配',
    'A factor cannot be used',
    '{reason}。{recipients}',
    '{reason}. {recipients}',
  ],
  'no-recipients': [
    422,
    '没有可参与分配的地区',
    'Nobody takes part',
    '该试点没有可参与分配的地区，或已全部排除。',
    'The programme has no region to take part, or all are excluded.',
  ],
});
