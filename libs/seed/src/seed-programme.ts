import { type ApiClient, everyItem, must } from '@urbanpilot/contract/client';
import { type DemonstrationTerritory, shandongDemonstration } from './shandong-demonstration';

/** A programme that has been set up through the API. */
export interface SeededProgramme {
  programmeId: string;
  name: string;
  /** By division code. */
  territories: Map<string, { id: string; name: string; level: string }>;
}

export interface SeedOptions {
  /** Name of the programme; the demonstration's by default. */
  name?: string;
  /** Which of Shandong's cities and counties take part; all by default. */
  takesPart?: (territory: DemonstrationTerritory) => boolean;
  /** Is told what has been done. */
  progress?: (message: string) => void;
}

const PARALLEL = 8;
const BATCH = 1_000;
const PROJECTION_MS = 60_000;

/**
 * Sets up a programme of Shandong's cities and counties with their census figures, as an office would: through the API, with
 * its rules and its audit. What is there already stays, so it can be repeated and goes on where it was broken off.
 */
export async function seedProgramme(office: ApiClient, options: SeedOptions = {}): Promise<SeededProgramme> {
  const { takesPart = () => true, progress = () => undefined } = options;
  const demonstration = shandongDemonstration();
  const chosen = demonstration.territories.filter(takesPart);
  const name = options.name ?? demonstration.programme.nameZh;
  const programmeId = await ensureProgramme(office, name);
  progress(`试点「${name}」`);
  const territories = await ensureTerritories(office, demonstration.territories, chosen, progress);
  await ensureDesignations(office, programmeId, territories, progress);
  await untilProjected(office, programmeId, territories.size);
  const observations = demonstration.observations.filter(({ divisionCode }) => territories.has(divisionCode));
  await ensureObservations(office, observations, territories, progress);
  return { programmeId, name, territories };
}

async function ensureProgramme(office: ApiClient, name: string): Promise<string> {
  const programmes = await everyItem((cursor) =>
    office.GET('/regions/v1/programmes', { params: { query: { limit: 200, cursor } } }),
  );
  const known = programmes.find((programme) => programme.name === name);
  if (known) return known.id;
  const body = {
    name,
    kind: 'comprehensive',
    level: 'national',
    startsOn: '2020-01-01',
    endsOn: '2027-12-31',
  } as const;
  return (await must(office.POST('/regions/v1/programmes', { body }))).id;
}

async function ensureTerritories(
  office: ApiClient,
  all: DemonstrationTerritory[],
  chosen: DemonstrationTerritory[],
  progress: (message: string) => void,
): Promise<SeededProgramme['territories']> {
  const known = await everyItem((cursor) =>
    office.GET('/regions/v1/territories', { params: { query: { limit: 200, cursor } } }),
  );
  const ids = new Map(known.map((territory) => [territory.divisionCodes.join(), territory.id]));
  const territories: SeededProgramme['territories'] = new Map();
  await inParallel(chosen, async ({ code, name, level, parentCode }) => {
    const kind = level === 'county' ? ('county' as const) : ('city' as const);
    // District names repeat from city to city (市中区), so a county is named with its city.
    const city = level === 'county' ? (all.find((territory) => territory.code === parentCode)?.name ?? '') : '';
    const body = { name: `${city}${name}`, kind, divisionCodes: [code] };
    const id = ids.get(code) ?? (await must(office.POST('/regions/v1/territories', { body }))).id;
    territories.set(code, { id, name, level });
    progress(`地区 ${territories.size}/${chosen.length}`);
  });
  return territories;
}

async function ensureDesignations(
  office: ApiClient,
  programmeId: string,
  territories: SeededProgramme['territories'],
  progress: (message: string) => void,
): Promise<void> {
  const known = await everyItem((cursor) =>
    office.GET('/regions/v1/pilot-regions', { params: { query: { limit: 200, cursor, programmeId } } }),
  );
  let done = 0;
  await inParallel([...territories.values()], async ({ id: territoryId }) => {
    const body = { programmeId, territoryId, batch: 1 };
    const region =
      known.find((candidate) => candidate.territoryId === territoryId) ??
      (await must(office.POST('/regions/v1/pilot-regions', { body })));
    if (region.state === 'designated') {
      const params = { path: { id: region.id }, header: { 'if-match': `"${region.version}"` } };
      await must(office.POST('/regions/v1/pilot-regions/{id}/activation', { params }));
    }
    done += 1;
    progress(`试点地区 ${done}/${territories.size}`);
  });
}

/** Observations name territories that the evaluation service must have heard of. */
async function untilProjected(office: ApiClient, programmeId: string, count: number): Promise<void> {
  const deadline = Date.now() + PROJECTION_MS;
  for (;;) {
    const regions = await everyItem((cursor) =>
      office.GET('/evaluation/v1/pilot-regions', {
        params: { query: { limit: 200, cursor, programmeId, state: 'active' } },
      }),
    );
    if (regions.length >= count) return;
    if (Date.now() > deadline)
      throw new Error(`Only ${regions.length} of ${count} pilot regions reached the evaluation service`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function ensureObservations(
  office: ApiClient,
  observations: ReturnType<typeof shandongDemonstration>['observations'],
  territories: SeededProgramme['territories'],
  progress: (message: string) => void,
): Promise<void> {
  const known = await everyItem((cursor) =>
    office.GET('/evaluation/v1/observations', {
      params: { query: { limit: 200, cursor, indicatorCode: 'SDC-01', period: '2020' } },
    }),
  );
  const withFigures = new Set(known.map(({ territoryId }) => territoryId));
  const missing = observations
    .map((observation) => ({ ...observation, territoryId: territories.get(observation.divisionCode)?.id ?? '' }))
    .filter(({ territoryId, value }) => value !== null && !withFigures.has(territoryId));
  for (let start = 0; start < missing.length; start += BATCH) {
    const batch = missing.slice(start, start + BATCH).map(({ indicatorCode, territoryId, period, source, value }) => ({
      indicatorCode,
      territoryId,
      period,
      source,
      value: String(value),
      status: 'final' as const,
    }));
    await must(office.POST('/evaluation/v1/observation-batches', { body: { observations: batch } }));
    progress(`监测数据 ${start + batch.length}/${missing.length}`);
  }
}

/** Runs `act` for every item, a few at a time. */
async function inParallel<Item>(items: readonly Item[], act: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const work = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await act(item);
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
}
