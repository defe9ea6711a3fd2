import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort, until } from '@urbanpilot/testing';
import Redis from 'ioredis';

/** A Redis that keeps nothing on disk, so that its restart loses everything. */
export class OwnRedis {
  private server: ChildProcess | undefined;

  private constructor(
    private readonly port: number,
    private readonly directory: string,
  ) {}

  static async start(directory: string): Promise<OwnRedis> {
    const redis = new OwnRedis(await freePort(), directory);
    await redis.launch();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  get pid(): number {
    return this.server?.pid ?? 0;
  }

  async launch(): Promise<void> {
    const settings = ['--port', String(this.port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    const server = spawn('redis-server', [...settings, '--dir', this.directory], { stdio: 'ignore' });
    await once(server, 'spawn');
    this.server = server;
    await until(() => this.ask(async (redis) => (await redis.ping()) === 'PONG'));
  }

  async kill(): Promise<void> {
    const { server } = this;
    if (!server || server.exitCode !== null) return;
    server.kill('SIGKILL');
    await once(server, 'exit');
  }

  stop(): Promise<void> {
    return this.kill();
  }

  async flush(): Promise<void> {
    await this.ask((redis) => redis.flushall());
  }

  /** The most memory that it may take, in bytes; what would need more is refused. 0: as much as there is. */
  async limit(bytes: number): Promise<void> {
    await this.ask((redis) => redis.config('SET', 'maxmemory', bytes));
  }

  /** How many commands it has refused for want of memory. */
  async refused(): Promise<number> {
    const stats = await this.ask((redis) => redis.info('errorstats'));
    return Number(/errorstat_OOM:count=(\d+)/.exec(stats)?.[1] ?? 0);
  }

  private async ask<T>(question: (redis: Redis) => Promise<T>): Promise<T> {
    const redis = new Redis(this.url, { lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null });
    redis.on('error', () => undefined); // The question's own error tells.
    try {
      await redis.connect();
      return await question(redis);
    } finally {
      redis.disconnect();
    }
  }
}
