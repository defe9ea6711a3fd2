import { seedProgramme } from '@urbanpilot/seed';
import type { Installation } from '@urbanpilot/testing';
import { walkCycle } from '../cycle/cycle';

const HEZE = '371700';

/** The yearly cycle on the counties of 菏泽. */
export async function cycle(installation: Installation, say: (line: string) => void): Promise<void> {
  const programme = await seedProgramme(installation.as('office'), {
    name: `菏泽市新型城镇化综合试点 ${Date.now().toString(36)}`,
    takesPart: ({ code, parentCode }) => code === HEZE || parentCode === HEZE,
  });
  say(`试点「${programme.name}」，${programme.territories.size} 个地区`);
  const clients = new Map<string, ReturnType<Installation['as']>>();
  await walkCycle({
    as(name) {
      const client = clients.get(name) ?? installation.as(name);
      clients.set(name, client);
      return client;
    },
    programme,
    mark: Date.now().toString(36),
    say,
  });
}
