/** A series (机关代字) whose numbers this system gives, where the office system gives none. */
export interface DocumentSeries {
  id: string;
  /** What stands before the year: 菏城镇办发. */
  series: string;
  state: 'open' | 'closed';
  createdBy: string;
  createdAt: Date;
  version: number;
}
