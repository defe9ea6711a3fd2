import { notFound, type PageRequest, type Queryable, type Reach, reaches } from '@urbanpilot/platform';
import { findRegionRecords, listRegionRecords, type RegionFilter } from './mechanism-check-read-model';
import { type MechanismCheck, toMechanismCheck } from './mechanism-check-schemas';

/** How many regions are read at once while a page is filled. */
const BATCH = 200;

/** The check of one region within reach on a day. */
export async function checkRegion(
  reader: Queryable,
  reach: Reach,
  territoryId: string,
  day: string,
): Promise<MechanismCheck> {
  const region = reaches(reach, territoryId) ? await findRegionRecords(reader, territoryId, day) : undefined;
  if (!region) throw notFound();
  return toMechanismCheck(region, day);
}

/** A page of the checks of regions; one more than the limit. Those that are asked for are picked from batch after batch. */
export async function checkRegions(
  reader: Queryable,
  reach: Reach,
  { complete, ...filter }: RegionFilter & { complete?: boolean },
  day: string,
  page: PageRequest,
): Promise<MechanismCheck[]> {
  const found: MechanismCheck[] = [];
  let after = page.after?.[0]?.toString();
  for (;;) {
    const regions = await listRegionRecords(reader, reach, filter, day, { after, limit: BATCH });
    const checks = regions.map((region) => toMechanismCheck(region, day));
    found.push(...checks.filter(({ isComplete }) => complete === undefined || isComplete === complete));
    after = regions.at(-1)?.territoryId;
    if (regions.length < BATCH || found.length > page.limit) return found.slice(0, page.limit + 1);
  }
}
