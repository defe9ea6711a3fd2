import { type FuzzAnswer, type FuzzRequest, textOf, urlOf } from './http';

/** Something that must not have happened, with what it takes to see it again. */
export interface Finding {
  operationId: string;
  mode: string;
  caller: string;
  broken?: string;
  request: FuzzRequest;
  answer: FuzzAnswer;
  faults: string[];
}

const SHOWN = 2_000;

/** What was tried and found. */
export class Report {
  readonly findings: Finding[] = [];
  requests = 0;
  planned = 0;
  private readonly succeeded = new Map<string, number>();
  private readonly statuses = new Map<string, number>();

  constructor(private readonly operationIds: string[]) {}

  count(operationId: string, mode: string, status: number): void {
    this.requests += 1;
    const kind = `${mode} ${status}`;
    this.statuses.set(kind, (this.statuses.get(kind) ?? 0) + 1);
    if (status >= 200 && status < 300) this.succeeded.set(operationId, (this.succeeded.get(operationId) ?? 0) + 1);
  }

  /** The same fault of the same operation was reported before. */
  isKnown(finding: Finding): boolean {
    return this.findings.some((known) => keyOf(known) === keyOf(finding));
  }

  add(finding: Finding): void {
    if (!this.isKnown(finding)) this.findings.push(finding);
  }

  /** Operations that no request succeeded in. */
  neverSucceeded(): string[] {
    return this.operationIds.filter((operationId) => !this.succeeded.has(operationId));
  }

  line(): string {
    const covered = this.operationIds.length - this.neverSucceeded().length;
    return `${this.requests} requests, ${covered} of ${this.operationIds.length} operations succeeded, ${this.findings.length} findings`;
  }

  /** How often each kind of request got each status. */
  byStatus(): string[] {
    return [...this.statuses].sort(([a], [b]) => a.localeCompare(b)).map(([kind, count]) => `${kind}: ${count}`);
  }
}

function keyOf({ operationId, faults }: Finding): string {
  return `${operationId} ${faults.map((fault) => fault.replace(/[\d"'].*/s, '').slice(0, 60)).join()}`;
}

/** A finding as text, with a command that repeats its request. */
export function toText({ operationId, mode, caller, broken, request, answer, faults }: Finding): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
  const headers = Object.entries(request.headers).map(([name, value]) =>
    quoted(
      name === 'authorization' && value.startsWith('Bearer')
        ? `authorization: Bearer $TOKEN_OF_${caller}`
        : `${name}: ${value}`,
    ),
  );
  const text = textOf(request);
  const sent =
    text === undefined ? '' : ` -H 'content-type: application/json' --data-binary ${quoted(text.slice(0, SHOWN))}`;
  const command = `curl -X ${request.method} ${headers.map((header) => `-H ${header}`).join(' ')}${sent} ${quoted(`$BASE${urlOf(request)}`)}`;
  const why = broken === undefined ? '' : ` (${broken})`;
  return `✗ ${operationId}, ${mode}${why}, as ${caller}: ${faults.join(' · ')}\n  ${command.slice(0, SHOWN)}\n  → ${answer.status} ${answer.body.slice(0, 600)}`;
}
