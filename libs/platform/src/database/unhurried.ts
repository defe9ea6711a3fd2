/**
 * A condition that always holds; a transaction in which a row meets it commits without waiting for the disk. For what may be
 * forgotten when PostgreSQL itself crashes, because it is then done again; the death of our process takes nothing back.
 */
export const UNHURRIED = "set_config('synchronous_commit', 'off', true) = 'off'";
