import type { MigrationInterface, QueryRunner } from 'typeorm';
import { signingKeyScheduleDown, signingKeyScheduleUp } from '../issuer/signing-key-schedule-migration';

/** Signing keys that take turns by time. */
export class SigningKeySchedule1764030000003 implements MigrationInterface {
  name = 'SigningKeySchedule1764030000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(signingKeyScheduleUp);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(signingKeyScheduleDown);
  }
}
