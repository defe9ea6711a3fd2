import { allocate } from '../allocate';
import { AllocationError, type Locale } from '../errors/allocation-error';
import type { AllocationResult } from '../result/allocation-result';
import type { AllocationSpec } from '../spec/allocation-spec';
import { checkSpecShape } from '../spec/check-shape';
import type { Recipient } from '../spec/recipient';
import { defineUnit, printAmount, unitByCode } from '../units/unit';
import { readCsv, recordsOf, writeCsv } from './csv';
import { htmlOf } from './html';
import { recipientsOfRecords } from './recipients-of-records';

/** What the command line needs of the world: files and text streams. */
export interface World {
  readonly readText: (path: string) => string;
  /** Rows of the first sheet of a workbook, the first being the head. */
  readonly readWorkbook: (path: string) => Promise<string[][]>;
  readonly writeText: (path: string, text: string) => void;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

export const USAGE = `Usage: allocate <spec.json> <recipients.csv|.xlsx|.json> [--format csv|json|html] [--out file] [--locale zh-CN|en]
  spec.json        an AllocationSpec
  recipients.csv   id, name, previous, given, base, floor, cap, excluded (amounts in the unit), label:KEY, any other column is a value
  recipients.xlsx  the same columns in the first sheet (needs the package exceljs)
  recipients.json  a list of recipients
`;

/** Runs the command line. Returns the exit code: 0 done, 1 cannot be allocated, 2 wrongly called or unreadable. */
export async function run(args: readonly string[], world: World): Promise<number> {
  const call = readArguments(args);
  if (!call) {
    world.err(USAGE);
    return 2;
  }
  try {
    const spec = JSON.parse(world.readText(call.spec)) as AllocationSpec;
    checkSpecShape(spec, '/spec');
    const recipients = await readRecipients(call.recipients, spec, world);
    const written = write(allocate(spec, recipients), call);
    if (call.out === null) world.out(written);
    else world.writeText(call.out, written);
    return 0;
  } catch (error) {
    world.err(`${error instanceof AllocationError ? error.messageIn(call.locale) : String(error)}\n`);
    return error instanceof AllocationError ? 1 : 2;
  }
}

async function readRecipients(file: string, { unit }: AllocationSpec, world: World): Promise<Recipient[]> {
  if (file.endsWith('.xlsx')) return recipientsOfRecords(recordsOf(await world.readWorkbook(file)), unit);
  const text = world.readText(file);
  return file.endsWith('.json') ? (JSON.parse(text) as Recipient[]) : recipientsOfRecords(readCsv(text), unit);
}

interface Call {
  readonly spec: string;
  readonly recipients: string;
  readonly format: 'csv' | 'json' | 'html';
  readonly out: string | null;
  readonly locale: Locale;
}

function readArguments(args: readonly string[]): Call | null {
  const files: string[] = [];
  const options: Record<string, string> = {};
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] ?? '';
    if (!word.startsWith('--')) files.push(word);
    else {
      index += 1;
      options[word.slice(2)] = args[index] ?? '';
    }
  }
  const [spec, recipients, ...more] = files;
  const { format = 'csv', out = null, locale = 'zh-CN', ...unknown } = options;
  const wrong = !spec || !recipients || more.length > 0 || Object.keys(unknown).length > 0 || out === '';
  if (wrong || (locale !== 'zh-CN' && locale !== 'en')) return null;
  if (format !== 'csv' && format !== 'json' && format !== 'html') return null;
  return { spec, recipients, format, out, locale };
}

function write(result: AllocationResult, { format, locale }: Call): string {
  if (format === 'json') return `${JSON.stringify(result, null, 2)}\n`;
  if (format === 'html') return htmlOf(result, locale);
  return csvOf(result);
}

/** One row for each line: amounts in the unit, steps as columns. */
function csvOf(result: AllocationResult): string {
  const { unit } = result;
  const of = typeof unit === 'string' ? unitByCode(unit) : defineUnit(unit.code, unit.minorPerUnit);
  const endless = (minor: string): boolean => (BigInt(minor) * 10n ** 40n) % of.minorPerUnit !== 0n;
  const money = (minor: string | null): string =>
    minor === null ? '' : printAmount(minor, of, endless(minor) ? 6 : undefined).amount;
  const head = [
    'id',
    'name',
    'amount',
    'share',
    'limit',
    'base',
    'proRata',
    'limitAdjustment',
    'rounding',
    'previous',
    'change',
    'excluded',
  ];
  const steps = [
    ...result.factors.map(({ key }) => key),
    ...result.coefficients.map(({ key }) => `coefficient:${key}`),
  ];
  const rows = result.lines.map((line) => [
    line.id,
    line.name ?? '',
    money(line.amount),
    line.share,
    line.limit ?? '',
    ...[line.parts.base, line.parts.proRata, line.parts.limit, line.parts.rounding, line.previous, line.change].map(
      money,
    ),
    line.excluded ?? '',
    ...result.factors.map((_, index) => line.factors[index]?.normalised ?? ''),
    ...result.coefficients.map((_, index) => line.coefficients[index]?.coefficient ?? ''),
  ]);
  return writeCsv([...head, ...steps], rows);
}
