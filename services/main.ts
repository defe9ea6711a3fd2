#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { ConfigError, createLogger, loadConfig, printConfig, TARGETS } from '@urbanpilot/platform';
import { COMMAND_OPTIONS, COMMANDS, describeCommands } from './commands';
import { withFreePort } from './free-port';
import { runServer } from './run-server';

const HELP = `Usage: node services/dist/main.js [command] [options]

Commands:
  (none)           start the program
${describeCommands()}

Options:
  --target NAME    one of ${TARGETS.join(', ')} (default all)
  --seed NAME      none, clients (demonstration clients) or demo (clients and programme); default none;
                   clients and demo only on a loopback address
  --print-config   print the configuration with its meanings and stop
  --verify-config  check the configuration and stop
  --list-targets   print the targets and stop
  --help           this text`;

const OPTIONS = {
  ...COMMAND_OPTIONS,
  target: { type: 'string' },
  seed: { type: 'string' },
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
  const config = loadConfig(values, await withFreePort(process.env));
  if (values['print-config']) return print(printConfig(config));
  if (values['verify-config']) return print('The configuration is usable.');
  const log = createLogger(config.environment.LOG_LEVEL);
  const [word] = positionals;
  if (word === undefined) return runServer(config, log);
  const command = Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined;
  if (!command) throw new ConfigError([`command: "${word}" is not known; see --help`]);
  await command.run(config, log, values);
}

main().catch((error: unknown) => {
  const { code = '', message } = error as { code?: string; message: string };
  const expected = error instanceof ConfigError || code.startsWith('ERR_PARSE_ARGS') || code === 'EADDRINUSE';
  process.stderr.write(expected ? `${message}\n` : `${error instanceof Error ? error.stack : error}\n`);
  process.exit(expected ? 2 : 1);
});
