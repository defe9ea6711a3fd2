import { loadConfig } from '@urbanpilot/platform';
import { committed, exampleSecrets, hasKubectl, type Manifest, OVERLAYS, parse, rendered } from './manifests';
import { faultsOf } from './rules';

const overlay = (name: (typeof OVERLAYS)[number]) => parse(committed(name));
const find = (all: Manifest[], kind: string, name: string) => {
  const found = all.find((one) => one.kind === kind && one.metadata.name === name);
  if (!found) throw new Error(`${kind}/${name} is not there`);
  return found;
};
const programs = (all: Manifest[]) =>
  all
    .flatMap(({ spec }) => spec?.template?.spec?.containers ?? [])
    .filter(({ image }) => image.startsWith('urbanpilot:'));

describe.each(OVERLAYS)('S7: k8s/overlays/%s', (name) => {
  it('keeps every rule', () => expect(faultsOf(overlay(name))).toEqual([]));

  // The report shows it as skipped where nothing renders; the committed rendering is checked in any case.
  const itRenders = hasKubectl() ? it : it.skip;
  itRenders('is committed as kubectl kustomize renders it (make k8s; skipped without kubectl)', () => {
    expect(committed(name)).toBe(rendered(name));
  });

  it('starts every program with a configuration that the program takes', () => {
    const all = overlay(name);
    const config = all.find(
      ({ kind, metadata }) => kind === 'ConfigMap' && metadata.name.startsWith('urbanpilot-config'),
    );
    const environment = { ...config?.data, ...exampleSecrets(name) };
    const targets = programs(all).flatMap(({ args = [] }) => args.filter((arg) => arg.startsWith('--target=')));
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) expect(() => loadConfig({ target: target.slice(9) }, environment)).not.toThrow();
  });
});

describe('S7: the rules find a fault that is put in', () => {
  const container = (all: Manifest[]) =>
    find(all, 'Deployment', 'urbanpilot-regions').spec?.template?.spec.containers[0];
  const pod = (all: Manifest[]) => find(all, 'Deployment', 'urbanpilot-regions').spec?.template?.spec;

  it.each<[fault: string, put: (all: Manifest[]) => void]>([
    ['may run as root', (all) => Object.assign(pod(all)?.securityContext ?? {}, { runAsNonRoot: false })],
    ['has no seccomp profile', (all) => delete pod(all)?.securityContext?.seccompProfile],
    ['mounts a token', (all) => delete pod(all)?.automountServiceAccountToken],
    ['may write to its root', (all) => delete container(all)?.securityContext?.readOnlyRootFilesystem],
    ['may escalate', (all) => delete container(all)?.securityContext?.allowPrivilegeEscalation],
    ['keeps capabilities', (all) => delete container(all)?.securityContext?.capabilities],
    ['has no limits', (all) => delete container(all)?.resources],
    ['without a fixed tag', (all) => Object.assign(container(all) ?? {}, { image: 'urbanpilot:latest' })],
    ['lacks a probe', (all) => delete container(all)?.readinessProbe],
    [
      'Service/urbanpilot-regions selects no pod',
      (all) => Object.assign(find(all, 'Service', 'urbanpilot-regions').spec?.selector ?? {}, { app: 'x' }),
    ],
    [
      'PodDisruptionBudget/urbanpilot-worker selects no pod',
      (all) =>
        Object.assign(find(all, 'PodDisruptionBudget', 'urbanpilot-worker').spec ?? {}, {
          selector: { matchLabels: { app: 'x' } },
        }),
    ],
    [
      'NetworkPolicy/webhooks selects no pod',
      (all) =>
        Object.assign(find(all, 'NetworkPolicy', 'webhooks').spec ?? {}, {
          podSelector: { matchLabels: { app: 'x' } },
        }),
    ],
    [
      'scales nothing',
      (all) =>
        Object.assign(find(all, 'HorizontalPodAutoscaler', 'urbanpilot-regions').spec ?? {}, {
          scaleTargetRef: { name: 'x' },
        }),
    ],
    [
      'no policy denies',
      (all) => Object.assign(find(all, 'NetworkPolicy', 'default-deny').spec ?? {}, { policyTypes: ['Ingress'] }),
    ],
    ['not restricted', (all) => delete find(all, 'Namespace', 'urbanpilot').metadata.labels],
    ['nothing routes /funding/', (all) => find(all, 'Ingress', 'urbanpilot').spec?.rules?.[0]?.http.paths.splice(3, 1)],
    ['leads to no service', (all) => all.splice(all.indexOf(find(all, 'Service', 'urbanpilot-funding')), 1)],
    [
      'no variable LOG_LEVLE',
      (all) => Object.assign(all.find(({ kind }) => kind === 'ConfigMap')?.data ?? {}, { LOG_LEVLE: 'info' }),
    ],
    [
      'a ConfigMap is missing',
      (all) =>
        all.splice(
          all.findIndex(({ kind }) => kind === 'ConfigMap'),
          1,
        ),
    ],
    ['is in the repository', (all) => all.push({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'x' } })],
  ])('%s', (fault, put) => {
    const all = overlay('city');
    put(all);
    expect(faultsOf(all).join('\n')).toContain(fault);
  });
});
