/** Whether an error is the operating system's of one of the codes. Not by instanceof: Jest has an Error of its own. */
export function isErrno(error: unknown, ...codes: string[]): boolean {
  return codes.includes(errorCode(error));
}

/** The code that Node and PostgreSQL errors carry, or an empty string. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
