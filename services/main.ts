#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { type Config, ConfigError, createLogger, loadConfig, printConfig, TARGETS } from '@urbanpilot/platform';
import { handOutAnchors } from './audit/hand-out-anchors';
import { verifyInstallation } from './audit/verify';
import { createFirstClient } from './create-client';
import { withFreePort } from './free-port';
import { rotateSigningKeys } from './rotate-signing-keys';
import { runScheduleCommand } from './run-schedule';
import { runServer } from './run-server';

const HELP = `Usage: node services/dist/main.js [command] [options]

Commands:
  (none)           start the program
  create-client    create a client with one grant and print its secret once
                   --name NAME --role ROLE --reach '*'|TERRITORY_ID[,…]
  verify           check the audit chains, rounds, allocations and balances; whether the program runs or not.
                   Exit code 0: everything holds, 1: something was altered, 2: not everything could be checked
                   --anchors FILE  anchors to compare with (default: AUDIT_ANCHOR_FILE)
  anchor           hand the heads of the audit chains to the anchor file and the webhook now
  rotate-keys      add the next signing key; it is published now and signs after SIGNING_KEY_LEAD_MINUTES
  run-schedule     run what is due of one schedule, or one period, and stop
                   --service NAME --name NAME [--period 2026-11-23]

Options:
  --target NAME    one of ${TARGETS.join(', ')} (default all)
  --seed NAME      none, clients (demonstration clients) or demo (clients and programme); default none;
                   clients and demo only on a loopback address
  --print-config   print the configuration with its meanings and stop
  --verify-config  check the configuration and stop
  --list-targets   print the targets and stop
  --help           this text`;

const OPTIONS = {
  target: { type: 'string' },
  seed: { type: 'string' },
  name: { type: 'string' },
  role: { type: 'string' },
  reach: { type: 'string' },
  anchors: { type: 'string' },
  service: { type: 'string' },
  period: { type: 'string' },
  'print-config': { type: 'boolean' },
  'verify-config': { type: 'boolean' },
  'list-targets': { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  if (values.help) return print(HELP);
  if (values['list-targets']) return print(TARGETS.join('\n'));
  const config: Config = loadConfig(values, await withFreePort(process.env));
  if (values['print-config']) return print(printConfig(config));
  if (values['verify-config']) return print('The configuration is usable.');
  const log = createLogger(config.environment.LOG_LEVEL);
  const [command] = positionals;
  if (command === undefined) return runServer(config, log);
  if (command === 'create-client') return createFirstClient(config, log, values);
  if (command === 'verify') {
    process.exitCode = await verifyInstallation(config, values);
    return;
  }
  if (command === 'anchor') {
    for (const anchor of await handOutAnchors(config, log)) print(JSON.stringify(anchor));
    return;
  }
  if (command === 'rotate-keys') return rotateSigningKeys(config, log);
  if (command === 'run-schedule') return runScheduleCommand(config, log, values);
  throw new ConfigError([`command: "${command}" is not known; see --help`]);
}

main().catch((error: unknown) => {
  const { code = '', message } = error as { code?: string; message: string };
  const expected = error instanceof ConfigError || code.startsWith('ERR_PARSE_ARGS') || code === 'EADDRINUSE';
  process.stderr.write(expected ? `${message}\n` : `${error instanceof Error ? error.stack : error}\n`);
  process.exit(expected ? 2 : 1);
});
