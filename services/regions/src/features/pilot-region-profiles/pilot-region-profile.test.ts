import { type ProfileFigure, profileErrors } from './pilot-region-profile';

const figure = (name: ProfileFigure['name'], value: string): ProfileFigure => ({ name, value, source: '统计年鉴' });

describe('the figures of a profile', () => {
  it.each([
    [[figure('resident-population', '1000.5'), figure('urbanization-rate', '100')], []],
    [[figure('urbanization-rate', '100.01')], ['/figures/0/value']],
    [[figure('gdp', '-1')], ['/figures/0/value']],
    [[figure('gdp', '1'), figure('gdp', '2')], ['/figures/1/name']],
    [
      [figure('gdp', '0'), figure('gdp', '-2')],
      ['/figures/1/name', '/figures/1/value'],
    ],
  ])('%j break %j', (figures, pointers) => {
    expect(profileErrors(figures).map(({ pointer }) => pointer)).toEqual(pointers);
  });
});
