import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { todayInShanghai } from '../calendar/shanghai';
import type { Config, ServiceName } from '../config/config-schema';
import { type Anchor, appendAnchor, postAnchor } from './anchor';
import { type ChainHead, lastHash } from './audit-chain';

/** Where anchors are kept on this machine. */
export function anchorFileOf({ environment }: Config): string {
  return environment.AUDIT_ANCHOR_FILE ?? join(environment.DATA_DIR, 'audit-anchors.jsonl');
}

/** Hands heads of a service's chain to the anchor file and, where one is configured, to the webhook. */
export class Anchoring {
  constructor(
    private readonly service: ServiceName,
    private readonly config: Config,
    private readonly source: () => Promise<DataSource>,
  ) {}

  /**
   * Hands out the head unless it was handed out today. A worker that fails or dies leaves a claim that lapses after a
   * minute, so that this or another worker tries again.
   */
  async daily(): Promise<void> {
    const day = todayInShanghai(new Date());
    const source = await this.source();
    const [[head]] = await source.query<[ChainHead[], number]>(CLAIM_DAY, [day]);
    if (!head) return;
    await this.deliver(source, head, 'daily');
  }

  /** Hands out the head as it is now; that counts for the day too. */
  async handOut(reason: Anchor['reason']): Promise<Anchor> {
    const source = await this.source();
    const [head] = await source.query<ChainHead[]>('SELECT seq, hash FROM audit_chain');
    if (!head) throw new Error(`The head of the audit chain of ${this.service} is gone`);
    return this.deliver(source, head, reason);
  }

  private async deliver(source: DataSource, head: ChainHead, reason: Anchor['reason']): Promise<Anchor> {
    const { service, config } = this;
    const hash = lastHash(service, head);
    const now = new Date();
    const anchor = { service, seq: head.seq, hash, day: todayInShanghai(now), at: now.toISOString(), reason };
    await appendAnchor(anchorFileOf(config), anchor);
    const url = config.environment.AUDIT_ANCHOR_URL;
    if (url) await postAnchor(url, anchor);
    await source.query('UPDATE audit_chain SET anchored_on = $1, claimed_until = NULL', [anchor.day]);
    return anchor;
  }
}

const CLAIM_DAY = `
UPDATE audit_chain SET claimed_until = now() + interval '1 minute'
WHERE anchored_on IS DISTINCT FROM $1::date AND (claimed_until IS NULL OR claimed_until < now())
RETURNING seq, hash`;
