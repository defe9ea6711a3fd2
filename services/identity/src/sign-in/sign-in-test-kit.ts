import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildServer, createLogger, loadConfig, type ServiceContext, systemActor } from '@urbanpilot/platform';
import { openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { createAccount } from '../features/accounts/account-service';
import { registerClient } from '../features/clients/client-service';
import { identityModule } from '../module';
import { mountIssuer } from '../mount-issuer';
import { hashPassword } from './password-hash';

export const REDIRECT = 'https://front.example.cn/callback';
export const AFTER_SIGN_OUT = 'https://front.example.cn/bye';
export const PASSWORD = 'green tea in the courtyard';

/** An issuer with its pages over HTTP, a public client `front`, and accounts on demand. */
export interface SignInStack {
  stack: ServiceStack;
  context: ServiceContext;
  app: FastifyInstance;
  addAccount(name: string, options?: { password?: string; mustChange?: boolean }): Promise<string>;
  rows<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

export async function openSignInStack(publicUrl = 'http://127.0.0.1:8080'): Promise<SignInStack> {
  const directory = mkdtempSync(join(tmpdir(), 'identity-sign-in-'));
  const stack = await openServiceStack(identityModule);
  const config = loadConfig({}, { DATABASE_URL: 'postgres://none', DATA_DIR: directory, PUBLIC_URL: publicUrl });
  const context = { ...stack.context, config };
  const app = await buildServer(createLogger('silent', { pretty: false }));
  await app.register((scope) => mountIssuer(scope, context), { prefix: '/identity' });
  await app.ready();
  const system = systemActor('test');
  await context.transaction(system, (unit) =>
    registerClient(
      unit,
      {
        ...{ id: 'front', name: 'Front end', kind: 'public', scopes: ['regions:read', 'identity:read'] },
        ...{ redirectUris: [REDIRECT], postLogoutRedirectUris: [AFTER_SIGN_OUT] },
      },
      null,
    ),
  );
  return {
    ...{ stack, context, app },
    async addAccount(name, { password = PASSWORD, mustChange = false } = {}) {
      const hash = await hashPassword(password);
      const account = { name, displayName: `${name} 某某`, mustChange };
      return (await context.transaction(system, (unit) => createAccount(unit, account, hash))).id;
    },
    rows: (sql, parameters = []) => stack.context.database.reader('*').rows(sql, parameters),
    async close() {
      await app.close();
      await stack.close();
      rmSync(directory, { recursive: true });
    },
  };
}

export interface Tokens {
  access_token: string;
  id_token: string;
  refresh_token: string;
}

/** A browser without script: cookies by their paths, forms, redirects that are followed by hand. */
export class Browser {
  private readonly cookies = new Map<string, { name: string; value: string; path: string }>();
  private readonly verifier = randomBytes(32).toString('base64url');

  constructor(
    private readonly app: FastifyInstance,
    readonly headers: Record<string, string> = { accept: 'text/html', 'accept-language': 'en' },
  ) {}

  get(url: string): Promise<LightMyRequestResponse> {
    return this.send('GET', url);
  }

  post(
    url: string,
    form: Record<string, string>,
    headers: Record<string, string> = {},
  ): Promise<LightMyRequestResponse> {
    return this.send('POST', url, new URLSearchParams(form).toString(), {
      'content-type': 'application/x-www-form-urlencoded',
      ...headers,
    });
  }

  private async send(method: 'GET' | 'POST', url: string, payload?: string, extra: Record<string, string> = {}) {
    const { pathname, search } = new URL(url, 'http://127.0.0.1:8080');
    const fitting = [...this.cookies.values()].filter(({ path }) =>
      `${pathname}/`.startsWith(path.replace(/\/?$/, '/')),
    );
    const cookie = fitting.map(({ name, value }) => `${name}=${value}`).join('; ');
    const headers = { ...this.headers, ...extra, ...(cookie !== '' && { cookie }) };
    const answer = await this.app.inject({ method, url: pathname + search, headers, ...(payload && { payload }) });
    for (const line of [answer.headers['set-cookie'] ?? []].flat()) this.keep(line);
    return answer;
  }

  private keep(line: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    const path = /;\s*path=([^;]+)/i.exec(line)?.[1] ?? '/';
    if (value === '') this.cookies.delete(`${name} ${path}`);
    else this.cookies.set(`${name} ${path}`, { name, value, path });
  }

  /** Sends the application's request; answers the path of the sign-in page, or whatever address it led to. */
  async authorize(changes: Record<string, string | undefined> = {}): Promise<LightMyRequestResponse> {
    const parameters = {
      ...{ client_id: 'front', response_type: 'code', redirect_uri: REDIRECT, state: 'state-1', nonce: 'nonce-1' },
      ...{ scope: 'openid profile regions:read', code_challenge_method: 'S256' },
      code_challenge: createHash('sha256').update(this.verifier).digest('base64url'),
      ...changes,
    };
    const given = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return this.get(`/identity/auth?${new URLSearchParams(given)}`);
  }

  /** Begins a sign-in and answers the path of its page. */
  async begin(changes: Record<string, string | undefined> = {}): Promise<string> {
    return String((await this.authorize(changes)).headers.location);
  }

  /** Follows redirects within the issuer, until one leads to the application. */
  async follow(answer: LightMyRequestResponse): Promise<URL> {
    let at = answer;
    for (let steps = 0; steps < 10 && at.statusCode >= 300 && at.statusCode < 400; steps += 1) {
      const next = new URL(String(at.headers.location), 'http://127.0.0.1:8080');
      if (next.origin !== 'http://127.0.0.1:8080') return next;
      at = await this.get(next.href);
    }
    throw new Error(`Led to ${at.statusCode}: ${at.body.slice(at.body.indexOf('<main>'))}`);
  }

  /** Signs in and answers the code. */
  async code(name: string, password = PASSWORD): Promise<string> {
    const page = await this.begin();
    const landed = await this.follow(await this.post(page, { name, password }));
    return String(landed.searchParams.get('code'));
  }

  token(form: Record<string, string>): Promise<LightMyRequestResponse> {
    return this.post('/identity/token', { client_id: 'front', ...form }, { accept: 'application/json' });
  }

  exchange(code: string, changes: Record<string, string> = {}): Promise<LightMyRequestResponse> {
    const form = { grant_type: 'authorization_code', code, redirect_uri: REDIRECT, code_verifier: this.verifier };
    return this.token({ ...form, ...changes });
  }

  refresh(token: string): Promise<LightMyRequestResponse> {
    return this.token({ grant_type: 'refresh_token', refresh_token: token });
  }

  /** Signs in and answers the tokens. */
  async signIn(name: string, password = PASSWORD): Promise<Tokens> {
    return (await this.exchange(await this.code(name, password))).json<Tokens>();
  }
}
