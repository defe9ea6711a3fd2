/**
 * The least the issuer needs of a database: parameterised SQL, rows back. Tables are named without a schema, because
 * the connection sets the search path; so the issuer runs on any driver, pool or transaction.
 */
export interface SqlRunner {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}
