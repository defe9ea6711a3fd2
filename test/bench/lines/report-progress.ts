import type { Line } from '../report/line';
import type { ChildServer } from '../stage/child-server';
import { CONNECTIONS } from '../stage/sizes';
import type { Stage } from '../stage/stage';
import { compare, lineOf } from './compare';
import { authorization } from './read-one-task';
import { checkRowsWritten, rowsWritten } from './rows-written';

const BODY = JSON.stringify({ percent: 50, narrative: '户口迁移管理办法已印发，首批 320 人落户，公共集体户已设立' });
const GOAL = 0.55;

/** B3: one progress entry, validated, authorized, idempotent, audited, its event in the outbox; all of it is counted. */
export async function reportProgress(stage: Stage, say: (text: string) => void): Promise<Line[]> {
  const before = await rowsWritten(stage.database);
  const orders = { ours: reportOrder(stage, stage.ours), raw: reportOrder(stage, stage.raw, {}) };
  const comparison = await compare(stage.load, orders, say);
  const rows = checkRowsWritten(before, await rowsWritten(stage.database), comparison.acknowledged);
  const line = lineOf('B3', 'POST one progress entry', GOAL, comparison);
  return [{ ...line, detail: { ...line.detail, acknowledged: comparison.acknowledged, rows } }];
}

/** Reports on the caller's own tasks, one after the other; the bare server takes no notice of the keys. */
export function reportOrder(stage: Stage, server: ChildServer, headers = authorization(stage)) {
  return {
    port: server.port,
    method: 'POST' as const,
    path: '/regions/v1/tasks/{id}/progress-entries',
    ids: stage.seeded.taskIds,
    headers,
    freshKeys: true,
    body: BODY,
    expectedStatus: 201,
    connections: CONNECTIONS,
  };
}
