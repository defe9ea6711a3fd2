import { defineProblems } from '@urbanpilot/platform';

/** What this service's rules refuse, beside the common problems. */
export const evaluationProblems = defineProblems({
  'code-taken': [409, '代码已被使用', 'The code is taken', '代码「{code}」已被使用。', 'The code "{code}" is taken.'],
  'name-taken': [409, '名称已被使用', 'The name is taken', '名称「{name}」已被使用。', 'The name "{name}" is taken.'],
  'beyond-reach': [
    403,
    '超出管辖范围',
    'Beyond your reach',
    '本轮评估含有您管辖范围以外的地区，须由管辖全部 {count} 个地区的人员办理。',
    'The round has regions beyond your reach; it takes somebody who reaches all {count} of them.',
  ],
  'no-observations': [
    422,
    '没有监测数据',
    'There are no observations',
    '统计期 {period} 内没有本指标体系和评估地区的监测数据，不能冻结。',
    'For {period} there is no observation of these indicators and regions; nothing can be frozen.',
  ],
  'scoring-under-way': [
    409,
    '正在评分',
    'Scoring is under way',
    '本轮评估正在评分，作业编号 {operation}。',
    'The round is being scored by the operation {operation}.',
  ],
  'scoring-refused': [422, '无法评分', 'The round cannot be scored', '无法评分：{reason}。', '{reason}.'],
});
