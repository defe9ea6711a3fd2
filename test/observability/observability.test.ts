import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Installation, startInstallation } from '@urbanpilot/testing';
import { parse } from 'yaml';
import { metricsOf } from './promql';

interface Rule {
  alert?: string;
  record?: string;
  expr: string;
  for?: string;
  labels?: { severity: string };
  annotations?: { summary: string; runbook: string };
}

const ROOT = join(__dirname, '../..');
const rules = (
  parse(readFileSync(join(ROOT, 'observability/prometheus-rules.yaml'), 'utf8')) as { groups: { rules: Rule[] }[] }
).groups.flatMap((group) => group.rules);
const alerts = rules.filter(({ alert }) => alert !== undefined);
const dashboard = JSON.parse(readFileSync(join(ROOT, 'observability/grafana-dashboard.json'), 'utf8')) as {
  panels: { title: string; targets: { expr: string }[] }[];
};
const shown = dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr));
const recorded = rules.flatMap(({ record }) => (record === undefined ? [] : [record]));

/** Told by Prometheus itself, not by us. */
const FROM_PROMETHEUS = ['up'];

describe('what is watched', () => {
  let installation: Installation;
  let scrape: string;
  beforeAll(async () => {
    installation = await startInstallation({ shape: 'all' });
    scrape = await (await fetch(`${installation.baseUrl}/metrics`)).text();
  }, 120_000);
  afterAll(() => installation?.close());

  it('is measured: every metric of rules and dashboard is in a scrape of a running installation', () => {
    const types = [...scrape.matchAll(/^# TYPE (\S+) (\S+)$/gm)];
    const told = types.flatMap(([, name = '', type]) =>
      type === 'histogram' ? [`${name}_bucket`, `${name}_count`, `${name}_sum`] : [name],
    );
    const asked = [...rules.map(({ expr }) => expr), ...shown].flatMap(metricsOf);
    expect(asked.filter((name) => ![...told, ...recorded, ...FROM_PROMETHEUS].includes(name))).toEqual([]);
  });

  it('has values: what waits is sampled for every service', () => {
    for (const service of ['identity', 'regions', 'evaluation', 'funding', 'experience']) {
      for (const name of ['outbox_unrelayed_age_seconds', 'inbox_dead_letters', 'audit_unsealed_age_seconds']) {
        expect(scrape).toMatch(new RegExp(`^${name}\\{service="${service}"\\} [\\d.]+$`, 'm'));
      }
      expect(scrape).toMatch(new RegExp(`^queue_oldest_job_age_seconds\\{queue="events-${service}"\\} [\\d.]+$`, 'm'));
    }
    expect(scrape).not.toMatch(/^metrics_sample_failures_total\{[^}]*\} [1-9]/m);
    expect(scrape).toMatch(/^events_consumed_total\{.*outcome="done"\} [1-9]/m);
  });

  it('has few label values: routes are patterns, statuses classes', () => {
    const routes = [
      ...scrape.matchAll(/http_request_duration_seconds_count\{method="[A-Z]+",route="([^"]*)",status="([^"]*)"/g),
    ];
    expect(routes.length).toBeGreaterThan(1);
    for (const [, route, status] of routes) {
      expect(route).not.toMatch(/[0-9a-f]{8}-/);
      expect(status).toMatch(/^[1-5]xx$/);
    }
  });

  it.each([
    ['HEAD', '/metrics', 200],
    ['HEAD', '/healthz', 200],
    ['HEAD', '/readyz', 200],
    ['OPTIONS', '/metrics', 405],
    ['POST', '/metrics', 405],
    ['DELETE', '/readyz', 405],
    ['HEAD', '/identity/.well-known/openid-configuration', 200],
    ['DELETE', '/identity/.well-known/openid-configuration', 405],
  ])('answers %s %s by %i', async (method, path, status) => {
    const answer = await fetch(`${installation.baseUrl}${path}`, { method });
    expect(answer.status).toBe(status);
    if (status === 405) expect(answer.headers.get('allow')).toMatch(/GET/);
    if (method === 'HEAD') expect(await answer.text()).toBe('');
  });
});

describe('the rules', () => {
  it.each(alerts.map((rule) => [rule.alert, rule] as const))(
    '%s says how bad it is, after which time, and what to do',
    (_name, rule) => {
      expect(rule.for).toMatch(/^\d+[smh]$/);
      expect(['critical', 'warning', 'info']).toContain(rule.labels?.severity);
      expect(rule.annotations?.summary).toMatch(/\w/);
      const runbook = readFileSync(join(ROOT, rule.annotations?.runbook ?? ''), 'utf8');
      expect(runbook).toMatch(new RegExp(`^# ${rule.alert}\n`));
      for (const part of [
        '**Symptom**',
        '**Meaning.**',
        '## What to look at',
        '## What to do',
        '## When to escalate',
      ]) {
        expect(runbook).toContain(part);
      }
    },
  );

  it('have a name each, and every runbook an alert', () => {
    expect(new Set(alerts.map(({ alert }) => alert)).size).toBe(alerts.length);
    const pages = readdirSync(join(ROOT, 'docs/runbooks')).map((name) => `docs/runbooks/${name}`);
    expect(pages.sort()).toEqual(alerts.map(({ annotations }) => annotations?.runbook).sort());
  });

  it('are read by a check that finds what is wrong', () => {
    expect(metricsOf('sum by (route) (rate(requests{status=~"5.."}[5m])) > 0.1 and up == 0')).toEqual([
      'requests',
      'up',
    ]);
    expect(() => metricsOf('sum(rate(requests[5m])')).toThrow('Brackets');
    expect(() => metricsOf('summ(requests)')).toThrow('no known function');
    expect(() => metricsOf('requests ; up')).toThrow('Not PromQL');
  });
});
