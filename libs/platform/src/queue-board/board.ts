import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { createBullBoard } from '@bull-board/api';
import type { AppControllerRoute, AppViewRoute, BullBoardQueues, IServerAdapter } from '@bull-board/api/dist/types.js';
import type { Queue } from 'bullmq';
import { BlindQueue } from './blind-queue';
import type { BoardAnswer, BoardRequest, QueueBoard } from './queue-board';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};
const ELSEWHERE = /<link[^>]+href="https?:[^>]*>/g;

type UiConfig = Parameters<AppViewRoute['handler']>[0]['uiConfig'];

/**
 * Bull Board without a web framework of its own: what it would register is kept here and answered on demand. Its Fastify
 * adapter brings a template engine and a file server that asks for Node 22, offers every change of a queue, and its page
 * fetches fonts from another host.
 */
class BoardAdapter implements IServerAdapter, QueueBoard {
  private queues: BullBoardQueues = new Map();
  private uiConfig: UiConfig = {};
  private page: AppViewRoute | undefined;
  private api: AppControllerRoute[] = [];
  private views = '';
  private files = new Map<string, string>();

  constructor(private readonly basePath: string) {}

  setQueues(queues: BullBoardQueues): this {
    this.queues = queues;
    return this;
  }

  setViewsPath(path: string): this {
    this.views = path;
    return this;
  }

  setStaticPath(route: string, directory: string): this {
    const names = readdirSync(directory, { recursive: true, encoding: 'utf8' });
    this.files = new Map(names.map((name) => [`${route}/${name.split(sep).join('/')}`, join(directory, name)]));
    return this;
  }

  setEntryRoute(route: AppViewRoute): this {
    this.page = route;
    return this;
  }

  /** A fault is thrown on: the server answers it as every other one. */
  setErrorHandler(): this {
    return this;
  }

  /** Only what reads is kept. */
  setApiRoutes(routes: AppControllerRoute[]): this {
    this.api = routes.filter(({ method }) => method === 'get');
    return this;
  }

  setUIConfig(config: UiConfig): this {
    this.uiConfig = config;
    return this;
  }

  async answer(request: BoardRequest): Promise<BoardAnswer | undefined> {
    const file = this.files.get(request.path);
    const type = TYPES[extname(request.path)];
    if (file && type) return { status: 200, type, body: readFileSync(file) };
    if (this.page && parametersOf(this.page.route, request.path)) return this.showPage(this.page);
    for (const route of this.api) {
      const params = parametersOf(route.route, request.path);
      if (params) return this.call(route, request, params);
    }
    return undefined;
  }

  private showPage(page: AppViewRoute): BoardAnswer {
    const { name, params } = page.handler({ basePath: this.basePath, uiConfig: this.uiConfig });
    const template = readFileSync(join(this.views, name), 'utf8').replace(ELSEWHERE, '');
    const body = template.replace(/<%[=-] (\w+) %>/g, (_, key: string) => params[key] ?? '');
    return { status: 200, type: 'text/html; charset=utf-8', body };
  }

  private async call(
    route: AppControllerRoute,
    { query }: BoardRequest,
    params: Record<string, string>,
  ): Promise<BoardAnswer> {
    const { queues, uiConfig } = this;
    const { status = 200, body } = await route.handler({ queues, uiConfig, params, query, body: {}, headers: {} });
    return { status, type: 'application/json; charset=utf-8', body: JSON.stringify(body) };
  }
}

/** The parameters of a path that one of the patterns describes. */
function parametersOf(patterns: string | string[], path: string): Record<string, string> | undefined {
  for (const pattern of [patterns].flat()) {
    const match = new RegExp(`^${pattern.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`).exec(path);
    if (match) return { ...match.groups };
  }
  return undefined;
}

/** A board over these queues whose pages lie below `basePath`. */
export function createBoard(queues: Queue[], basePath: string): QueueBoard {
  const serverAdapter = new BoardAdapter(basePath);
  const uiConfig = { boardTitle: 'Urbanpilot', hideDocsLink: true };
  createBullBoard({ queues: queues.map((queue) => new BlindQueue(queue)), serverAdapter, options: { uiConfig } });
  return serverAdapter;
}
