import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format } from 'node:util';

/** The plans of a read model's hot queries, committed beside it as text: what is asked, its SQL, how it was done. */
export interface WrittenPlan {
  what: string;
  sql: string;
  plan: string;
}

const ROOT = resolve(__dirname, '../..');
const RULE = '='.repeat(100);
const PLAN = '-- plan';

export function planFileOf(beside: string): string {
  return join(ROOT, `${beside}.plans.txt`);
}

export function readPlans(beside: string): WrittenPlan[] {
  const file = planFileOf(beside);
  if (!existsSync(file)) return [];
  const [, ...parts] = readFileSync(file, 'utf8').split(`${RULE}\n`);
  return parts.map((part) => {
    const [head = '', plan = ''] = part.split(`\n${PLAN}\n`);
    const [what = '', ...sql] = head.split('\n');
    return { what, sql: sql.join('\n'), plan: plan.trimEnd() };
  });
}

export function writePlans(beside: string, sizes: string, plans: readonly WrittenPlan[]): void {
  const head = format('Written by `make plans` on %s. A test holds the SQL to the code.\n', sizes);
  const parts = plans.map(({ what, sql, plan }) => `${RULE}\n${what}\n${sql}\n${PLAN}\n${plan}\n`);
  writeFileSync(planFileOf(beside), head + parts.join(''));
}

/** SQL as it is compared and shown: without the layout of the source. */
export function laidOut(sql: string): string {
  return sql
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
