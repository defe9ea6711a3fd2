/** One holiday of a notice: its days off, first to last, and the weekend days that are worked in exchange. */
export interface NoticedHoliday {
  name: string;
  from: string;
  to: string;
  /** How many days off the notice itself counts; a check against slips of the pen. */
  days: number;
  makeUp: readonly string[];
}

/** A year's arrangement of holidays by the General Office of the State Council. */
export interface HolidayNotice {
  year: number;
  /** Number of the notice (发文字号). */
  number: string;
  holidays: readonly NoticedHoliday[];
}

/**
 * 国务院办公厅关于某年部分节假日安排的通知, as issued on 2023-10-25, 2024-11-12 and 2025-11-04. A year is added when its
 * notice is out, or entered by the office for its installation.
 */
export const HOLIDAY_NOTICES: readonly HolidayNotice[] = [
  {
    year: 2024,
    number: '国办发明电〔2023〕7号',
    holidays: [
      { name: '元旦', from: '2024-01-01', to: '2024-01-01', days: 1, makeUp: [] },
      { name: '春节', from: '2024-02-10', to: '2024-02-17', days: 8, makeUp: ['2024-02-04', '2024-02-18'] },
      { name: '清明节', from: '2024-04-04', to: '2024-04-06', days: 3, makeUp: ['2024-04-07'] },
      { name: '劳动节', from: '2024-05-01', to: '2024-05-05', days: 5, makeUp: ['2024-04-28', '2024-05-11'] },
      { name: '端午节', from: '2024-06-10', to: '2024-06-10', days: 1, makeUp: [] },
      { name: '中秋节', from: '2024-09-15', to: '2024-09-17', days: 3, makeUp: ['2024-09-14'] },
      { name: '国庆节', from: '2024-10-01', to: '2024-10-07', days: 7, makeUp: ['2024-09-29', '2024-10-12'] },
    ],
  },
  {
    year: 2025,
    number: '国办发明电〔2024〕12号',
    holidays: [
      { name: '元旦', from: '2025-01-01', to: '2025-01-01', days: 1, makeUp: [] },
      { name: '春节', from: '2025-01-28', to: '2025-02-04', days: 8, makeUp: ['2025-01-26', '2025-02-08'] },
      { name: '清明节', from: '2025-04-04', to: '2025-04-06', days: 3, makeUp: [] },
      { name: '劳动节', from: '2025-05-01', to: '2025-05-05', days: 5, makeUp: ['2025-04-27'] },
      { name: '端午节', from: '2025-05-31', to: '2025-06-02', days: 3, makeUp: [] },
      { name: '国庆节、中秋节', from: '2025-10-01', to: '2025-10-08', days: 8, makeUp: ['2025-09-28', '2025-10-11'] },
    ],
  },
  {
    year: 2026,
    number: '国办发明电〔2025〕7号',
    holidays: [
      { name: '元旦', from: '2026-01-01', to: '2026-01-03', days: 3, makeUp: ['2026-01-04'] },
      { name: '春节', from: '2026-02-15', to: '2026-02-23', days: 9, makeUp: ['2026-02-14', '2026-02-28'] },
      { name: '清明节', from: '2026-04-04', to: '2026-04-06', days: 3, makeUp: [] },
      { name: '劳动节', from: '2026-05-01', to: '2026-05-05', days: 5, makeUp: ['2026-05-09'] },
      { name: '端午节', from: '2026-06-19', to: '2026-06-21', days: 3, makeUp: [] },
      { name: '中秋节', from: '2026-09-25', to: '2026-09-27', days: 3, makeUp: [] },
      { name: '国庆节', from: '2026-10-01', to: '2026-10-07', days: 7, makeUp: ['2026-09-20', '2026-10-10'] },
    ],
  },
];
