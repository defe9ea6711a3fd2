import type { IndicatorDefinition } from './indicator-definition';
import type { ShandongColumn } from './shandong-indicators';

export interface DemonstrationIndicator extends IndicatorDefinition {
  /** Where the values are, by period. */
  columns: { period: '2010' | '2020'; column: ShandongColumn }[];
}

type Row = [suffix: string, zh: string, en: string, unit: string, 'benefit' | 'cost', max: number, ...ShandongColumn[]];

/** Maximum: the end of the scale for a share, and beyond doubt for the two others. */
const ROWS: readonly Row[] = [
  [
    '01',
    '常住人口城镇化率',
    'Urbanization rate of the resident population',
    '%',
    'benefit',
    100,
    'urban_rate_2020',
    'urban_rate_2010',
  ],
  [
    '02',
    '县外户籍人口占比',
    'Residents registered outside the county',
    '%',
    'benefit',
    100,
    'outside_county_share_2020',
  ],
  ['03', '平均受教育年限', 'Average years of education', '年', 'benefit', 25, 'edu_years_2020'],
  ['04', '文盲率', 'Illiteracy at age 15 and over', '%', 'cost', 100, 'illiteracy_2020'],
  ['05', '人均住房建筑面积', 'Housing floor area per head', '平方米', 'benefit', 200, 'housing_m2_per_cap_2020'],
  ['06', '住房有管道自来水的家庭占比', 'Households with piped water', '%', 'benefit', 100, 'piped_water_pct_2020'],
  ['07', '住房有厕所的家庭占比', 'Households with a toilet', '%', 'benefit', 100, 'toilet_pct_2020'],
  ['08', '住房有洗澡设施的家庭占比', 'Households with a bath or shower', '%', 'benefit', 100, 'bath_pct_2020'],
  ['09', '拥有家用汽车的家庭占比', 'Households with a car', '%', 'benefit', 100, 'car_pct_2020'],
  ['10', '65岁及以上人口占比', 'Population aged 65 and over', '%', 'cost', 100, 'age65_pct_2020'],
  [
    '11',
    '非农业户口人口占比',
    'Residents with a non-agricultural registration',
    '%',
    'benefit',
    100,
    'nonag_hukou_share_2010',
  ],
];

/** Indicators that the census gives for every county, so that the demonstration runs on real figures. */
export const DEMONSTRATION_INDICATORS: readonly DemonstrationIndicator[] = ROWS.map(
  ([suffix, nameZh, nameEn, unit, direction, max, ...columns]) => ({
    code: `SDC-${suffix}`,
    nameZh,
    nameEn,
    unit,
    direction,
    range: { min: 0, max },
    columns: columns.map((column) => ({ period: column.endsWith('2010') ? '2010' : '2020', column })),
  }),
);
