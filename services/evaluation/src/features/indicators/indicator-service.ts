import { ruleBroken, type UnitOfWork } from '@urbanpilot/platform';
import { definitionErrors, type Indicator } from './indicator';
import type { CreateIndicator } from './indicator-schemas';
import { insertIndicator, upsertShippedIndicators } from './indicator-store';
import { shippedIndicators } from './shipped-indicators';

/** Adds an indicator of the authority's own. */
export async function createIndicator(unit: UnitOfWork, command: CreateIndicator): Promise<Indicator> {
  const errors = definitionErrors(command);
  if (errors.length > 0) throw ruleBroken(errors);
  const { range, ...fields } = command;
  const indicator: Indicator = {
    ...fields,
    nameEn: command.nameEn ?? null,
    rangeMin: range.min,
    rangeMax: range.max,
    description: command.description ?? null,
    origin: 'custom',
    official: null,
    version: 1,
    createdAt: unit.now,
  };
  await insertIndicator(unit, indicator);
  unit.audit({
    action: 'indicator.created',
    resourceType: 'indicator',
    resourceId: indicator.code,
    detail: { ...command },
  });
  return indicator;
}

/** Loads the indicators that are shipped; can be repeated. */
export async function loadShippedIndicators(unit: UnitOfWork): Promise<void> {
  await upsertShippedIndicators(unit, shippedIndicators(unit.now));
}
