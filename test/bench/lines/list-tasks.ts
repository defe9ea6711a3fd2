import type { Line } from '../report/line';
import { CONNECTIONS } from '../stage/sizes';
import type { Stage } from '../stage/stage';
import { compare, lineOf } from './compare';
import { authorization } from './read-one-task';

const LIST = '/regions/v1/tasks?state=in-progress&limit=50&cursor=';
const RAW_LIST = '/regions/v1/tasks?';
const GOAL = 0.8;
/** Pages that the rounds take in turns. */
const PAGES = 20;

interface Page {
  items: { id: string }[];
  nextCursor: string | null;
}

/** B2: fifty of the caller's tasks in progress, by keyset from anywhere in the list. */
export async function listTasks(stage: Stage, say: (text: string) => void): Promise<Line[]> {
  const { cursors, raw } = await walkPages(stage);
  const common = {
    method: 'GET' as const,
    freshKeys: false,
    body: null,
    expectedStatus: 200,
    connections: CONNECTIONS,
  };
  const orders = {
    ours: { ...common, port: stage.ours.port, path: `${LIST}{id}`, ids: cursors, headers: authorization(stage) },
    raw: { ...common, port: stage.raw.port, path: `${RAW_LIST}{id}`, ids: raw, headers: {} },
  };
  return [lineOf('B2', 'GET a page of 50 tasks', GOAL, await compare(stage.load, orders, say))];
}

/**
 * The cursors of pages, and how the bare server is asked for the same: by the last row of the page before. It is given the
 * next cursor besides, because it makes none, and must answer the same bytes.
 *
 * @throws when an answer of the bare server is another
 */
async function walkPages(stage: Stage): Promise<{ cursors: string[]; raw: string[] }> {
  const pages: { cursors: string[]; raw: string[] } = { cursors: [], raw: [] };
  let page = JSON.parse(await textOf(stage.ours.port, LIST.replace('&cursor=', ''), stage)) as Page;
  while (pages.cursors.length < PAGES && page.nextCursor !== null) {
    const cursor = page.nextCursor;
    const after = page.items.at(-1)?.id ?? '';
    const text = await textOf(stage.ours.port, LIST + cursor, stage);
    page = JSON.parse(text) as Page;
    if (page.nextCursor === null) break;
    const query = `after=${after}&next=${page.nextCursor}`;
    const rawText = await textOf(stage.raw.port, RAW_LIST + query, stage);
    if (rawText !== text) throw new Error(`B2: the answers differ\n${text.slice(0, 500)}\n${rawText.slice(0, 500)}`);
    pages.cursors.push(cursor);
    pages.raw.push(query);
  }
  if (pages.cursors.length === 0) throw new Error('B2: there are too few tasks in progress for a second page');
  return pages;
}

async function textOf(port: number, path: string, stage: Stage): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers: authorization(stage) });
  return answer.text();
}
