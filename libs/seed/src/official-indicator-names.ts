/** English names of the plan's indicators, by their number in its table. */
export const OFFICIAL_INDICATOR_NAMES: Readonly<Record<number, string>> = {
  1: 'Urbanization rate of the resident population',
  2: 'Urbanization rate of the registered population',
  3: "Migrant workers' children in compulsory education",
  4: 'Free basic vocational training for urban unemployed, migrant workers and new entrants to work, coverage',
  5: 'Basic pension insurance of urban residents, coverage',
  6: 'Basic medical insurance of urban residents, coverage',
  7: 'Affordable housing for urban residents, coverage',
  8: 'Share of public transport in motorized trips, cities of over one million',
  9: 'Public water supply in cities and towns, coverage',
  10: 'Urban sewage treatment rate',
  11: 'Harmless treatment rate of urban household waste',
  12: 'Broadband access capacity of urban households',
  13: 'Comprehensive service facilities in urban communities, coverage',
  14: 'Urban construction land per head',
  15: 'Share of renewables in urban energy consumption',
  16: 'Share of green buildings in new urban buildings',
  17: 'Green space rate of urban built-up areas',
  18: 'Share of cities at prefecture level and above that meet the national air quality standard',
};

export const OFFICIAL_GROUP_NAMES: Readonly<Record<string, string>> = {
  城镇化水平: 'Urbanization level',
  基本公共服务: 'Basic public services',
  基础设施: 'Infrastructure',
  资源环境: 'Resources and environment',
};
