import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { ROOT } from './manifests';

const text = readFileSync(join(ROOT, 'docker/Dockerfile'), 'utf8');

/** Instructions of the file, with continued lines joined. */
function instructionsOf(from: string): { name: string; rest: string }[] {
  return from
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => ({ name: line.split(/\s/)[0] ?? '', rest: line.replace(/^\S+\s+/, '') }));
}

function faultsOf(from: string): string[] {
  const all = instructionsOf(from);
  const last = all.slice(all.findLastIndex(({ name }) => name === 'FROM'));
  const has = (name: string, pattern: RegExp) => last.some((one) => one.name === name && pattern.test(one.rest));
  const runs = all.filter(({ name }) => name === 'RUN').map(({ rest }) => rest);
  return [
    /ARG NODE_IMAGE=node:\d+\.\d+\.\d+-\w+-slim\n/.test(from) ? '' : 'the base has no exact version',
    has('USER', /^[1-9]\d*:[1-9]\d*$/) ? '' : 'runs as root',
    has('RUN', /useradd --uid 10001 /) ? '' : 'gives its user no name, and initdb refuses it',
    has('STOPSIGNAL', /^SIGTERM$/) ? '' : 'stops by another signal than SIGTERM',
    has('HEALTHCHECK', /CMD \["node", "docker\/healthcheck.mjs"\]/) ? '' : 'has no health check',
    has('ENTRYPOINT', /^\[/) ? '' : 'starts through a shell, which keeps signals to itself',
    has('VOLUME', /^\["\/data"\]$/) ? '' : 'has no volume for its data',
    all.some(({ name }) => name === 'ADD') ? 'adds from elsewhere' : '',
    runs.some((run) => /\b(curl|wget|apt-get)\b/.test(run)) ? 'fetches more than the lockfile names' : '',
    runs.filter((run) => /npm (ci|install|prune)/.test(run)).every((run) => run.includes('--ignore-scripts'))
      ? ''
      : 'runs install scripts',
    runs.some((run) => run.includes('npm prune --omit=dev')) ? '' : 'keeps what only development needs',
  ].filter(Boolean);
}

/** Exit code of the image's health check against a port. */
function healthcheck(port: number): Promise<number | null> {
  const child = spawn(process.execPath, [join(ROOT, 'docker/healthcheck.mjs')], { env: { PORT: String(port) } });
  return new Promise((settle) => child.once('exit', settle));
}

function listen(status: number): Promise<Server> {
  const server = createServer((_request, response) => response.writeHead(status).end());
  return new Promise((settle) => server.listen(0, '127.0.0.1', () => settle(server)));
}

describe('S7: docker/Dockerfile', () => {
  it('keeps every rule, and names only files that are there', () => {
    expect(faultsOf(text)).toEqual([]);
    for (const [file] of text.matchAll(/docker\/[\w-]+\.mjs/g)) expect(existsSync(join(ROOT, file))).toBe(true);
  });

  it.each<[fault: string, from: string, to: string]>([
    ['no exact version', 'node:20.20.2-bookworm-slim\n', 'node:20\n'],
    ['runs as root', 'USER 10001:10001', 'USER root'],
    ['no name', 'useradd --uid 10001', 'true'],
    ['another signal', 'STOPSIGNAL SIGTERM', 'STOPSIGNAL SIGKILL'],
    ['no health check', 'HEALTHCHECK', '#'],
    ['through a shell', 'ENTRYPOINT ["node", "services/dist/main.js"]', 'ENTRYPOINT node services/dist/main.js'],
    ['adds from elsewhere', 'WORKDIR /app', 'ADD https://example.org/x /app'],
    ['install scripts', 'npm ci --ignore-scripts', 'npm ci'],
    ['only development needs', '--omit=dev', ''],
  ])('%s, when that is put in', (fault, from, to) => {
    const spoilt = text.replaceAll(from, to);
    expect(spoilt).not.toBe(text);
    expect(faultsOf(spoilt).join('\n')).toContain(fault);
  });

  it.each([
    [200, 0],
    [503, 1],
  ])('its health check takes %i for exit code %i', async (status, code) => {
    const server = await listen(status);
    expect(await healthcheck((server.address() as AddressInfo).port)).toBe(code);
    server.close();
  });

  it('its health check fails when nobody listens', async () => {
    const server = await listen(200);
    const { port } = server.address() as AddressInfo;
    await new Promise((settle) => server.close(settle));
    expect(await healthcheck(port)).toBe(1);
  });
});
