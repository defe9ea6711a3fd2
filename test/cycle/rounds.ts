import { type ApiClient, everyItem, must } from '@urbanpilot/contract/client';
import { table } from './table';
import { check, territoryOf, until, versioned, type Walk, WalkFailed } from './walk';

/** The demonstration's indicator system, shipped as reference data. */
const SYSTEM_NAME = '示范';
const YUNCHENG = '371725';

/** A published round, as the following steps need it. */
export interface PublishedRound {
  id: string;
  results: { territoryId: string; territoryName: string; score: string; rank: number; grade: string }[];
}

/** Monitoring and score: a round is opened, frozen, scored, approved by a leader, published and recomputed. */
export async function walkRound(walk: Walk): Promise<PublishedRound> {
  walk.say('2. 监测评估：冻结、计分、批准、发布');
  const office = walk.as('office');
  const systems = await everyItem((cursor) =>
    office.GET('/evaluation/v1/indicator-systems', { params: { query: { limit: 200, cursor } } }),
  );
  const system = systems.find(({ name, state }) => name.includes(SYSTEM_NAME) && state === 'published');
  if (!system) throw new WalkFailed('The demonstration’s indicator system is not there');
  const opened = await must(
    office.POST('/evaluation/v1/rounds', {
      body: {
        name: `县域新型城镇化评估 ${walk.mark}`,
        programmeId: walk.programme.programmeId,
        period: '2020',
        systemId: system.id,
        sourcePriority: ['census-2020'],
        territoryKinds: ['county'],
      },
    }),
  );
  const frozen = await must(office.POST('/evaluation/v1/rounds/{id}/freeze', { params: versioned(opened) }));
  walk.say(
    `  指标体系「${system.name}」，${frozen.regionCount} 个县（市、区），快照 ${frozen.snapshotSha256?.slice(0, 16)}…`,
  );
  const operation = await must(office.POST('/evaluation/v1/rounds/{id}/scoring', { params: versioned(frozen) }));
  await untilSucceeded(office, operation.id);
  const path = { id: opened.id };
  const scored = await must(office.GET('/evaluation/v1/rounds/{id}', { params: { path } }));
  const approved = await must(
    walk.as('leader').POST('/evaluation/v1/rounds/{id}/approval', { params: versioned(scored) }),
  );
  const published = await must(office.POST('/evaluation/v1/rounds/{id}/publication', { params: versioned(approved) }));
  check(walk, published.state === 'published', '评估结果经市领导批准后发布');
  const verification = await must(
    walk.as('auditor').POST('/evaluation/v1/rounds/{id}/verification', { params: { path } }),
  );
  check(walk, verification.identical, `由快照重算结果逐字节一致（${verification.fingerprint.slice(0, 16)}…）`);
  const listed = await everyItem((cursor) =>
    office.GET('/evaluation/v1/rounds/{id}/results', { params: { path, query: { limit: 200, cursor } } }),
  );
  const results = listed.flatMap(({ territoryId, territoryName, score, rank, grade }) =>
    score === null || rank === null || grade === null ? [] : [{ territoryId, territoryName, score, rank, grade }],
  );
  check(walk, results.length === published.regionCount, `${results.length} 个地区都有得分、名次和等次`);
  check(
    walk,
    results.every(({ rank }, index) => index === 0 || rank >= (results[index - 1]?.rank ?? 0)),
    '名次由高到低',
  );
  showRanking(walk, results);
  await explainScore(walk, opened.id);
  return { id: opened.id, results };
}

async function untilSucceeded(office: ApiClient, id: string): Promise<void> {
  await until('the scoring operation', async () => {
    const { state, problem } = await must(office.GET('/evaluation/v1/operations/{id}', { params: { path: { id } } }));
    if (state === 'failed') throw new WalkFailed(`Scoring failed: ${JSON.stringify(problem)}`);
    return state === 'succeeded' ? true : undefined;
  });
}

function showRanking(walk: Walk, results: PublishedRound['results']): void {
  const shown = results.length > 14 ? [...results.slice(0, 10), ...results.slice(-3)] : results;
  const rows = shown.map(({ rank, territoryName, score, grade }) => [String(rank), territoryName, score, grade]);
  const columns = [
    { title: '名次', align: 'right' as const },
    { title: '地区' },
    { title: '得分', align: 'right' as const },
    { title: '等次' },
  ];
  for (const line of table(columns, rows)) walk.say(`    ${line}`);
}

/** 郓城's score in words, with the source conflict that the reviewer must see. */
async function explainScore(walk: Walk, id: string): Promise<void> {
  const territoryId = territoryOf(walk, YUNCHENG).id;
  const result = await must(
    walk
      .as('office')
      .GET('/evaluation/v1/rounds/{id}/results/{territoryId}', { params: { path: { id, territoryId } } }),
  );
  walk.say(`  ${result.territoryName}得分的由来：`);
  for (const sentence of result.explanation.slice(0, 6)) walk.say(`    ${sentence}`);
  const conflict = result.quality.conflicts.find(({ indicatorCode }) => indicatorCode === 'SDC-01');
  check(
    walk,
    conflict?.used.value?.startsWith('47.85') === true,
    '郓城自报城镇化率 50.5% 与普查 47.85% 的冲突可见，按普查计分',
  );
}
