import type { Line } from '../report/line';
import type { ChildServer } from '../stage/child-server';
import { CONNECTIONS } from '../stage/sizes';
import type { Stage } from '../stage/stage';
import { compare, lineOf } from './compare';

const PATH = '/regions/v1/tasks/{id}';
const GOAL = 0.7;

/** B1: one task by id for a pilot, with token, permission by region, row-level security and ETag. */
export async function readOneTask(stage: Stage, say: (text: string) => void): Promise<Line[]> {
  await checkSameBytes(stage);
  const orders = { ours: readOrder(stage, stage.ours), raw: readOrder(stage, stage.raw, {}) };
  return [lineOf('B1', 'GET one task by id', GOAL, await compare(stage.load, orders, say))];
}

/** Reads of the caller's own tasks, from the program or from the bare server. */
export function readOrder(stage: Stage, server: ChildServer, headers = authorization(stage)) {
  return {
    port: server.port,
    method: 'GET' as const,
    path: PATH,
    ids: stage.seeded.taskIds,
    headers,
    freshKeys: false,
    body: null,
    expectedStatus: 200,
    connections: CONNECTIONS,
  };
}

/** The header that says who asks. */
export function authorization(stage: Stage): Record<string, string> {
  return { authorization: `Bearer ${stage.token}` };
}

/** A comparison is fair only when both answer the same; ours must give the version besides. */
async function checkSameBytes(stage: Stage): Promise<void> {
  const path = PATH.replace('{id}', stage.seeded.taskIds[0] ?? '');
  const ours = await fetch(`http://127.0.0.1:${stage.ours.port}${path}`, { headers: authorization(stage) });
  const raw = await fetch(`http://127.0.0.1:${stage.raw.port}${path}`);
  if (ours.headers.get('etag') === null) throw new Error('B1: the answer carries no ETag');
  const [oursText, rawText] = [await ours.text(), await raw.text()];
  if (oursText !== rawText) throw new Error(`B1: the answers differ\n${oursText}\n${rawText}`);
}
