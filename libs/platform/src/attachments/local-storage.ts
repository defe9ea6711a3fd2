import { type Dirent, existsSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FileMissingError, type FileStorage, type StoredFile } from './file-storage';

/** Files in a directory, spread over folders by the end of their key. All processes of an installation must see the same. */
export function localStorage(root: string): FileStorage {
  const pathOf = (key: string) => join(root, key.slice(-2), key);
  return {
    async put(key, file) {
      const path = pathOf(key);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await flush(file.path);
      // Within one file system, so that the file is there whole or not at all.
      await rename(file.path, path);
      for (const directory of [dirname(path), root]) await flush(directory);
    },
    async get(key) {
      const file = await open(pathOf(key)).catch((error: NodeJS.ErrnoException) => {
        throw error.code === 'ENOENT' ? new FileMissingError(`There is no file ${key}`, { cause: error }) : error;
      });
      return file.createReadStream();
    },
    remove: (key) => rm(pathOf(key), { force: true }),
    list: () => filesBelow(root),
  };
}

async function* filesBelow(root: string): AsyncIterable<StoredFile> {
  if (!existsSync(root)) return;
  for (const folder of await readdir(root)) {
    for (const entry of await readdir(join(root, folder), { withFileTypes: true }))
      yield storedFile(root, folder, entry);
  }
}

async function storedFile(root: string, folder: string, { name }: Dirent): Promise<StoredFile> {
  return { key: name, storedAt: (await stat(join(root, folder, name))).mtime };
}

/** Waits until a file or the entries of a directory are on the disk. */
async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
