import { OwnRedis } from '../../faults/storm/own-redis';
import type { Stage } from './stage';

/** A Redis to measure on: the one that REDIS_URL names, or one of the run's own where `redis-server` is installed. */
export async function findRedis(stage: Stage): Promise<string | undefined> {
  if (process.env.REDIS_URL) return process.env.REDIS_URL;
  try {
    const redis = await OwnRedis.start(stage.directory);
    stage.cleanup.add(() => redis.stop());
    return redis.url;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
