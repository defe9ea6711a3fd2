import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { Client, type Connection } from 'pg';

/** Where the copy's consistent state lies: it holds everything that was committed before `BASE_BACKUP` began. */
export interface BaseBackup {
  startLsn: string;
  bytes: number;
  /** The server's own list of its files with their SHA-256 (backup_manifest). */
  serverManifest: string;
}

const ARCHIVE = 'n'.charCodeAt(0);
const MANIFEST = 'm'.charCodeAt(0);
const DATA = 'd'.charCodeAt(0);

/**
 * Copies a running PostgreSQL server as one tar file, by the protocol of `pg_basebackup`: the files and the log of
 * what was written meanwhile, so that the copy starts as of the backup's end. Neither readers nor writers wait.
 * Source: PostgreSQL manual, Streaming Replication Protocol, BASE_BACKUP.
 *
 * @throws Error when the server has tablespaces outside its directory, or the role may not replicate.
 */
export async function takeBaseBackup(url: string, file: string): Promise<BaseBackup> {
  // pg sends `replication` on, though its types do not name it.
  const settings = { connectionString: url, replication: 'true', application_name: 'urbanpilot backup' };
  const client = new Client(settings);
  await client.connect();
  const { connection } = client as unknown as { connection: Connection };
  const output = createWriteStream(file, { flags: 'wx', mode: 0o600 });
  let archives = 0;
  const manifest: Buffer[] = [];
  let isManifest = false;
  connection.on('copyData', ({ chunk }: { chunk: Buffer }) => {
    if (chunk[0] === ARCHIVE) archives += 1;
    if (chunk[0] === MANIFEST) isManifest = true;
    if (chunk[0] !== DATA) return;
    // A copy: pg reads the next message into the same memory, while this one may still wait to be written.
    const data = Buffer.from(chunk.subarray(1));
    if (isManifest) manifest.push(data);
    else if (!output.write(data) && !connection.stream.isPaused()) {
      connection.stream.pause();
      output.once('drain', () => connection.stream.resume());
    }
  });
  try {
    const failed = once(output, 'error').then(([error]) => Promise.reject(error));
    const copied = client.query(
      "BASE_BACKUP (LABEL 'urbanpilot', CHECKPOINT 'fast', WAL true, MANIFEST 'yes', MANIFEST_CHECKSUMS 'SHA256')",
    );
    const results = (await Promise.race([copied, failed])) as unknown as { rows: Record<string, string>[] }[];
    if (archives !== 1)
      throw new Error(`The server has ${archives - 1} tablespaces of its own; only one tree is copied`);
    output.end();
    await once(output, 'close');
    return {
      startLsn: results[0]?.rows[0]?.recptr ?? '',
      bytes: output.bytesWritten,
      serverManifest: Buffer.concat(manifest).toString(),
    };
  } finally {
    output.destroy();
    await client.end();
  }
}
