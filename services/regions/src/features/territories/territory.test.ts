import { areaErrors } from './territory';

const AREA = { kind: 'county', divisionCodes: ['371725'], parts: [], extent: null } as const;
const PART = { name: '东区', divisionCode: '371725' };
const rules = (changes: Partial<Parameters<typeof areaErrors>[0]>) =>
  areaErrors({ ...AREA, divisionCodes: [...AREA.divisionCodes], parts: [], ...changes }).map(({ pointer, rule }) => [
    pointer,
    rule,
  ]);

describe('the area of a territory', () => {
  it('is made of divisions; a development zone may be drawn by its parts or its bounds instead', () => {
    expect(rules({})).toEqual([]);
    expect(rules({ kind: 'development-zone', divisionCodes: [], parts: [PART] })).toEqual([]);
    expect(rules({ kind: 'development-zone', divisionCodes: [], extent: '东至东环路' })).toEqual([]);
  });

  it('is not empty, and nothing else is drawn by hand', () => {
    expect(rules({ divisionCodes: [] })).toEqual([['/divisionCodes', 'area']]);
    expect(rules({ kind: 'development-zone', divisionCodes: [] })).toEqual([['/divisionCodes', 'area']]);
    expect(rules({ parts: [PART] })).toEqual([['/parts', 'zoneOnly']]);
    expect(rules({ kind: 'city', extent: '四至' })).toEqual([['/extent', 'zoneOnly']]);
  });
});
