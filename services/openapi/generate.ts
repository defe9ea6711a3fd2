import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  buildServer,
  contextOf,
  createLogger,
  createQueues,
  loadConfig,
  mountService,
  postgresBackend,
  TokenVerifier,
} from '@urbanpilot/platform';
import { modules } from '../modules';
import { bundle, finish, type OpenApiDocument } from './document';

const ROOT = resolve(__dirname, '../../..');
const CLIENT_TYPES = join(ROOT, 'libs/contract/src/generated/api.ts');
const NO_DATABASE = 'postgres://nobody@127.0.0.1:1/none';

/** The documents of all services from the running code, made without database or queue: nothing here connects. */
async function describeAll(): Promise<Record<string, OpenApiDocument>> {
  const log = createLogger('silent', { pretty: false });
  const config = loadConfig({}, { DATABASE_URL: NO_DATABASE });
  const queues = createQueues(postgresBackend(NO_DATABASE, log), log);
  const verifier = new TokenVerifier(() => Promise.reject(new Error('No keys')), config.issuerUrl, 'none');
  const app = await buildServer(log);
  for (const module of modules) await mountService(app, module, contextOf(module, config, queues, log), verifier);
  await app.ready();
  const documents: Record<string, OpenApiDocument> = {};
  for (const { name } of modules) {
    const answer = await app.inject(`/${name}/v1/openapi.json`);
    documents[name] = finish(answer.json<OpenApiDocument>());
  }
  await app.close();
  return { ...documents, urbanpilot: bundle(Object.values(documents)) };
}

/** Types of the client, from the bundled document. */
async function clientTypes(document: OpenApiDocument): Promise<string> {
  const { default: openapiTypes, astToString } = await import('openapi-typescript');
  const types = await openapiTypes(JSON.stringify(document), { silent: true });
  return `// Generated from openapi/urbanpilot.json by \`make openapi\`; do not edit.\n\n${astToString(types)}`;
}

async function main(): Promise<void> {
  const documents = await describeAll();
  const files = new Map<string, string>();
  for (const [name, document] of Object.entries(documents)) {
    files.set(join(ROOT, 'openapi', `${name}.json`), `${JSON.stringify(document, null, 2)}\n`);
  }
  if (documents.urbanpilot) files.set(CLIENT_TYPES, await clientTypes(documents.urbanpilot));
  if (!process.argv.includes('--check')) {
    for (const [file, text] of files) writeFileSync(file, text);
    return;
  }
  const stale = [...files].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
  for (const [file] of stale)
    process.stderr.write(`${file} does not match the code: run \`make openapi\` and commit it\n`);
  if (stale.length > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 1;
});
