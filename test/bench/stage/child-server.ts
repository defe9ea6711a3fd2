import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { residentMbOf } from './resident-memory';

const START_MS = 60_000;
const STOP_MS = 30_000;
const POLL_MS = 5;

/** An HTTP server in a process of its own, so that it shares no event loop with the load or with another server. */
export interface ChildServer {
  port: number;
  pid: number;
  /** From the start of the process to the first 200 of its readiness path. */
  startMs: number;
  /** Resident memory of this one process, in MB. */
  residentMb(): number;
  stop(): Promise<void>;
}

interface ChildOptions {
  script: string;
  args?: string[];
  environment: Record<string, string>;
  readyPath: string;
}

/** Starts a script on a free port of the loopback interface and waits until it is ready. */
export async function startChildServer(options: ChildOptions): Promise<ChildServer> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, [options.script, ...(options.args ?? [])], {
    env: { PATH: process.env.PATH ?? '', HOST: '127.0.0.1', PORT: String(port), ...options.environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // What a server warns of while it is measured belongs before the eyes of whoever reads the figures.
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.startsWith('{') && !child.killed) process.stderr.write(`${line}\n`);
  });
  const pid = child.pid;
  if (pid === undefined) throw new Error(`${options.script} could not be started`);
  try {
    await untilReady(child, port, options.readyPath);
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
  return {
    port,
    pid,
    startMs: performance.now() - began,
    residentMb: () => residentMbOf(pid),
    stop: () => stopChild(child),
  };
}

async function untilReady(child: ChildProcess, port: number, path: string): Promise<void> {
  const deadline = performance.now() + START_MS;
  while ((await statusOf(port, path)) !== 200) {
    if (child.exitCode !== null) throw new Error(`${child.spawnargs.join(' ')} ended with ${child.exitCode}`);
    if (performance.now() > deadline) throw new Error(`${child.spawnargs.join(' ')} was not ready in ${START_MS} ms`);
    await delay(POLL_MS);
  }
}

/** 0 while nothing listens: that is what waiting for a start looks like. */
function statusOf(port: number, path: string): Promise<number> {
  return new Promise((resolve) => {
    const asked = request({ host: '127.0.0.1', port, path, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.on('error', () => resolve(0));
    asked.end();
  });
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  child.kill('SIGTERM');
  await ended;
  clearTimeout(late);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}
