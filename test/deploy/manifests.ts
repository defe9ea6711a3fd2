import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';

export const ROOT = resolve(__dirname, '../..');
export const OVERLAYS = ['small', 'city', 'province'] as const;
export type Overlay = (typeof OVERLAYS)[number];

type Labels = Record<string, string>;
export interface Container {
  name: string;
  image: string;
  args?: string[];
  ports?: { name: string; containerPort: number }[];
  securityContext?: {
    allowPrivilegeEscalation?: boolean;
    readOnlyRootFilesystem?: boolean;
    capabilities?: { drop?: string[] };
  };
  resources?: { limits?: Record<string, string>; requests?: Record<string, string> };
  envFrom?: { configMapRef?: { name: string }; secretRef?: { name: string } }[];
  startupProbe?: object;
  livenessProbe?: object;
  readinessProbe?: object;
}
export interface PodTemplate {
  metadata: { labels: Labels };
  spec: {
    automountServiceAccountToken?: boolean;
    securityContext?: { runAsNonRoot?: boolean; runAsUser?: number; seccompProfile?: { type: string } };
    containers: Container[];
  };
}
interface Selector {
  matchLabels?: Labels;
}
/** An object of a rendered overlay, as far as the rules look at it; its full type is checked by the compiler. */
export interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: { name: string; namespace?: string; labels?: Labels };
  data?: Record<string, string>;
  spec?: {
    template?: PodTemplate;
    selector?: Selector & Labels;
    podSelector?: Selector;
    policyTypes?: string[];
    ports?: { port: number; targetPort: string }[];
    scaleTargetRef?: { name: string };
    rules?: { http: { paths: { path: string; backend: { service: { name: string } } }[] } }[];
  };
}

export function parse(text: string): Manifest[] {
  return parseAllDocuments(text).map((document) => document.toJS() as Manifest);
}

/** What is committed of an overlay: how it looks once rendered. */
export function committed(overlay: Overlay): string {
  return readFileSync(join(ROOT, `k8s/rendered/${overlay}.yaml`), 'utf8');
}

/** Whether overlays can be rendered here; CI that must not miss a drift asks for it by REQUIRE_KUBECTL=1. */
export function hasKubectl(): boolean {
  const isThere = spawnSync('kubectl', ['version', '--client']).error === undefined;
  if (!isThere && process.env.REQUIRE_KUBECTL === '1') throw new Error('REQUIRE_KUBECTL=1, but there is no kubectl');
  return isThere;
}

/** Renders an overlay anew. */
export function rendered(overlay: Overlay): string {
  const { status, stdout, stderr, error } = spawnSync('kubectl', ['kustomize', join(ROOT, 'k8s/overlays', overlay)], {
    encoding: 'utf8',
  });
  if (error) throw error;
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** The example values of the Secret that an operator makes for an overlay. */
export function exampleSecrets(overlay: Overlay): Record<string, string> {
  const file = join(ROOT, 'k8s/overlays', overlay, 'secrets.example.env');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return Object.fromEntries(lines.filter((line) => /^\w+=/.test(line)).map((line) => line.split(/=(.*)/s).slice(0, 2)));
}
