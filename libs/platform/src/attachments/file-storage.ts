import type { Readable } from 'node:stream';
import type { ReceivedFile } from './receive-file';

/** A file in the storage. */
export interface StoredFile {
  key: string;
  storedAt: Date;
}

/**
 * Where the contents of attachments are kept, by key. A file is there whole or not at all, never changes, and is durable
 * once `put` has ended.
 */
export interface FileStorage {
  /** Takes the file over; it is not where it was received afterwards, or may still be. */
  put(key: string, file: ReceivedFile): Promise<void>;
  /** @throws FileMissingError when there is none */
  get(key: string): Promise<Readable>;
  /** Removes a file; none is right too. */
  remove(key: string): Promise<void>;
  /** All files of the service, in no order. */
  list(): AsyncIterable<StoredFile>;
}

/** The storage has no file of this key, though a row says so: a fault of ours, or a loss. */
export class FileMissingError extends Error {
  override name = 'FileMissingError';
}
