/** PostgreSQL obeys PGDATA, PGPORT and more of the caller's environment; it gets none of it, and speaks English. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };
}
