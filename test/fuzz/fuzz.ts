import { randomUUID } from 'node:crypto';
import {
  type AnswerCheck,
  answerCheck,
  type ContractDocument,
  type ContractOperation,
  operationsOf,
  schemaCompiler,
} from '@urbanpilot/testing';
import fc from 'fast-check';
import { breaksOf } from './breaks';
import type { FuzzCaller } from './callers';
import { type GoodCall, goodCalls } from './good-calls';
import { attacksOf } from './hostile';
import { exchange, type FuzzAnswer, type FuzzRequest, textOf } from './http';
import { faultsOf } from './judge';
import { type Finding, Report } from './report';
import { validVariants } from './variants';
import type { World } from './world';

export const MODES = ['valid', 'broken', 'hostile', 'foreign'] as const;
export type Mode = (typeof MODES)[number];

/** What fast-check draws, and shrinks when something is found: numbers that choose, so that a request can be made again. */
interface Plan {
  caller: number;
  changes: number[];
}

export interface FuzzOptions {
  requests: number;
  seed: number;
  contract: ContractDocument;
  /** Where requests go, if not to the installation itself. */
  origin?: string;
  /** Operations that are tried; all by default. */
  only?: (operation: ContractOperation) => boolean;
  say?: (line: string) => void;
}

/** Sends `requests` requests, spread evenly over operations and modes, and reports what must not have happened. */
export async function fuzz(world: World, options: FuzzOptions): Promise<Report> {
  const operations = operationsOf(options.contract).filter(
    (operation) => operation.operationId && (options.only ?? (() => true))(operation),
  );
  const report = new Report(operations.map(({ operationId }) => operationId));
  const fuzzer = new Fuzzer(world, options, report);
  const lap = operations.length * MODES.length;
  for (let number = 0; report.requests < options.requests; number += 1) {
    const perTurn = Math.max(1, Math.min(5, Math.floor((options.requests - report.requests) / lap)));
    for (const operation of operations) {
      if (report.requests >= options.requests) break;
      for (const mode of MODES) await fuzzer.turn(operation, mode, perTurn, options.seed + number);
    }
    options.say?.(report.line());
  }
  return report;
}

class Fuzzer {
  private readonly keeps: AnswerCheck;
  private readonly compile: ReturnType<typeof schemaCompiler>;
  private readonly arranged = new Map<string, GoodCall>();
  private written: string[] | undefined;

  constructor(
    private readonly world: World,
    private readonly options: FuzzOptions,
    private readonly report: Report,
  ) {
    this.keeps = answerCheck(options.contract);
    this.compile = schemaCompiler(options.contract);
  }

  /** Some requests of one operation in one mode; what is found is shrunk to the smallest that still shows it. */
  async turn(operation: ContractOperation, mode: Mode, runs: number, seed: number): Promise<void> {
    let last: Finding | undefined;
    const nat = fc.nat({ max: 1_000_000 });
    const plan = fc.record({
      caller: nat,
      changes: fc.array(nat, { minLength: 1, maxLength: mode === 'broken' ? 1 : 3 }),
    });
    const property = fc.asyncProperty(plan, async (drawn) => {
      const finding = await this.run(operation, mode, drawn);
      if (finding) last = finding;
      return finding === undefined || this.report.isKnown(finding);
    });
    const outcome = await fc.check(property, {
      numRuns: runs,
      seed: hash(`${operation.operationId} ${mode} ${seed}`),
      interruptAfterTimeLimit: 60_000,
    });
    if (outcome.failed && last) this.report.add(last);
    this.report.planned += 1;
  }

  private async run(operation: ContractOperation, mode: Mode, plan: Plan): Promise<Finding | undefined> {
    const good = await this.goodCall(operation);
    const caller = this.callerOf(operation, mode, plan.caller, good);
    const request = await this.requestOf(operation, good, caller);
    const broken = this.change(operation, mode, request, plan.changes, caller);
    const isWrite = request.method !== 'GET' && operation.method !== 'GET';
    const before = isWrite && mode !== 'valid' ? await this.look() : undefined;
    const answer = await exchange(this.options.origin ?? this.world.baseUrl, request);
    if (isWrite && !(answer.status >= 400)) {
      this.written = undefined;
      this.arranged.delete(operation.operationId);
    }
    this.report.count(operation.operationId, mode, answer.status);
    const isOwn = caller.reach === 'own';
    const sent = `${decoded(request.path)} ${textOf(request) ?? ''} ${JSON.stringify(request.query)}`;
    const faults = faultsOf(this.world, this.keeps, request, answer, { broken, isOwn, sent });
    if (before && answer.status >= 400) faults.push(...(await this.changedRows(before)));
    return faults.length === 0 ? undefined : this.finding(operation, mode, caller, request, answer, faults, broken);
  }

  private finding(
    { operationId }: ContractOperation,
    mode: Mode,
    caller: FuzzCaller,
    request: FuzzRequest,
    answer: FuzzAnswer,
    faults: string[],
    broken: string | undefined,
  ): Finding {
    return { operationId, mode, caller: caller.name, request, answer, faults, ...(broken !== undefined && { broken }) };
  }

  private async goodCall({ operationId }: ContractOperation): Promise<GoodCall> {
    const known = this.arranged.get(operationId);
    if (known) return known;
    const good = (await goodCalls[operationId]?.(this.world)) ?? {};
    this.arranged.set(operationId, good);
    this.written = undefined;
    return good;
  }

  /** Mostly somebody who may, so that requests reach the handlers; else anybody. */
  private callerOf(operation: ContractOperation, mode: Mode, draw: number, { by }: GoodCall): FuzzCaller {
    const { callers } = this.world;
    const may = callers.filter(({ role }) => role && operation['x-roles']?.includes(role));
    const own = may.filter(({ reach }) => reach === 'own');
    const named = callers.filter(({ name }) => name === by);
    const among = mode === 'foreign' ? own : draw % 8 === 7 ? callers : named.length > 0 && draw % 8 < 4 ? named : may;
    const caller = among[Math.floor(draw / 8) % among.length] ?? callers[0];
    if (!caller) throw new Error('There is no caller');
    return caller;
  }

  private async requestOf(operation: ContractOperation, good: GoodCall, caller: FuzzCaller): Promise<FuzzRequest> {
    const { params = {}, query = {}, body, version, file } = good;
    const token = await caller.token();
    return {
      method: operation.method,
      path: operation.path.replace(/\{(\w+)\}/g, (_whole, name: string) => params[name] ?? randomUUID()),
      query: Object.entries(query),
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(operation.method === 'POST' && { 'idempotency-key': randomUUID() }),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
        ...(file && { 'content-type': file.type, 'content-length': String(Buffer.byteLength(file.text)) }),
      },
      ...(file && { text: file.text }),
      ...(body && { body: structuredClone(body) }),
    };
  }

  /** Changes the request as the mode says; answers the rule that it surely breaks. */
  private change(
    operation: ContractOperation,
    mode: Mode,
    request: FuzzRequest,
    draws: number[],
    caller: FuzzCaller,
  ): string | undefined {
    const body = operation.requestBody?.content['application/json']?.schema;
    const isValid = () =>
      !body || (request.text === undefined && this.compile(body)(JSON.parse(textOf(request) ?? 'null')));
    if (mode === 'foreign') return caller.reach === 'own' ? this.makeForeign(operation, request) : undefined;
    if (mode === 'valid') {
      for (const draw of draws) pick(validVariants(operation, body), draw)?.apply(request);
      return undefined;
    }
    if (mode === 'broken') {
      const broken = pick(breaksOf(operation), draws[0] ?? 0);
      broken?.apply(request);
      if (!broken) return undefined;
      return /^(query|header|path|no body|a body)/.test(broken.what) || !isValid() ? broken.what : undefined;
    }
    for (const draw of draws) pick(attacksOf(operation), draw)?.apply(request);
    return undefined;
  }

  /** Puts the other territory's objects where the caller's own were. */
  private makeForeign(operation: ContractOperation, request: FuzzRequest): string | undefined {
    const { own, foreign, foreignPlace } = this.world;
    const collection = operation.path.split('/{')[0] ?? '';
    const id = foreign.get(collection);
    if (id && operation.path.includes('{id}')) request.path = request.path.replace(/[0-9a-f-]{36}/, id);
    const text = JSON.stringify(request.body);
    const swap = (value: string) =>
      own.territoryIds
        .reduce((changed, ownId) => changed.replaceAll(ownId, foreignPlace.territoryIds[0] ?? ''), value)
        .replaceAll(own.programmeId, foreignPlace.programmeId);
    const swapped = text === undefined ? undefined : swap(text);
    if (swapped !== undefined) request.body = JSON.parse(swapped);
    const names = operation.parameters.filter(({ in: place }) => place === 'query').map(({ name }) => name);
    if (names.includes('territoryId')) request.query.push(['territoryId', foreignPlace.territoryIds[0] ?? '']);
    if (names.includes('programmeId')) request.query.push(['programmeId', foreignPlace.programmeId]);
    return (id && operation.path.includes('{id}')) || swapped !== text ? 'an object out of reach' : undefined;
  }

  private async look(): Promise<string[]> {
    if (!this.written) {
      await this.world.rows.untilQuiet();
      this.written = await this.world.rows.look();
    }
    return this.written;
  }

  private async changedRows(before: string[]): Promise<string[]> {
    const after = await this.world.rows.look();
    this.written = after;
    const changed = after.filter((line, index) => line !== before[index]);
    return changed.length === 0 ? [] : [`refused, but wrote: ${changed.join('; ')}`];
  }
}

function pick<T>(items: readonly T[], draw: number): T | undefined {
  return items[draw % Math.max(1, items.length)];
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // A bad escape is one of the attacks.
  }
}

function hash(text: string): number {
  return [...text].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 7);
}
