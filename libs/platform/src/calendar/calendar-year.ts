/** A day that differs from the rule Monday to Friday, or is confirmed not to. */
export interface CalendarDay {
  day: string;
  working: boolean;
  /** Why: the holiday, or what is made up for. */
  name: string;
}

/** What the office of this installation says of a year, over the State Council's notice. */
export interface CalendarYear {
  year: number;
  /** Whether the arrangement of the year is complete with these days: it is then no longer provisional. */
  final: boolean;
  /** Where it comes from: the notice's number, or the reason. */
  note: string;
  days: CalendarDay[];
  version: number;
}
