import { type ApiClient, must } from '@urbanpilot/contract/client';
import type { DemoClientName, Installation } from '@urbanpilot/testing';

/** What a walk through the year of `regions` works with. */
export interface YearWorld {
  as(client: DemoClientName): ApiClient;
  /** Runs a command of the program on the installation's data; answers its output. */
  command: Installation['command'];
  baseUrl: string;
  /** Where its embedded database is. */
  dataDir: string;
  programmeId: string;
  /** Two counties that are merged, which the demonstration does not have, and one that goes on alone. */
  territories: { first: string; second: string; third: string };
  units: { lead: string; cooperating: string };
  /** A word that is new in each walk, so that it can be repeated on the same data. */
  mark: string;
  say(line: string): void;
}

/** Sets up the programme, three counties and two departments, as an office would. */
export async function openYear(installation: Installation, say: YearWorld['say']): Promise<YearWorld> {
  const clients = new Map<DemoClientName, ApiClient>();
  const as = (name: DemoClientName) => {
    const client = clients.get(name) ?? installation.as(name);
    clients.set(name, client);
    return client;
  };
  const office = as('office');
  const mark = Date.now().toString(36);
  const programme = await must(
    office.POST('/regions/v1/programmes', {
      body: {
        name: `新型城镇化综合试点 ${mark}`,
        kind: 'comprehensive',
        level: 'municipal',
        startsOn: '2025-01-01',
        endsOn: '2028-12-31',
      },
    }),
  );
  const county = async (name: string, code: string) =>
    (
      await must(
        office.POST('/regions/v1/territories', {
          body: { name: `${name} ${mark}`, kind: 'county', divisionCodes: [code] },
        }),
      )
    ).id;
  const unit = async (name: string) =>
    (await must(office.POST('/regions/v1/units', { body: { name: `${name} ${mark}`, kind: 'government' } }))).id;
  return {
    as,
    command: installation.command,
    baseUrl: installation.baseUrl,
    dataDir: installation.dataDir,
    programmeId: programme.id,
    territories: {
      first: await county('杞县', '410221'),
      second: await county('通许县', '410222'),
      third: await county('郓城县', '371725'),
    },
    units: { lead: await unit('市公安局'), cooperating: await unit('市教育局') },
    mark,
    say,
  };
}
