import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const REPORTS = '.reports/browser';
const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** What one walk through pages has to work with. */
export interface Visit {
  baseUrl: string;
  context: BrowserContext;
  page: Page;
  /** What the pages did that no page of ours may do: console errors, faults of scripts, requests to elsewhere. */
  complaints: string[];
  /** Failed answers that the walk provokes, as `401 /path`; each once. */
  expect(...answers: string[]): void;
  shoot(name: string): Promise<void>;
}

export interface VisitOptions {
  locale: 'zh-CN' | 'en-GB';
  dark?: boolean;
}

export function launch(executablePath: string): Promise<Browser> {
  mkdirSync(REPORTS, { recursive: true });
  return chromium.launch({ executablePath, args: FLAGS });
}

/** Opens a window of a person who has never been here. */
export async function openVisit(browser: Browser, baseUrl: string, { locale, dark }: VisitOptions): Promise<Visit> {
  const colorScheme = dark ? 'dark' : 'light';
  const context = await browser.newContext({ locale, colorScheme, viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  const expected: string[] = [];
  const visit: Visit = {
    ...{ baseUrl, context, complaints },
    page: await context.newPage(),
    expect: (...answers) => expected.push(...answers),
    async shoot(name) {
      await visit.page.screenshot({ path: join(REPORTS, `${name}.png`) });
    },
  };
  watch(context, baseUrl, complaints, expected);
  return visit;
}

function watch(context: BrowserContext, baseUrl: string, complaints: string[], expected: string[]): void {
  // Chromium writes a line for each failed answer; those are judged by the answer, which says what failed.
  context.on('console', (message) => {
    const isAnswer = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isAnswer) complaints.push(`console: ${message.text()}`);
  });
  context.on('weberror', (fault) => complaints.push(`script: ${fault.error().message}`));
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${baseUrl}/`) && !/^(data|blob):/.test(url)) complaints.push(`asked elsewhere: ${url}`);
  });
  context.on('response', (response) => {
    if (response.status() < 400) return;
    const answer = `${response.status()} ${new URL(response.url()).pathname.replace(/\/interaction\/[\w-]+/, '/interaction')}`;
    const index = expected.indexOf(answer);
    if (index < 0) complaints.push(`answered ${answer}`);
    else expected.splice(index, 1);
  });
}
