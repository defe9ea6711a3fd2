import { join } from 'node:path';
import ts from 'typescript';
import { committed, type Manifest, OVERLAYS, parse, ROOT } from './manifests';

/** Groups whose types kubernetes-types brings; those of operators are in custom-resources.ts. */
const MODULES: Record<string, string> = {
  v1: 'core/v1',
  'apps/v1': 'apps/v1',
  'batch/v1': 'batch/v1',
  'policy/v1': 'policy/v1',
  'autoscaling/v2': 'autoscaling/v2',
  'networking.k8s.io/v1': 'networking/v1',
};

function typeOf({ apiVersion, kind }: Manifest): string {
  const path = MODULES[apiVersion];
  if (path) return `import('kubernetes-types/${path}').${kind}`;
  return `import('./custom-resources').CustomResources['${apiVersion}']['${kind}']`;
}

/** Each object as a typed literal, so that the compiler finds a misspelt or misplaced field. */
function sourceOf(manifests: Manifest[]): string {
  return manifests.map((one, index) => `export const o${index}: ${typeOf(one)} = ${JSON.stringify(one)};`).join('\n');
}

function errorsOf(manifests: Manifest[]): string[] {
  const file = join(ROOT, 'test/deploy/rendered-manifests.ts');
  const options: ts.CompilerOptions = { strict: true, noEmit: true, skipLibCheck: true, types: [] };
  options.module = ts.ModuleKind.NodeNext;
  options.moduleResolution = ts.ModuleResolutionKind.NodeNext;
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  const text = sourceOf(manifests);
  host.fileExists = (name) => name === file || fileExists.call(host, name);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : getSourceFile.call(host, name, ...rest);
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('S7: what is applied to a cluster', () => {
  it('has the types of the Kubernetes API', () => {
    expect(errorsOf(OVERLAYS.flatMap((name) => parse(committed(name))))).toEqual([]);
  }, 120_000);

  it('does not, with a field misspelt', () => {
    const text = committed('city').replace('readOnlyRootFilesystem', 'readOnlyRootFileSystem');
    expect(errorsOf(parse(text)).join()).toContain('readOnlyRootFileSystem');
  }, 120_000);

  it('does not, with a field, a type or a kind of an operator that is not there', () => {
    const province = committed('province');
    const broken = [
      ['minSyncReplicas: 1', 'minSynchronousReplicas: 1', 'minSynchronousReplicas'],
      ['poolMode: transaction', 'poolMode: statement', '"statement"'],
      ['backupOwnerReference: self', 'backupOwner: self', 'backupOwner'],
      ['localeProvider: builtin', 'localeProvider: icu', '"icu"'],
      ['pollingInterval: 10', 'pollingInterval: "10"', "'string' is not assignable to type 'number'"],
      ['listLength: "200"', 'listSize: "200"', 'listSize'],
      ['parameter: password', 'param: password', 'param'],
      [
        'additionalRedisConfig: redis-config',
        'additionalRedisConfig: 5',
        "'number' is not assignable to type 'string'",
      ],
      ['kind: Pooler', 'kind: Pool', 'Pool'],
      ['apiVersion: keda.sh/v1alpha1', 'apiVersion: keda.sh/v1', 'keda.sh/v1'],
    ] as const;
    const custom = parse(province).filter(({ apiVersion }) => !MODULES[apiVersion]);
    const texts = broken.map(([right, wrong]) => {
      expect(province).toContain(right);
      return parse(province.replace(right, wrong)).filter(({ apiVersion }) => !MODULES[apiVersion]);
    });
    const errors = errorsOf([...custom, ...texts.flat()]);
    expect(errors).toHaveLength(broken.length);
    for (const [, , word] of broken) expect(errors.join('\n')).toContain(word);
  }, 120_000);
});
