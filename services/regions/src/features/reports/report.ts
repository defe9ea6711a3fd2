export const REPORT_STATES = ['draft', 'signing', 'submitted', 'returned', 'accepted'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** States in which the region or unit still writes. */
export const IN_WRITING: readonly ReportState[] = ['draft', 'returned'];

export interface ReportSection {
  heading: string;
  text: string;
}

/** A figure that stands in a report; its value is a decimal as digits. */
export interface ReportFigure {
  label: string;
  value: string;
  unit?: string;
}

/** What is written in a report. */
export interface ReportContent {
  title: string;
  sections: ReportSection[];
  figures: ReportFigure[];
}

/** What a region or unit hands in for an obligation (报告). It counts from the day on which it was signed. */
export interface Report extends ReportContent {
  id: string;
  obligationId: string;
  territoryId: string | null;
  unitId: string | null;
  state: ReportState;
  /** How often it was signed; each signing leaves a revision. */
  revision: number;
  preparedBy: string | null;
  signedBy: string | null;
  signedOn: string | null;
  decidedBy: string | null;
  /** Why it was given back, by the signer or by the office. */
  reason: string | null;
  version: number;
  createdAt: Date;
}

/** A report as it was signed; it stays as it is. */
export interface ReportRevision extends ReportContent {
  id: string;
  reportId: string;
  territoryId: string | null;
  revision: number;
  signedBy: string;
  signedOn: string;
}
