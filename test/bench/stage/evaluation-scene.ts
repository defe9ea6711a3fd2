import { setTimeout as delay } from 'node:timers/promises';
import type { ChildServer } from './child-server';
import { INDICATORS, REGIONS } from './sizes';
import type { Stage } from './stage';

/** The most observations that the API takes in one call. */
export const BATCH = 10_000;
const LOOK_MS = 50;
/** The period whose observations are complete before anything is measured, so that rounds can be scored. */
const SCORED_PERIOD = '2024';

interface Round {
  id: string;
  version: number;
}

/** An evaluation as large as a province's: regions, indicators, a published system, all observations of one period. */
export class EvaluationScene {
  /** Batches that were imported. */
  batches = 0;
  /** Rounds that were scored. */
  scored = 0;
  private readonly frozen: Round[] = [];

  private constructor(
    private readonly stage: Stage,
    private readonly program: ChildServer,
    private readonly programmeId: string,
    private readonly territoryIds: string[],
    private readonly codes: string[],
    private readonly systemId: string,
  ) {}

  static async build(stage: Stage, program: ChildServer): Promise<EvaluationScene> {
    await stage.grant(stage.database, ['*'], { service: 'evaluation', role: 'office' });
    const { rows } = await stage.database.query<{ programmeId: string; territoryId: string }>(PILOT_REGIONS, [REGIONS]);
    const post: Post = (path, body, version) => postTo(stage, program, path, body, version);
    const codes: string[] = [];
    for (let n = 0; n < INDICATORS; n += 1) {
      const range = { min: '0', max: '100' };
      const indicator = { code: `BENCH-${n}`, name: `测试指标 ${n}`, unit: '%', direction: 'benefit', range };
      codes.push((await post<{ code: string }>('/indicators', indicator)).code);
    }
    const items = codes.map((indicatorCode) => ({ indicatorCode, method: 'min-max' }));
    const system = await post<Round>('/indicator-systems', { name: '测试指标体系', items, grades: GRADES });
    await post(`/indicator-systems/${system.id}/publication`, undefined, system.version);
    const territories = rows.map(({ territoryId }) => territoryId);
    const scene = new EvaluationScene(stage, program, rows[0]?.programmeId ?? '', territories, codes, system.id);
    for (let first = 0; first < REGIONS * INDICATORS; first += BATCH) await scene.importBatch(SCORED_PERIOD, first);
    return scene;
  }

  /** Imports batch after batch until told to stop; those under way are finished. */
  async importUntil(stop: AbortSignal): Promise<void> {
    const perPeriod = Math.ceil((REGIONS * INDICATORS) / BATCH);
    while (!stop.aborted) {
      const month = String(1 + (Math.floor(this.batches / perPeriod) % 12)).padStart(2, '0');
      await this.importBatch(`2025-${month}`, (this.batches % perPeriod) * BATCH);
    }
  }

  /** Makes rounds ready to be scored, so that a turn consists of scoring alone. */
  async freeze(rounds: number): Promise<void> {
    while (this.frozen.length < rounds) {
      const { programmeId, systemId } = this;
      const body = { name: '测试评估', programmeId, period: SCORED_PERIOD, systemId };
      const { id, version } = await this.post<Round>('/rounds', body);
      this.frozen.push(await this.post<Round>(`/rounds/${id}/freeze`, undefined, version));
    }
  }

  /** Scores one round after another until told to stop; the one under way is finished. */
  async scoreUntil(stop: AbortSignal): Promise<void> {
    while (!stop.aborted) {
      await this.freeze(1);
      const round = this.frozen.pop() as Round;
      await this.post(`/rounds/${round.id}/scoring`, undefined, round.version);
      while ((await this.stateOf(round)) !== 'scored') await delay(LOOK_MS);
      this.scored += 1;
    }
  }

  private async importBatch(period: string, first: number): Promise<void> {
    const size = Math.min(BATCH, REGIONS * INDICATORS - first);
    const observations = Array.from({ length: size }, (_, index) => this.observation(period, first + index));
    await this.post('/observation-batches', { observations });
    this.batches += 1;
  }

  private observation(period: string, cell: number) {
    const territoryId = this.territoryIds[Math.floor(cell / INDICATORS)];
    const indicatorCode = this.codes[cell % INDICATORS];
    // Some value between 0 and 100, the same in every run.
    const value = String(((cell * 7919) % 10_000) / 100);
    return { indicatorCode, territoryId, period, source: 'yearbook', value, status: 'final' };
  }

  /** By SQL: looking over HTTP would be load of its own. */
  private async stateOf({ id }: Round): Promise<string | undefined> {
    const { rows } = await this.stage.database.query<{ state: string; failed: boolean }>(STATE, [id]);
    if (rows[0]?.failed) throw new Error(`The scoring of round ${id} failed`);
    return rows[0]?.state;
  }

  private post<Answer>(path: string, body?: object, version?: number): Promise<Answer> {
    return postTo(this.stage, this.program, path, body, version);
  }
}

type Post = <Answer>(path: string, body?: object, version?: number) => Promise<Answer>;

/** @throws when the answer is a refusal. */
async function postTo<Answer>(
  stage: Stage,
  { port }: ChildServer,
  path: string,
  body?: object,
  version?: number,
): Promise<Answer> {
  const answer = await fetch(`http://127.0.0.1:${port}/evaluation/v1${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${stage.token}`,
      'idempotency-key': crypto.randomUUID(),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`POST ${path} was answered ${answer.status}: ${text.slice(0, 1000)}`);
  return JSON.parse(text) as Answer;
}

const GRADES = [
  { grade: '优秀', min: '60' },
  { grade: '合格', min: '40' },
  { grade: '不合格', min: '0' },
];

const PILOT_REGIONS = `
INSERT INTO evaluation.pilot_region (id, programme_id, programme_name, territory_id, territory_name, territory_kind, batch,
  state, version)
SELECT uuidv7(), p.id, '测试试点', uuidv7(), '测试县' || n, 'county', 1, 'active', 1
FROM (SELECT uuidv7() AS id) p, generate_series(1, $1::int) n
RETURNING programme_id AS "programmeId", territory_id AS "territoryId"`;

const STATE = `
SELECT r.state, o.state = 'failed' AS failed FROM evaluation.round r
LEFT JOIN evaluation.operation o ON o.id = r.scoring_operation_id WHERE r.id = $1`;
