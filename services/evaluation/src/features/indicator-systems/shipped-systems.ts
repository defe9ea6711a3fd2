import { DEMONSTRATION_INDICATORS, loadOfficialIndicators } from '@urbanpilot/seed';
import type { IndicatorSystem, SystemGroup, SystemItem } from './indicator-system';

/** Fixed, so that loading can be repeated and demonstrations can name them. */
export const OFFICIAL_SYSTEM_ID = '01900000-0000-7000-8000-000000000001';
export const DEMONSTRATION_SYSTEM_ID = '01900000-0000-7000-8000-000000000002';

const GROUP_CODES: Readonly<Record<string, string>> = {
  城镇化水平: 'level',
  基本公共服务: 'services',
  基础设施: 'infrastructure',
  资源环境: 'environment',
};

/** The systems that this release ships, published. */
export function shippedSystems(now: Date): IndicatorSystem[] {
  return [officialSystem(now), demonstrationSystem(now)];
}

function officialSystem(now: Date): IndicatorSystem {
  const indicators = loadOfficialIndicators();
  const names = new Map(indicators.map(({ groupZh, groupEn }) => [groupZh, groupEn]));
  const groups = [...names].map(([name, nameEn]): SystemGroup => {
    return { code: codeOfGroup(name), name, nameEn, parentCode: null, weight: '25' };
  });
  const items = indicators.map(({ code, groupZh, base, target }): SystemItem => {
    const place = { indicatorCode: code, groupCode: codeOfGroup(groupZh), weight: null };
    return base
      ? { ...place, method: 'target', base: String(base.value), target: String(target.value) }
      : { ...place, method: 'min-max', base: null, target: null };
  });
  return {
    ...published(OFFICIAL_SYSTEM_ID, now),
    name: '国家新型城镇化规划 2014–2020 主要指标',
    description:
      '规划的 18 项主要指标，分四类。规划未规定权重和等次：四类等权、类内等权以及等次分数线均为可改的设置，并非官方规定。' +
      '有基期值的指标按目标完成度计分，没有的按极差法计分；部分基期值和目标值未经证实，见各指标的依据。' +
      ' The 18 main indicators of the plan. Weights and grades are a setting, not official; base and target figures are as evidenced on each indicator.',
    items,
    groups,
    grades: gradesAt('90', '80', '60'),
  };
}

function demonstrationSystem(now: Date): IndicatorSystem {
  const in2020 = DEMONSTRATION_INDICATORS.filter(({ columns }) => columns.some(({ period }) => period === '2020'));
  return {
    ...published(DEMONSTRATION_SYSTEM_ID, now),
    name: '县域城镇化普查指标（示范）',
    description:
      '由 2020 年人口普查县级数据可得的指标，等权，按极差法计分；权重和等次为示范设置，并非官方规定。' +
      ' Indicators that the census of 2020 gives for every county, with equal weights; weights and grades are a setting, not official.',
    items: in2020.map(({ code }) => {
      return { indicatorCode: code, groupCode: null, weight: null, method: 'min-max', base: null, target: null };
    }),
    groups: [],
    grades: gradesAt('70', '55', '40'),
  };
}

function published(
  id: string,
  now: Date,
): Pick<IndicatorSystem, 'id' | 'state' | 'version' | 'createdAt' | 'publishedAt'> {
  return { id, state: 'published', version: 1, createdAt: now, publishedAt: now };
}

function gradesAt(excellent: string, good: string, fair: string): IndicatorSystem['grades'] {
  return [
    { grade: '优秀', min: excellent },
    { grade: '良好', min: good },
    { grade: '合格', min: fair },
    { grade: '不合格', min: '0' },
  ];
}

function codeOfGroup(name: string): string {
  const code = GROUP_CODES[name];
  if (!code) throw new Error(`The group "${name}" of the official indicators has no code`);
  return code;
}
