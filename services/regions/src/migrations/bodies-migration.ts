import { territoryPolicy } from '@urbanpilot/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Bodies with their seats, and who held each seat from when to when. */
export class Bodies1795860500000 implements MigrationInterface {
  name = 'Bodies1795860500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    for (const table of ['body', 'body_seat', 'body_term']) await runner.query(cityOrTerritoryPolicy(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE body_term, body_seat, body');
  }
}

/** Who sits in the city's own bodies is known to everybody with any reach; a region's bodies follow the region. */
function cityOrTerritoryPolicy(table: string): string {
  return `${territoryPolicy(table)}
    CREATE POLICY ${table}_city ON ${table}
      USING (territory_id IS NULL AND (SELECT nullif(current_setting('app.reach', true), '')) IS NOT NULL);`;
}

/** A seat has a number beside its id, because ranges of numbers need no extension in an exclusion constraint. */
const TABLES = `
CREATE TABLE body (
  id             uuid        CONSTRAINT body_pkey PRIMARY KEY,
  kind           text        NOT NULL
                 CONSTRAINT body_kind_ck CHECK (kind IN ('leading-group', 'office', 'expert-committee', 'joint-conference')),
  name           text        NOT NULL,
  territory_id   uuid        CONSTRAINT body_territory_fk REFERENCES territory,
  programme_id   uuid        CONSTRAINT body_programme_fk REFERENCES programme,
  established_on date        NOT NULL,
  dissolved_on   date,
  version        integer     NOT NULL,
  created_at     timestamptz NOT NULL,
  CONSTRAINT body_period_ck CHECK (dissolved_on >= established_on)
);
CREATE UNIQUE INDEX body_name_key ON body (territory_id, name) NULLS NOT DISTINCT WHERE dissolved_on IS NULL;
CREATE INDEX body_territory_idx ON body (territory_id, id);
CREATE INDEX body_programme_idx ON body (programme_id, id);

CREATE TABLE body_seat (
  id           uuid        CONSTRAINT body_seat_pkey PRIMARY KEY,
  number       bigint      GENERATED ALWAYS AS IDENTITY CONSTRAINT body_seat_number_key UNIQUE,
  body_id      uuid        NOT NULL CONSTRAINT body_seat_body_fk REFERENCES body,
  territory_id uuid,
  role         text        NOT NULL CONSTRAINT body_seat_role_ck
               CHECK (role IN ('party-head', 'government-head', 'deputy', 'member', 'secretary', 'expert')),
  title        text        NOT NULL,
  abolished_on date,
  version      integer     NOT NULL,
  created_at   timestamptz NOT NULL
);
CREATE UNIQUE INDEX body_seat_one_head ON body_seat (body_id, role)
  WHERE role IN ('party-head', 'government-head') AND abolished_on IS NULL;
CREATE INDEX body_seat_body_idx ON body_seat (body_id, id);

CREATE TABLE body_term (
  id           uuid        CONSTRAINT body_term_pkey PRIMARY KEY,
  seat_id      uuid        NOT NULL CONSTRAINT body_term_seat_fk REFERENCES body_seat,
  seat_number  bigint      NOT NULL,
  body_id      uuid        NOT NULL CONSTRAINT body_term_body_fk REFERENCES body,
  territory_id uuid,
  holder       text        NOT NULL,
  unit_id      uuid        NOT NULL CONSTRAINT body_term_unit_fk REFERENCES unit,
  office_title text        NOT NULL,
  from_on      date        NOT NULL,
  until_on     date,
  version      integer     NOT NULL,
  created_at   timestamptz NOT NULL,
  CONSTRAINT body_term_period_ck CHECK (until_on >= from_on),
  CONSTRAINT body_term_no_overlap EXCLUDE USING gist
    (int8range(seat_number, seat_number, '[]') WITH &&, daterange(from_on, until_on, '[]') WITH &&)
);
CREATE INDEX body_term_body_idx ON body_term (body_id, id);
CREATE INDEX body_term_seat_idx ON body_term (seat_id, id);
CREATE INDEX body_term_unit_idx ON body_term (unit_id, id);`;
