import type { MigrationInterface, QueryRunner } from 'typeorm';
import { territoryPolicy } from '../database/reach';

/** Public notices and the objections to them. Who records an objection does not answer it; an answer is not changed. */
export class PublicNotices1795860110000 implements MigrationInterface {
  name = 'PublicNotices1795860110000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE public_notice (
        id           uuid        CONSTRAINT public_notice_pkey PRIMARY KEY,
        kind         text        NOT NULL,
        about_type   text        NOT NULL,
        about_id     text        NOT NULL,
        territory_id uuid,
        title        text        NOT NULL,
        text         text        NOT NULL,
        working_days integer     NOT NULL CONSTRAINT public_notice_days_ck CHECK (working_days BETWEEN 1 AND 120),
        opened_on    date        NOT NULL,
        ends_on      date        NOT NULL CONSTRAINT public_notice_period_ck CHECK (ends_on > opened_on),
        state        text        NOT NULL
                     CONSTRAINT public_notice_state_ck CHECK (state IN ('open', 'superseded', 'withdrawn')),
        opened_by    text        NOT NULL,
        opened_at    timestamptz NOT NULL,
        closed_by    text,
        closed_at    timestamptz,
        close_reason text,
        version      integer     NOT NULL,
        CONSTRAINT public_notice_closed_ck CHECK ((state = 'open') = (closed_by IS NULL) AND (state = 'open') = (closed_at IS NULL)),
        CONSTRAINT public_notice_reason_ck CHECK ((state = 'withdrawn') = (close_reason IS NOT NULL))
      );
      CREATE UNIQUE INDEX public_notice_open_key ON public_notice (kind, about_id) WHERE state = 'open';
      CREATE INDEX public_notice_about_idx ON public_notice (about_type, about_id, id);
      CREATE INDEX public_notice_territory_idx ON public_notice (territory_id, id);
      ${territoryPolicy('public_notice')}

      CREATE TABLE notice_objection (
        id           uuid        CONSTRAINT notice_objection_pkey PRIMARY KEY,
        notice_id    uuid        NOT NULL CONSTRAINT notice_objection_notice_fk REFERENCES public_notice,
        territory_id uuid,
        objector     text        NOT NULL,
        text         text        NOT NULL,
        state        text        NOT NULL
                     CONSTRAINT notice_objection_state_ck CHECK (state IN ('pending', 'upheld', 'rejected')),
        recorded_by  text        NOT NULL,
        recorded_at  timestamptz NOT NULL,
        answer       text,
        answered_by  text,
        answered_at  timestamptz,
        version      integer     NOT NULL,
        CONSTRAINT notice_objection_answer_ck CHECK ((state = 'pending') = (answer IS NULL)
          AND (state = 'pending') = (answered_by IS NULL) AND (state = 'pending') = (answered_at IS NULL)),
        CONSTRAINT notice_objection_separation_ck CHECK (answered_by <> recorded_by)
      );
      CREATE INDEX notice_objection_notice_idx ON notice_objection (notice_id, id);
      CREATE TRIGGER notice_objection_answered BEFORE UPDATE ON notice_objection
        FOR EACH ROW WHEN (OLD.state <> 'pending') EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER notice_objection_kept BEFORE DELETE ON notice_objection
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      ${territoryPolicy('notice_objection')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE notice_objection, public_notice');
  }
}
