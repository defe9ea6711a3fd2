import type { Table } from '../data/table';
import type { ScoringModel } from '../model/scoring-model';
import { fingerprintOf } from '../numeric/canonical-json';
import type { Fingerprint } from '../result/scoring-result';
import { numbers } from './numbers';
import { ENGINE_NAME, ENGINE_VERSION } from './version';

/** Fingerprints of a canonical model and of the table that it reads (指纹). */
export function fingerprint(model: ScoringModel, table: Table): Fingerprint {
  const modelPrint = fingerprintOf(model);
  const dataPrint = fingerprintOf(tableJson(table));
  return {
    model: modelPrint,
    data: dataPrint,
    all: fingerprintOf({ model: modelPrint, data: dataPrint, engine: `${ENGINE_NAME}@${ENGINE_VERSION}` }),
  };
}

function tableJson(table: Table): unknown {
  return {
    regions: table.regions,
    names: table.names,
    groups: table.groups,
    columns: seriesJson(table.columns),
    denominators: seriesJson(table.denominators),
    parameters: seriesJson(table.parameters),
    period: table.period,
    others: table.others.map((other) => ({
      period: other.period,
      columns: seriesJson(other.columns),
      denominators: seriesJson(other.denominators),
    })),
  };
}

function seriesJson(series: ReadonlyMap<string, Float64Array>): Record<string, (number | null)[]> {
  return Object.fromEntries([...series].map(([name, column]) => [name, numbers(column)]));
}
