import { deepStrictEqual } from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startProgramProcess } from '@urbanpilot/testing';
import type { Browser } from 'playwright-core';
import { walkDocs } from './docs-walk';
import { findChromium } from './find-chromium';
import { walkQueues, walkQueuesRefused } from './queues-walk';
import { type Account, walkByKeyboard, walkLocked, walkSignIn, walkSignOut } from './sign-in-walk';
import { launch, openVisit, type Visit, type VisitOptions } from './visit';

type Accounts = (role: string) => Account;

interface Walk {
  name: string;
  as: VisitOptions;
  go(visit: Visit, accounts: Accounts): Promise<void>;
}

const ENGLISH = { locale: 'en-GB' } as const;
const CHINESE = { locale: 'zh-CN' } as const;

const WALKS: Walk[] = [
  { name: 'sign-in, Chinese', as: CHINESE, go: (visit, of) => walkSignIn(visit, 'zh-CN', of('expert'), 'sign-in-zh') },
  { name: 'sign-in, English', as: ENGLISH, go: (visit, of) => walkSignIn(visit, 'en', of('expert'), 'sign-in-en') },
  {
    name: 'sign-in, dark',
    as: { ...CHINESE, dark: true },
    go: (visit, of) => walkSignIn(visit, 'zh-CN', of('expert'), 'sign-in-dark'),
  },
  {
    name: 'keyboard alone, then sign-out',
    as: ENGLISH,
    async go(visit, of) {
      await walkByKeyboard(visit, of('office'));
      await walkSignOut(visit);
    },
  },
  { name: 'documentation, signed in', as: ENGLISH, go: (visit, of) => walkDocs(visit, of('office')) },
  { name: 'queues, office', as: CHINESE, go: (visit, of) => walkQueues(visit, of('office')) },
  { name: 'queues, refused', as: ENGLISH, go: (visit, of) => walkQueuesRefused(visit, of('leader')) },
  { name: 'locked out', as: ENGLISH, go: (visit, of) => walkLocked(visit, of('auditor')) },
];

/** Walks the pages in a browser on an installation of its own; pictures are left in .reports/browser. */
async function main(): Promise<void> {
  const executable = findChromium(process.env);
  const dataDir = mkdtempSync(join(tmpdir(), 'urbanpilot-browser-'));
  const port = await freePort();
  const variables = { DATA_DIR: dataDir, PORT: String(port), MAX_WAIT_MS: '30000', LOG_LEVEL: 'warn' };
  const program = await startProgramProcess(['--seed=demo'], variables);
  const browser = await launch(executable);
  try {
    const failed = await walkAll(browser, `http://127.0.0.1:${port}`, accountsIn(dataDir));
    if (failed > 0) process.exitCode = 1;
  } finally {
    await browser.close();
    await program.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function walkAll(browser: Browser, baseUrl: string, accounts: Accounts): Promise<number> {
  let failed = 0;
  for (const { name, as, go } of WALKS) {
    const visit = await openVisit(browser, baseUrl, as);
    try {
      await go(visit, accounts);
      deepStrictEqual(visit.complaints, [], 'what the pages did');
      say(`✓ ${name}`);
    } catch (error) {
      failed += 1;
      say(`✗ ${name}: ${error instanceof Error ? error.message : error}\n${visit.complaints.join('\n')}`);
      await visit.shoot(`failed-${name.replace(/\W+/g, '-')}`);
    }
    await visit.context.close();
  }
  return failed;
}

function accountsIn(dataDir: string): Accounts {
  const { accounts } = JSON.parse(readFileSync(join(dataDir, 'demo-accounts.json'), 'utf8')) as {
    accounts: (Account & { role: string })[];
  };
  return (role) => {
    const found = accounts.find((account) => account.role === role);
    if (!found) throw new Error(`The demonstration has no account of ${role}`);
    return found;
  };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(2);
});
