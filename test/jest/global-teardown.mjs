import { rmSync } from 'node:fs';

export default async function globalTeardown() {
  const { embedded, directory } = globalThis.urbanpilotTest;
  await embedded.stop();
  rmSync(directory, { recursive: true, force: true });
}
