import { EnvironmentSchema, SERVICE_NAMES } from '@urbanpilot/platform';
import type { Container, Manifest, PodTemplate } from './manifests';

type Rule = (all: Manifest[]) => string[];

const nameOf = ({ kind, metadata }: Manifest) => `${kind}/${metadata.name}`;
const ofKind = (all: Manifest[], kind: string) => all.filter((one) => one.kind === kind);
const workloads = (all: Manifest[]) =>
  all.flatMap((one) => (one.spec?.template?.spec?.containers ? [{ one, pod: one.spec.template }] : []));
const isSelected = (labels: Record<string, string>, wanted: Record<string, string>) =>
  Object.entries(wanted).every(([key, value]) => labels[key] === value);

/** Pods that an operator makes are known by the labels that it gives them. */
const OPERATED: Record<string, string>[] = [
  { 'cnpg.io/cluster': 'postgres' },
  { 'cnpg.io/poolerName': 'postgres-pooler' },
  { app: 'redis' },
];

function selectsPods(all: Manifest[], wanted: Record<string, string>): boolean {
  const operated = all.some(({ apiVersion }) => /cnpg|opstreelabs/.test(apiVersion)) ? OPERATED : [];
  const pods = [...workloads(all).map(({ pod }) => pod.metadata.labels), ...operated];
  return pods.some((labels) => isSelected(labels, wanted));
}

function podFaults({ spec }: PodTemplate): string[] {
  const { securityContext: security, automountServiceAccountToken } = spec;
  return [
    security?.runAsNonRoot && (security.runAsUser ?? 0) > 0 ? '' : 'may run as root',
    security?.seccompProfile?.type === 'RuntimeDefault' ? '' : 'has no seccomp profile',
    automountServiceAccountToken === false ? '' : 'mounts a token of the cluster',
  ];
}

function containerFaults({ image, securityContext: security, resources }: Container): string[] {
  const bounded = resources?.limits?.memory && resources.limits.cpu && resources.requests?.memory;
  return [
    /:[^/]+$/.test(image) && !image.endsWith(':latest') ? '' : 'runs an image without a fixed tag',
    security?.readOnlyRootFilesystem ? '' : 'may write to its root file system',
    security?.allowPrivilegeEscalation === false ? '' : 'may escalate its privileges',
    security?.capabilities?.drop?.includes('ALL') ? '' : 'keeps capabilities',
    bounded ? '' : 'has no limits',
  ];
}

const hardened: Rule = (all) =>
  workloads(all).flatMap(({ one, pod }) =>
    [...podFaults(pod), ...pod.spec.containers.flatMap(containerFaults)]
      .filter(Boolean)
      .map((fault) => `${nameOf(one)} ${fault}`),
  );

const probed: Rule = (all) =>
  workloads(all)
    .filter(({ one }) => one.kind !== 'Job' && one.kind !== 'CronJob')
    .filter(({ pod }) => pod.spec.containers.some((c) => !c.startupProbe || !c.livenessProbe || !c.readinessProbe))
    .map(({ one }) => `${nameOf(one)} lacks a probe`);

const selected: Rule = (all) => [
  ...['Service', 'PodDisruptionBudget', 'NetworkPolicy'].flatMap((kind) =>
    ofKind(all, kind)
      .filter(
        ({ spec }) =>
          !selectsPods(
            all,
            (kind === 'Service' ? spec?.selector : (spec?.podSelector ?? spec?.selector)?.matchLabels) ?? {},
          ),
      )
      .map((one) => `${nameOf(one)} selects no pod`),
  ),
  ...all
    .filter(
      ({ spec }) =>
        spec?.scaleTargetRef && !ofKind(all, 'Deployment').some((d) => d.metadata.name === spec.scaleTargetRef?.name),
    )
    .map((one) => `${nameOf(one)} scales nothing`),
];

const isolated: Rule = (all) => {
  const denies = ofKind(all, 'NetworkPolicy').some(
    ({ spec }) => Object.keys(spec?.podSelector ?? {}).length === 0 && spec?.policyTypes?.length === 2,
  );
  const strict = ofKind(all, 'Namespace').every(
    ({ metadata }) => metadata.labels?.['pod-security.kubernetes.io/enforce'] === 'restricted',
  );
  return [
    ...(denies ? [] : ['no policy denies what no other allows']),
    ...(strict ? [] : ['the namespace is not restricted']),
  ];
};

const routed: Rule = (all) => {
  const paths = ofKind(all, 'Ingress').flatMap(({ spec }) => spec?.rules?.flatMap(({ http }) => http.paths) ?? []);
  const services = new Set(ofKind(all, 'Service').map(({ metadata }) => metadata.name));
  return [
    ...SERVICE_NAMES.filter((name) => !paths.some(({ path }) => `/${name}/`.startsWith(path))).map(
      (name) => `nothing routes /${name}/`,
    ),
    ...paths
      .filter(({ backend }) => !services.has(backend.service.name))
      .map(({ path }) => `${path} leads to no service`),
  ];
};

const configured: Rule = (all) => {
  const maps = ofKind(all, 'ConfigMap').filter(({ metadata }) => metadata.name.startsWith('urbanpilot-config'));
  const names = new Set(maps.map(({ metadata }) => metadata.name));
  const unknown = maps
    .flatMap(({ data }) => Object.keys(data ?? {}))
    .filter((name) => !(name in EnvironmentSchema.properties));
  const missing = workloads(all)
    .flatMap(({ pod }) => pod.spec.containers.flatMap(({ envFrom }) => envFrom ?? []))
    .filter(({ configMapRef }) => configMapRef && !names.has(configMapRef.name));
  return [
    ...unknown.map((name) => `the program knows no variable ${name}`),
    ...(missing.length ? ['a ConfigMap is missing'] : []),
  ];
};

/** No object holds a secret: their values never enter the repository. */
const withoutSecrets: Rule = (all) => ofKind(all, 'Secret').map((one) => `${nameOf(one)} is in the repository`);

/** Everything that is wrong with an overlay, in words. */
export function faultsOf(all: Manifest[]): string[] {
  return [hardened, probed, selected, isolated, routed, configured, withoutSecrets].flatMap((rule) => rule(all));
}
