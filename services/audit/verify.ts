import {
  type Anchor,
  anchorFileOf,
  type ChainReport,
  type Config,
  createDataSource,
  createLogger,
  Database,
  databaseUrlOf,
  fileStorageOf,
  provableAttachments,
  type Queryable,
  readAnchors,
  rolesOf,
  type ServiceModule,
  verifyChain,
} from '@urbanpilot/platform';
import { modules } from '../modules';
import { withExistingDatabase } from './with-existing-database';

/** Exit codes of `verify`. */
export const VERIFIED = { clean: 0, dirty: 1, unchecked: 2 } as const;
type Outcome = (typeof VERIFIED)[keyof typeof VERIFIED];

/** One line of the report. */
interface Line {
  service: string;
  about: string;
  says: string;
  outcome: Outcome;
}

/**
 * Checks everything that can be proved, changes nothing: each service's audit chain against itself and the anchors, and
 * the records that follow from others by computing them again. Prints a line for each; answers the exit code: 0 clean,
 * 1 dirty, 2 where something could not be checked.
 */
export async function verifyInstallation(
  config: Config,
  options: { anchors?: string },
  write: (text: string) => unknown = (text) => process.stdout.write(text),
): Promise<Outcome> {
  const file = options.anchors ?? anchorFileOf(config);
  const outcomes: Outcome[] = [];
  const print = ({ service, about, says, outcome }: Line) => {
    outcomes.push(outcome);
    write(`${service.padEnd(11)} ${about}: ${says}\n`);
  };
  try {
    const anchors = await readAnchors(file);
    await withExistingDatabase(config, async (connected) => {
      for (const module of modules) await verifyService(connected, module, anchors, file, print);
    });
  } catch (error) {
    print({ service: 'all', about: 'could not be checked', says: messageOf(error), outcome: VERIFIED.unchecked });
  }
  const outcome = outcomes.find((one) => one === VERIFIED.dirty) ?? outcomes.find((one) => one !== VERIFIED.clean) ?? 0;
  const verdict = { 0: 'Everything holds.', 1: 'SOMETHING WAS ALTERED.', 2: 'Not everything could be checked.' };
  write(`${verdict[outcome]}\n`);
  return outcome;
}

async function verifyService(
  config: Config,
  { name: service, provable = [], attachmentOwners = [] }: ServiceModule,
  anchors: readonly Anchor[],
  file: string,
  print: (line: Line) => void,
): Promise<void> {
  const url = databaseUrlOf(config, service);
  const role = rolesOf(service).application;
  const source = createDataSource({ url, service, role, poolMax: 2, log: createLogger('error') });
  const unchecked = (about: string) => (error: unknown) =>
    print({ service, about, says: `could not be checked: ${messageOf(error)}`, outcome: VERIFIED.unchecked });
  try {
    const reader = new Database(await source.initialize()).reader('*');
    await verifyChain(reader, service, { anchors }).then(
      (report) => print(chainLine(report, file)),
      unchecked('audit log'),
    );
    const files = attachmentOwners.length > 0 ? [provableAttachments(fileStorageOf(config, service))] : [];
    for (const records of [...provable, ...files]) {
      await recordsLines(reader, service, records).then((lines) => lines.forEach(print), unchecked(records.name));
    }
  } catch (error) {
    unchecked('audit log')(error);
  } finally {
    if (source.isInitialized) await source.destroy();
  }
}

function chainLine({ service, head, unsealed, anchors, anchoredOn, fault }: ChainReport, file: string): Line {
  const line = { service, about: 'audit log' };
  if (fault) {
    const row = fault.id ? `, row ${fault.id}` : '';
    return { ...line, says: `BROKEN at ${fault.seq}${row}: ${fault.what}`, outcome: VERIFIED.dirty };
  }
  const sealed = `${head.seq} rows sealed, ${unsealed} not yet, head ${head.hash.slice(0, 16) || '-'}`;
  if (anchors === 0 && anchoredOn !== null) {
    const says = `the chain holds (${sealed}), but its anchors are not in ${file}; name their file with --anchors`;
    return { ...line, says, outcome: VERIFIED.unchecked };
  }
  return { ...line, says: `holds (${sealed}, ${anchors} anchors)`, outcome: VERIFIED.clean };
}

async function recordsLines(
  reader: Queryable,
  service: string,
  records: NonNullable<ServiceModule['provable']>[number],
): Promise<Line[]> {
  const { name: about } = records;
  const { checked, faults } = await records.check(reader);
  if (faults.length === 0) return [{ service, about, says: `${checked} hold`, outcome: VERIFIED.clean }];
  return faults.map(({ id, what }) => ({ service, about, says: `ALTERED ${id}: ${what}`, outcome: VERIFIED.dirty }));
}

/** TypeORM and AggregateError hide the reason of a refused connection in what they wrap. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
