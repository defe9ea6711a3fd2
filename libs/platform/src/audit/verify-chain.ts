import type { ServiceName } from '../config/config-schema';
import type { Queryable } from '../database/database';
import type { Anchor } from './anchor';
import { AUDIT_ROW, type ChainHead, columnFault, lastHash, linkHash, type SealedRow } from './audit-chain';

/** Where a chain breaks first, and what is wrong there. */
export interface ChainFault {
  seq: string;
  /** The row at that place, if there is one. */
  id: string | null;
  what: string;
}

/** What a walk along a chain found. */
export interface ChainReport {
  service: ServiceName;
  /** The last place that was looked at; where the next walk goes on. */
  upTo: string;
  /** The head when the walk began. */
  head: ChainHead;
  /** Rows that are not sealed yet, committed within about the last second. */
  unsealed: number;
  /** How many anchors the chain was compared with, and the day of the last that was handed out. */
  anchors: number;
  anchoredOn: string | null;
  fault: ChainFault | null;
}

/** Which part of a chain is walked, and what it must agree with outside the database. */
export interface Walk {
  anchors: readonly Anchor[];
  /** The place before the first that is looked at; its hash is taken as it stands. Default: the whole chain. */
  after?: string;
  /** How many places at most. */
  limit?: number;
}

const BATCH = 1_000;

/** Behind every row of a place, so that the next page begins with the next place. */
const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

interface Found extends ChainHead {
  beyond: ChainFault | null;
  unsealed: number;
  anchoredOn: string | null;
}

interface State {
  last: { seq: string; id: string; hash: string };
  fault: ChainFault | null;
}

/**
 * Walks along a service's chain in batches and stops at the first broken link: a place left out or taken twice, a column
 * that says other than its record, a row or hash that was altered, a head or an anchor that does not agree.
 */
export async function verifyChain(reader: Queryable, service: ServiceName, walk: Walk): Promise<ChainReport> {
  const [found] = await reader.rows<Found>(HEAD);
  const { beyond = null, unsealed = 0, anchoredOn = null, seq = '0', hash = '' }: Partial<Found> = found ?? {};
  const head: ChainHead = { seq, hash };
  const anchors = walk.anchors.filter((anchor) => anchor.service === service);
  const bySeq = new Map<string, Anchor[]>();
  for (const anchor of anchors) bySeq.set(anchor.seq, [...(bySeq.get(anchor.seq) ?? []), anchor]);
  const state = await startOf(reader, service, walk.after ?? '0');
  const end = endOf(head, walk);
  while (!state.fault && BigInt(state.last.seq) < BigInt(end)) {
    const rows = await reader.rows<SealedRow>(ROWS, [state.last.seq, state.last.id, end, BATCH]);
    walkAlong(rows, bySeq, state);
    if (rows.length === 0) state.fault ??= missing(next(state.last.seq), end);
  }
  if (!found) state.fault ??= { seq: '0', id: null, what: 'the head of the chain is missing' };
  if (state.last.seq === head.seq) state.fault ??= headFault(service, head, state.last.hash) ?? beyond;
  state.fault ??= cutTail(anchors, head);
  return { service, upTo: state.last.seq, head, unsealed, anchors: anchors.length, anchoredOn, fault: state.fault };
}

async function startOf(reader: Queryable, service: ServiceName, seq: string): Promise<State> {
  const start = (hash: string) => ({ seq, id: LAST_ID, hash });
  if (seq === '0') return { last: start(lastHash(service, { seq, hash: '' })), fault: null };
  const [row] = await reader.rows<{ hash: string }>('SELECT hash FROM audit_log WHERE seq = $1', [seq]);
  return row ? { last: start(row.hash), fault: null } : { last: start(''), fault: missing(seq, seq) };
}

function endOf(head: ChainHead, { after = '0', limit }: Walk): string {
  if (limit === undefined) return head.seq;
  const end = BigInt(after) + BigInt(limit);
  return end < BigInt(head.seq) ? String(end) : head.seq;
}

function walkAlong(rows: readonly SealedRow[], anchors: Map<string, Anchor[]>, state: State): void {
  for (const row of rows) {
    state.fault = linkFault(row, state.last) ?? anchorFault(row, anchors);
    if (state.fault) return;
    state.last = { seq: row.seq, id: row.id, hash: row.hash };
  }
}

function linkFault(row: SealedRow, last: State['last']): ChainFault | null {
  const expected = next(last.seq);
  const { seq, id } = row;
  if (BigInt(seq) > BigInt(expected)) return missing(expected, String(BigInt(seq) - 1n));
  if (seq !== expected) return { seq, id, what: 'this place is taken twice' };
  const column = columnFault(row);
  if (column === 'record') return { seq, id, what: 'record is no record' };
  if (column) return { seq, id, what: `${column} differs from the record` };
  if (row.hash === linkHash(last.hash, seq, row)) return null;
  return { seq, id, what: 'record or hash was altered' };
}

function missing(from: string, to: string): ChainFault {
  return { seq: from, id: null, what: from === to ? 'the row is missing' : `the rows up to ${to} are missing` };
}

function anchorFault({ seq, id, hash }: SealedRow, anchors: Map<string, Anchor[]>): ChainFault | null {
  const other = anchors.get(seq)?.find((anchor) => anchor.hash !== hash);
  return other ? { seq, id, what: `hash differs from the anchor of ${other.at}` } : null;
}

function headFault(service: ServiceName, head: ChainHead, hash: string): ChainFault | null {
  if (lastHash(service, head) === hash) return null;
  return { seq: head.seq, id: null, what: 'the head of the chain differs from its last row' };
}

/** An anchor beyond the head: the rows were there when it was handed out. */
function cutTail(anchors: readonly Anchor[], head: ChainHead): ChainFault | null {
  const beyond = anchors.find(({ seq }) => BigInt(seq) > BigInt(head.seq));
  if (!beyond) return null;
  const what = `the tail is cut off: the anchor of ${beyond.at} is at ${beyond.seq}`;
  return { seq: next(head.seq), id: null, what };
}

function next(seq: string): string {
  return String(BigInt(seq) + 1n);
}

/** Head, a row that stands outside the chain, and number of unsealed rows at one moment. */
const HEAD = `
SELECT c.seq, c.hash, c.anchored_on AS "anchoredOn", (SELECT count(*)::integer FROM audit_log WHERE seq IS NULL) AS unsealed,
  (SELECT json_build_object('seq', l.seq::text, 'id', l.id, 'what', 'the row stands outside the chain')
   FROM audit_log l WHERE l.seq > c.seq OR l.seq < 1 ORDER BY l.seq LIMIT 1) AS beyond
FROM audit_chain c`;

const ROWS = `
SELECT seq, hash, ${AUDIT_ROW} FROM audit_log WHERE (seq, id) > ($1, $2) AND seq <= $3
ORDER BY seq, id LIMIT $4`;
