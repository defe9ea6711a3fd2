import { type FieldError, fieldError } from '@urbanpilot/platform';
import { type GivenPart, placesOf, type SplitMethod, toScaled } from './target-split';

export const CASCADE_STATES = ['draft', 'issued', 'superseded'] as const;
export type CascadeState = (typeof CASCADE_STATES)[number];
export const MOST_PARTS = 500;

/** What the city sets itself for an indicator and a period, and how it is split (指标分解下发), in one of its revisions. */
export interface TargetCascade {
  id: string;
  indicatorCode: string;
  period: string;
  revision: number;
  name: string;
  /** The unit in which the value is measured. */
  measure: string;
  /** A decimal as digits. */
  value: string;
  /** How many places parts are given with. */
  places: number;
  method: SplitMethod;
  state: CascadeState;
  issuedOn: string | null;
  version: number;
  createdAt: Date;
}

/** Who receives a part: a region, or a department. */
export interface Receiver {
  territoryId?: string;
  unitId?: string;
}

/** A part as it is given. */
export type CascadePart = Receiver & GivenPart;

/** What of a split is given. */
export type Split = Pick<TargetCascade, 'value' | 'places' | 'method'> & { parts: readonly CascadePart[] };

/** What is wrong with a split: receivers, numbers that do not belong to its method, or too many places. */
export function splitErrors({ value, places, method, parts }: Split): FieldError[] {
  const errors = parts.flatMap((part, index) => [
    ...receiverErrors(part, index, parts),
    ...numberErrors(part, index, places, method),
  ]);
  if (placesOf(value) > places) errors.push(tooManyPlaces('/value', places));
  if (method === 'factor' && parts.every(({ factor }) => factor !== undefined && toScaled(factor, 12) === 0n)) {
    errors.push(fieldError('/parts', 'someFactor', '因素不能全为零', 'one of the factors must be above zero'));
  }
  return errors;
}

function receiverErrors(part: CascadePart, index: number, parts: readonly CascadePart[]): FieldError[] {
  if ((part.territoryId === undefined) === (part.unitId === undefined)) {
    const [zh, en] = ['须指定一个地区或一个单位', 'name either a region or a unit'];
    return [fieldError(`/parts/${index}`, 'receiver', zh, en)];
  }
  const first = parts.findIndex((other) => receiverOf(other) === receiverOf(part));
  if (first === index) return [];
  return [fieldError(`/parts/${index}`, 'unique', '接收对象不得重复', 'each receiver has one part')];
}

function numberErrors(part: CascadePart, index: number, places: number, method: SplitMethod): FieldError[] {
  const errors: FieldError[] = [];
  const check = (name: 'value' | 'factor', wanted: boolean) => {
    if ((part[name] !== undefined) === wanted) return;
    const [zh, en] = wanted
      ? ['此分解方式须填写', 'is given for this method']
      : ['此分解方式不填', 'is not given for this method'];
    errors.push(fieldError(`/parts/${index}/${name}`, 'forMethod', zh, en));
  };
  check('value', method === 'manual');
  check('factor', method === 'factor');
  if (part.factor?.startsWith('-')) {
    errors.push(fieldError(`/parts/${index}/factor`, 'notNegative', '不得为负', 'must not be negative'));
  }
  if (part.value !== undefined && placesOf(part.value) > places) {
    errors.push(tooManyPlaces(`/parts/${index}/value`, places));
  }
  return errors;
}

function tooManyPlaces(pointer: string, places: number): FieldError {
  return fieldError(pointer, 'places', `小数不得超过 ${places} 位`, `must not have more than ${places} decimal places`);
}

/** A territory's and a unit's ids are never the same. */
export const receiverOf = ({ unitId, territoryId }: Receiver): string | undefined => unitId ?? territoryId;
