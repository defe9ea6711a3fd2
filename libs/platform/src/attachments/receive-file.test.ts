import { mkdirSync, readdirSync } from 'node:fs';
import { Readable } from 'node:stream';
import { openSmallDisk } from '@urbanpilot/testing';
import { Problem } from '../problems/problem';
import { receiveFile } from './receive-file';

const disk = openSmallDisk(2);
const onSmallDisk = disk ? it : it.skip;
afterAll(() => disk?.close());

describe('a file on a disk that is full', () => {
  const whileReceived = (directory: string, use: () => Promise<unknown>) =>
    receiveFile(Readable.from([Buffer.alloc(3 * 1024 * 1024)]), { directory, most: 4 * 1024 * 1024 }, use).catch(
      (error: unknown) => error,
    );

  onSmallDisk('P28: is refused for a time as its bytes come in, and nothing of it stays', async () => {
    const directory = `${disk?.directory}/incoming`;
    mkdirSync(directory);
    const refused = (await whileReceived(directory, async () => 'kept')) as Problem;
    expect(refused).toBeInstanceOf(Problem);
    expect([refused.definition.status, refused.headers]).toEqual([503, { 'retry-after': '60' }]);
    expect(readdirSync(directory)).toEqual([]);
  });
});
