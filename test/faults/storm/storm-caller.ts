import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { SERVICE_NAMES } from '@urbanpilot/platform';
import type { DemoClientName } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import type { History, Write } from './history';
import type { Random } from './random';

const SCOPES = SERVICE_NAMES.flatMap((service) => ['read', 'write', 'operate'].map((verb) => `${service}:${verb}`));
const PATIENCE_MS = 120_000;
const SEND_MS = 20_000;

/** A resource as the API answers it. */
export type Resource = Record<string, unknown> & { id: string; version: number; state: string };

/** A refusal that a walk did not expect. */
export class Refused extends Error {}

/** A client that sends each write under a key until it is answered, as an integrator should. */
export class StormCaller {
  private token: { text: string; until: number } | undefined;

  constructor(
    private readonly baseUrl: string,
    private readonly dataDir: string,
    readonly name: DemoClientName,
    private readonly history: History,
    private readonly random: Random,
  ) {}

  /** Sends a POST until it is answered; answers the resource, and now and then sends it once more and compares. */
  async post(path: string, body?: unknown, version?: number): Promise<Resource> {
    const write: Write = { client: this.name, path, body, version, key: uuidv4(), answer: undefined };
    this.history.writes.push(write);
    write.answer = await this.untilAnswered(() => this.send(write, this.random.next() < 0.03), path);
    if (write.answer.status >= 300) throw new Refused(`${path}: ${write.answer.status} ${write.answer.text}`);
    if (this.random.next() < 0.1) await this.repeat(write);
    return JSON.parse(write.answer.text) as Resource;
  }

  /** Sends a POST once and hangs up before or after it is done: nobody knows whether it happened. */
  async postAndGiveUp(path: string, body: unknown): Promise<void> {
    const write: Write = { client: this.name, path, body, version: undefined, key: uuidv4(), answer: undefined };
    this.history.writes.push(write);
    try {
      await this.send(write, true);
    } catch (error) {
      this.history.repeated(reasonOf(error));
    }
  }

  async get(path: string): Promise<Resource> {
    const { status, text } = await this.untilAnswered(() => this.request('GET', path, {}), path);
    if (status >= 300) throw new Refused(`${path}: ${status} ${text}`);
    return JSON.parse(text) as Resource;
  }

  /** A repeat under the key must get the first answer, byte for byte. */
  async repeat(write: Write): Promise<void> {
    const again = await this.untilAnswered(() => this.send(write, false), write.path);
    const { answer } = write;
    if (!answer || (again.status === answer.status && again.text === answer.text)) return;
    const said = `${answer.status} ${answer.text} and then ${again.status} ${again.text}`;
    this.history.violated(`POST ${write.path} under one key was answered ${said}`);
  }

  private send(write: Write, hangUp: boolean): Promise<Answer> {
    const headers = {
      'idempotency-key': write.key,
      ...(write.body !== undefined && { 'content-type': 'application/json' }),
      ...(write.version !== undefined && { 'if-match': `"${write.version}"` }),
    };
    const patience = hangUp ? this.random.between(1, 40) : SEND_MS;
    return this.request('POST', write.path, headers, JSON.stringify(write.body), patience);
  }

  private async untilAnswered(send: () => Promise<Answer>, path: string): Promise<Answer> {
    const end = Date.now() + PATIENCE_MS;
    for (let attempt = 0; ; attempt += 1) {
      let why: string;
      try {
        const answer = await send();
        if (!isTemporary(answer)) {
          if (answer.status >= 500) this.history.violated(`${path} was answered ${answer.status} ${answer.text}`);
          if (answer.status < 500) return answer;
        }
        why = String(answer.status);
      } catch (error) {
        why = reasonOf(error);
      }
      this.history.repeated(why);
      if (Date.now() > end) throw new Error(`${path} had no answer within ${PATIENCE_MS} ms, at last: ${why}`);
      await delay(Math.min(50 * 2 ** attempt, 500));
    }
  }

  private async request(
    method: string,
    path: string,
    headers: Record<string, string>,
    body?: string,
    patienceMs = SEND_MS,
  ): Promise<Answer> {
    const authorization = `Bearer ${await this.bearer()}`;
    const signal = AbortSignal.timeout(patienceMs);
    const response = await fetch(`${this.baseUrl}${path}`, {
      method,
      headers: { ...headers, authorization },
      signal,
      ...(body !== undefined && { body }),
    });
    if (response.status === 401) this.token = undefined;
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      text: await response.text(),
    };
  }

  private async bearer(): Promise<string> {
    if (this.token && this.token.until > Date.now()) return this.token.text;
    const { clients } = JSON.parse(readFileSync(join(this.dataDir, 'demo-clients.json'), 'utf8')) as {
      clients: { clientId: string; clientSecret: string }[];
    };
    const known = clients.find(({ clientId }) => clientId === `demo-${this.name}`);
    const response = await fetch(`${this.baseUrl}/identity/token`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`${known?.clientId}:${known?.clientSecret}`).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope: SCOPES.join(' ') }),
      signal: AbortSignal.timeout(SEND_MS),
    });
    if (!response.ok) throw new Error(`token ${response.status}`);
    const { access_token, expires_in } = (await response.json()) as { access_token: string; expires_in: number };
    this.token = { text: access_token, until: Date.now() + (expires_in - 10) * 1000 };
    return access_token;
  }
}

interface Answer {
  status: number;
  type: string;
  text: string;
}

/** The way was broken (502 of the proxy), a dependency is away, or another send of the same request is still running. */
function isTemporary({ status, type, text }: Answer): boolean {
  if (status === 502 && !type.includes('problem')) return true;
  if (status === 503 || status === 429) return true;
  return status === 409 && text.includes('idempotency-key-in-use');
}

function reasonOf(error: unknown): string {
  const { name, message, cause } = error as Error & { cause?: { code?: string } };
  return name === 'TimeoutError' ? 'timeout' : (cause?.code ?? message);
}
