import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** The browser to drive: `CHROMIUM`, or the first known one on the path. */
export function findChromium({ CHROMIUM, PATH = '' }: NodeJS.ProcessEnv): string {
  const candidates = CHROMIUM
    ? [CHROMIUM]
    : PATH.split(delimiter).flatMap((directory) => NAMES.map((name) => join(directory, name)));
  const found = candidates.find(isExecutable);
  if (found) return found;
  throw new Error(
    `${CHROMIUM ?? 'Chromium'} was not found: install it (Debian: apt-get install chromium) or name it, CHROMIUM=/path make browser.`,
  );
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
