import { join } from 'node:path';
import ts from 'typescript';
import { committed, type Manifest, OVERLAYS, parse, ROOT } from './manifests';

/** Groups whose types kubernetes-types brings; the rest are custom resources of operators. */
const MODULES: Record<string, string> = {
  v1: 'core/v1',
  'apps/v1': 'apps/v1',
  'batch/v1': 'batch/v1',
  'policy/v1': 'policy/v1',
  'autoscaling/v2': 'autoscaling/v2',
  'networking.k8s.io/v1': 'networking/v1',
};
const CUSTOM = new Set(['postgresql.cnpg.io/v1', 'redis.redis.opstreelabs.in/v1beta2', 'keda.sh/v1alpha1']);

/** Each object as a typed literal, so that the compiler finds a misspelt or misplaced field. */
function sourceOf(manifests: Manifest[]): string {
  return manifests
    .filter(({ apiVersion }) => !CUSTOM.has(apiVersion))
    .map((one, index) => {
      const path = MODULES[one.apiVersion];
      if (!path) throw new Error(`${one.apiVersion} of ${one.kind} is not known`);
      return `export const o${index}: import('kubernetes-types/${path}').${one.kind} = ${JSON.stringify(one)};`;
    })
    .join('\n');
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
});
