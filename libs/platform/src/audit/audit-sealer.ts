import type { DataSource, EntityManager } from 'typeorm';
import type { ServiceName } from '../config/config-schema';
import { AUDIT_ROW, type AuditRow, type ChainHead, lastHash, linkHash } from './audit-chain';

const BATCH = 1_000;

/**
 * Seals what has been committed to a service's audit log: gives each row the next place in the chain and its hash, in
 * batches, in the sealer's role. Writers never wait for it: it touches only rows that are committed, and of several
 * sealers the one that holds the advisory lock works.
 */
export class AuditSealer {
  constructor(
    private readonly service: ServiceName,
    private readonly source: () => Promise<DataSource>,
  ) {}

  /** Seals all that is committed now; answers how many rows that were, 0 also when another sealer is at work. */
  async sealAll(): Promise<number> {
    const source = await this.source();
    let total = 0;
    for (;;) {
      const sealed = await source.transaction((manager) => this.sealBatch(manager));
      total += sealed;
      if (sealed < BATCH) return total;
    }
  }

  private async sealBatch(manager: EntityManager): Promise<number> {
    const [head] = await manager.query<ChainHead[]>(CLAIM, [`urbanpilot-audit-sealer-${this.service}`]);
    if (!head) return 0;
    const rows = await manager.query<AuditRow[]>(UNSEALED, [BATCH]);
    if (rows.length === 0) return 0;
    const seqs: string[] = [];
    const hashes: string[] = [];
    let previous = lastHash(this.service, head);
    for (const row of rows) {
      const seq = String(BigInt(head.seq) + BigInt(seqs.length + 1));
      previous = linkHash(previous, seq, row);
      seqs.push(seq);
      hashes.push(previous);
    }
    const ids = rows.map(({ id }) => id);
    const [moved] = await manager.query<[unknown[], number]>(SEAL, [ids, seqs, hashes, seqs.at(-1), previous]);
    if (moved.length === 0) throw new Error('The rows to seal were sealed meanwhile');
    return rows.length;
  }
}

/**
 * The head, if no other sealer is at work. Locking the row reads its newest version, also where the statement began
 * before the last sealer committed.
 */
const CLAIM = `
SELECT seq, hash FROM audit_chain WHERE pg_try_advisory_xact_lock(hashtextextended($1, 0)) FOR UPDATE`;

const UNSEALED = `SELECT ${AUDIT_ROW} FROM audit_log WHERE seq IS NULL ORDER BY id LIMIT $1`;

const SEAL = `
WITH sealed AS (
  UPDATE audit_log a SET seq = s.seq, hash = s.hash
  FROM unnest($1::uuid[], $2::bigint[], $3::text[]) AS s (id, seq, hash)
  WHERE a.id = s.id AND a.seq IS NULL RETURNING a.id
)
UPDATE audit_chain SET seq = $4, hash = $5, sealed_at = now()
WHERE (SELECT count(*) FROM sealed) = cardinality($1::uuid[]) RETURNING seq`;
