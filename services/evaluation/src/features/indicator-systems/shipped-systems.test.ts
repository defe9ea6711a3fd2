import { DEMONSTRATION_INDICATORS, loadOfficialIndicators } from '@urbanpilot/seed';
import { shippedSystems } from './shipped-systems';
import { systemErrors } from './system-rules';

const directions = new Map(
  [...loadOfficialIndicators(), ...DEMONSTRATION_INDICATORS].map(({ code, direction }) => [code, direction]),
);
const [official, demonstration] = shippedSystems(new Date());

describe('the systems that are shipped', () => {
  it('keep the rules of every system', () => {
    for (const system of [official, demonstration]) expect(system && systemErrors(system, directions)).toEqual([]);
  });

  it('have the 18 official indicators in four groups, measured against their targets where the base is known', () => {
    expect(official?.items).toHaveLength(18);
    expect(official?.groups.map(({ name }) => name)).toEqual(['城镇化水平', '基本公共服务', '基础设施', '资源环境']);
    expect(official?.items[0]).toMatchObject({ method: 'target', base: '52.6', target: '60' });
    const withoutBase = official?.items
      .filter(({ method }) => method === 'min-max')
      .map(({ indicatorCode }) => indicatorCode);
    expect(withoutBase).toEqual(['NUP-03', 'NUP-04', 'NUP-14']);
    expect(official?.description).toContain('并非官方规定');
  });

  it('have the indicators of the census of 2020, not one that only 2010 knows', () => {
    expect(demonstration?.items).toHaveLength(10);
    expect(demonstration?.items.some(({ indicatorCode }) => indicatorCode === 'SDC-11')).toBe(false);
  });
});
