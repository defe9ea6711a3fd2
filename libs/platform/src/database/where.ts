import type { Reach } from './reach';

/**
 * The conditions of a list, with only those that were asked for, so that the planner sees an index condition and not
 * `$1 IS NULL OR …`. Column names come from code, values only as parameters.
 */
export class Where {
  readonly parameters: unknown[] = [];
  private readonly conditions: string[] = [];

  /** A placeholder for a value. */
  parameter(value: unknown): string {
    this.parameters.push(value);
    return `$${this.parameters.length}`;
  }

  /** `column = value`, unless the value is undefined. */
  equal(column: string, value: unknown): this {
    return value === undefined ? this : this.add(`${column} = ${this.parameter(value)}`);
  }

  /** What hangs on a territory, or on one that it took over; everything when it is undefined. */
  ofTerritory(column: string, territoryId: string | undefined): this {
    return this.when(territoryId, (id) => `${column} IN (SELECT territory_and_before(${id}))`);
  }

  /** Any condition; `sql` is given the placeholder of the value. Left out when the value is undefined. */
  when(value: unknown, sql: (placeholder: string) => string): this {
    return value === undefined ? this : this.add(sql(this.parameter(value)));
  }

  /** Rows after the last one of the page before, in ascending order of a unique column. */
  after(column: string, last: string | number | undefined): this {
    return last === undefined ? this : this.add(`${column} > ${this.parameter(last)}`);
  }

  /**
   * Rows beyond the last one of the page before, in the order of several keys that end with a unique one; `last` holds the
   * keys of that row, and null asks for the first page.
   */
  beyond(columns: readonly string[], last: readonly (string | number)[] | null, descending = false): this {
    if (last === null) return this;
    const values = last.map((value) => this.parameter(value)).join(', ');
    return this.add(`(${columns.join(', ')}) ${descending ? '<' : '>'} (${values})`);
  }

  /**
   * Says within the query what row-level security says too, so that an index on the territory can be used. A single territory
   * is an equality: only then an index on territory and key gives the rows in the order of the key.
   */
  within(column: string, reach: Reach): this {
    if (reach === '*') return this;
    if (reach.length === 1) return this.add(`${column} = ${this.parameter(reach[0])}::uuid`);
    return this.add(`${column} = ANY (${this.parameter([...reach])}::uuid[])`);
  }

  get sql(): string {
    return this.conditions.length === 0 ? '' : `WHERE ${this.conditions.join(' AND ')}`;
  }

  private add(condition: string): this {
    this.conditions.push(condition);
    return this;
  }
}
