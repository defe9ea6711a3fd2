import { eventType } from '@urbanpilot/contract';
import { tinyModule } from '@urbanpilot/testing';
import { Type } from 'typebox';
import { onGrantChanged } from '../auth/on-grant-changed';
import { inOrderOfDependencies } from './module-order';
import { routesOf } from './running-service';

describe('modules', () => {
  const namesOf = (modules: Parameters<typeof inOrderOfDependencies>[0]) =>
    inOrderOfDependencies(modules).map(({ name }) => name);

  it('start after those they depend on, whatever order they are written in', () => {
    const funding = tinyModule('funding', { dependsOn: ['evaluation', 'regions'] });
    const evaluation = tinyModule('evaluation', { dependsOn: ['regions'] });
    const regions = tinyModule('regions', { dependsOn: ['identity'] });
    const identity = tinyModule('identity');
    expect(namesOf([funding, evaluation, regions, identity])).toEqual(['identity', 'regions', 'evaluation', 'funding']);
  });

  it('that depend on each other in a circle refuse the start and name it', () => {
    const circle = [
      tinyModule('regions', { dependsOn: ['funding'] }),
      tinyModule('evaluation', { dependsOn: ['regions'] }),
      tinyModule('funding', { dependsOn: ['evaluation'] }),
    ];
    expect(() => namesOf(circle)).toThrow('regions → funding → evaluation → regions');
    expect(() => namesOf([tinyModule('regions', { dependsOn: ['regions'] })])).toThrow('regions → regions');
  });

  it('that depend on what is not there refuse the start', () => {
    expect(() => namesOf([tinyModule('regions', { dependsOn: ['identity'] })])).toThrow('identity, which is not there');
  });
});

describe('the routes of events', () => {
  const thing = eventType({ type: 'regions.thing.made.v1', kind: 'fact', description: '', schema: Type.Object({}) });
  const onThing = { event: thing, handle: async () => undefined };

  it('lead to every service that handles a type, and grants, working days, successions and handovers lead to all', () => {
    const routes = routesOf([tinyModule('regions'), tinyModule('funding', { handlers: [onThing] })]);
    expect(routes).toEqual([
      { type: 'identity.grant.changed.v1', consumer: 'regions' },
      { type: 'regions.calendar-year.changed.v1', consumer: 'regions' },
      { type: 'regions.territory.succeeded.v1', consumer: 'regions' },
      { type: 'identity.post.transferred.v1', consumer: 'regions' },
      { type: 'identity.grant.changed.v1', consumer: 'funding' },
      { type: 'regions.calendar-year.changed.v1', consumer: 'funding' },
      { type: 'regions.territory.succeeded.v1', consumer: 'funding' },
      { type: 'identity.post.transferred.v1', consumer: 'funding' },
      { type: thing.type, consumer: 'funding' },
    ]);
  });

  it('a type handled twice by one service refuses the start', () => {
    expect(() => routesOf([tinyModule('funding', { handlers: [onThing, onThing] })])).toThrow(
      'funding handles regions.thing.made.v1 twice',
    );
    expect(() => routesOf([tinyModule('funding', { handlers: [onGrantChanged] })])).toThrow('twice');
  });
});
