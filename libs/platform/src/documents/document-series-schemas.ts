import { Closed, Instant, OneOf, Text, Uuid } from '@urbanpilot/contract';
import { type Static, Type } from 'typebox';
import { PageQuery } from '../http/pages';
import type { DocumentSeries } from './document-series';

const SeriesText = Type.String({
  pattern: '^[^\\s〔〕\\d]{1,20}$',
  minLength: 1,
  maxLength: 20,
  description: '机关代字',
  examples: ['菏城镇办发'],
});

export const OpenSeriesBody = Closed({ series: SeriesText }, '新机关代字 New series');
export const SeriesPath = Closed({ id: Uuid('机关代字编号') }, 'Path');
export const SeriesQuery = Closed({ ...PageQuery }, 'Query');
export const SeriesSchema = Closed(
  {
    id: Uuid('机关代字编号'),
    series: SeriesText,
    state: OneOf(['open', 'closed'], '状态: open 由本系统编号, closed 已停用'),
    createdBy: Text('设定人', 2500),
    createdAt: Instant('设定时间'),
    version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' }),
  },
  '机关代字 Series that is numbered here',
);

export function toSeries(series: DocumentSeries): Static<typeof SeriesSchema> {
  return { ...series, createdAt: series.createdAt.toISOString() };
}
