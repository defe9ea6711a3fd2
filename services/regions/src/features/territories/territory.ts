import type { TERRITORY_KINDS } from '@urbanpilot/contract';
import { type FieldError, fieldError } from '@urbanpilot/platform';

/** A named part of a zone (片区), and the division in which it lies. */
export interface TerritoryPart {
  name: string;
  divisionCode: string;
}

/** An area that pilots, tasks and access refer to (地区): one or several divisions, whose codes may change under it. */
export interface Territory {
  id: string;
  name: string;
  kind: (typeof TERRITORY_KINDS)[number];
  divisionCodes: string[];
  /** Of a zone that is drawn by hand: its parts, and its bounds in words (四至范围). */
  parts: TerritoryPart[];
  extent: string | null;
  /** The first day on which it is no more: a division change gave it a successor. */
  closedOn: string | null;
  version: number;
  createdAt: Date;
}

/** What is wrong with the area of a territory: only a development zone is drawn by hand, by its parts or its bounds. */
export function areaErrors(area: Pick<Territory, 'kind' | 'divisionCodes' | 'parts' | 'extent'>): FieldError[] {
  const isZone = area.kind === 'development-zone';
  const isDrawn = area.parts.length > 0 || area.extent !== null;
  if (isDrawn && !isZone) {
    const pointer = area.parts.length > 0 ? '/parts' : '/extent';
    return [
      fieldError(pointer, 'zoneOnly', '只有开发区可按片区或四至划定', 'only a development zone is drawn by hand'),
    ];
  }
  if (area.divisionCodes.length > 0 || (isZone && isDrawn)) return [];
  const zh = isZone ? '须有所含区划、片区或四至范围' : '须有所含区划';
  const en = isZone ? 'divisions, parts or bounds are needed' : 'divisions are needed';
  return [fieldError('/divisionCodes', 'area', zh, en)];
}
