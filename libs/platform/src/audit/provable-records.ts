import type { Queryable } from '../database/database';

/** A record that does not hold against what it follows from. */
export interface RecordFault {
  id: string;
  /** What differs, in a few words. */
  what: string;
}

/** Records of a service that follow from others, and so can be proved by computing them again. */
export interface ProvableRecords {
  /** What they are, in the plural, e.g. `published rounds`. */
  name: string;
  /** Checks all of them, whatever the caller's reach; changes nothing. */
  check(reader: Queryable): Promise<{ checked: number; faults: RecordFault[] }>;
}

/** Checks one record after the other; one that cannot even be computed is at fault too. */
export async function checkEach<Row extends { id: string }>(
  records: readonly Row[],
  differencesOf: (record: Row) => Promise<string[]>,
): Promise<{ checked: number; faults: RecordFault[] }> {
  const faults: RecordFault[] = [];
  for (const record of records) {
    const differences = await differencesOf(record).catch((error: Error) => [`cannot be computed: ${error.message}`]);
    if (differences.length > 0) faults.push({ id: record.id, what: differences.join(', ') });
  }
  return { checked: records.length, faults };
}
