import type { CloudEvent } from '@urbanpilot/contract';
import { openServiceStack, type ServiceStack, tinyModule } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { systemActor } from '../auth/actor';
import { onTerritorySucceeded } from './on-territory-succeeded';
import { currentTerritory } from './territory-succession-store';

describe('successions in a service that does not keep them', () => {
  let stack: ServiceStack;
  beforeAll(async () => {
    stack = await openServiceStack(tinyModule('funding'));
  });
  afterAll(() => stack.close());

  const tell = (territoryId: string, successorId: string, share = '1', principal = true) => {
    const data = {
      territoryId,
      successorId,
      divisionChangeId: uuidv4(),
      effectiveOn: '2026-07-01',
      share,
      principal,
    };
    return stack.context.transaction(systemActor('test'), (unit) =>
      onTerritorySucceeded.handle(unit, { aggregateversion: 1, data } as CloudEvent),
    );
  };
  const reader = () => stack.context.database.reader([]);
  const reached = async (...reach: string[]) => {
    const [row] = await reader().rows<{ reach: string[] }>('SELECT reach_over_time($1::text[]) AS reach', [reach]);
    return new Set(row?.reach);
  };

  it('P9: take a grant on to what took over, and back to the past, told twice and in any order', async () => {
    const [a, b, c, d] = Array.from({ length: 4 }, () => uuidv4()) as [string, string, string, string];
    expect(await reached(a)).toEqual(new Set([a]));
    await tell(c, d);
    await tell(b, c);
    await tell(a, c);
    await tell(a, c);
    expect(await reached(a)).toEqual(new Set([a, b, c, d]));
    expect(await reached(d)).toEqual(new Set([a, b, c, d]));
    expect(await reached('*')).toEqual(new Set(['*']));
    expect(await currentTerritory(reader(), a)).toBe(d);
    expect(await currentTerritory(reader(), d)).toBe(d);
  });

  it('of a territory that was split, one part reaches the past and not the other part', async () => {
    const [whole, larger, smaller] = Array.from({ length: 3 }, () => uuidv4()) as [string, string, string];
    await tell(whole, larger, '0.7');
    await tell(whole, smaller, '0.3', false);
    expect(await reached(whole)).toEqual(new Set([whole, larger, smaller]));
    expect(await reached(smaller)).toEqual(new Set([whole, smaller]));
    expect(await currentTerritory(reader(), whole)).toBe(larger);
  });
});
