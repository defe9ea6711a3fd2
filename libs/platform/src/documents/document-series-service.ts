import { v7 as uuidv7 } from 'uuid';
import type { UnitOfWork } from '../database/unit-of-work';
import { checkVersion } from '../http/preconditions';
import { checkState, notFound, requireWholeReach } from '../problems/refusals';
import type { DocumentSeries } from './document-series';
import { insertSeries, lockSeries, updateSeries } from './document-series-store';

/** Lets this system number documents of a series from now on. */
export async function openSeries(unit: UnitOfWork, series: string): Promise<DocumentSeries> {
  requireWholeReach(unit.actor);
  const by = { createdBy: unit.actorId, createdAt: unit.now };
  const opened: DocumentSeries = { id: uuidv7(), series, state: 'open', ...by, version: 1 };
  await insertSeries(unit, opened);
  record(unit, opened, 'opened');
  return opened;
}

/** Leaves the numbers of a series to the office system again. */
export async function closeSeries(unit: UnitOfWork, id: string, version: number): Promise<DocumentSeries> {
  requireWholeReach(unit.actor);
  const series = await lockSeries(unit, id);
  if (!series) throw notFound();
  checkVersion(series, version);
  checkState(series, ['open']);
  const closed: DocumentSeries = { ...series, state: 'closed', version: version + 1 };
  await updateSeries(unit, closed);
  record(unit, closed, 'closed');
  return closed;
}

function record(unit: UnitOfWork, { id, series }: DocumentSeries, action: string): void {
  const about = { resourceType: 'document-series', resourceId: id, detail: { series } };
  unit.audit({ action: `document-series.${action}`, ...about });
}
