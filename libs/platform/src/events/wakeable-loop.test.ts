import { until } from '@urbanpilot/testing';
import { createLogger } from '../logging/logger';
import { WakeableLoop } from './wakeable-loop';

const NEVER = 3_600_000;
const log = createLogger('silent', { pretty: false });

/** A task whose runs the test lets end one by one. */
function gatedTask() {
  const waiting: (() => void)[] = [];
  const task = () => new Promise<void>((resolve) => waiting.push(resolve));
  return { task, waiting, end: () => waiting.shift()?.() };
}

describe('a wakeable loop', () => {
  it('runs once at its start and again whenever it is woken', async () => {
    let runs = 0;
    const count = async () => {
      runs += 1;
    };
    const loop = new WakeableLoop('test', count, NEVER, log);
    loop.start();
    await until(() => runs === 1);
    loop.wake();
    await until(() => runs === 2);
    await loop.stop();
  });

  it('never runs twice at once; however often it is woken meanwhile, one more run follows', async () => {
    const { task, waiting, end } = gatedTask();
    let started = 0;
    const loop = new WakeableLoop(
      'test',
      () => {
        started += 1;
        return task();
      },
      NEVER,
      log,
    );
    loop.start();
    for (let n = 0; n < 10; n += 1) loop.wake();
    expect([started, waiting.length]).toEqual([1, 1]);
    end();
    await until(() => started === 2);
    end();
    await loop.stop();
    expect(started).toBe(2);
  });

  it('runs at its interval when nobody wakes it', async () => {
    let runs = 0;
    const count = async () => {
      runs += 1;
    };
    const loop = new WakeableLoop('test', count, 5, log);
    loop.start();
    await until(() => runs >= 3);
    await loop.stop();
  });

  it('goes on after a failure, at the next interval', async () => {
    let runs = 0;
    const failingOnce = async () => {
      runs += 1;
      if (runs === 1) throw new Error('the database is away');
    };
    const loop = new WakeableLoop('test', failingOnce, 5, log);
    loop.start();
    await until(() => runs >= 2);
    await loop.stop();
  });

  it('stopped, lets the run that is on end and begins none', async () => {
    const { task, waiting, end } = gatedTask();
    let started = 0;
    const loop = new WakeableLoop(
      'test',
      () => {
        started += 1;
        return task();
      },
      1,
      log,
    );
    loop.start();
    await until(() => waiting.length === 1);
    loop.wake();
    const stopped = loop.stop();
    end();
    await stopped;
    loop.wake();
    expect(started).toBe(1);
  });

  it('not started, ignores being woken', () => {
    let runs = 0;
    const count = async () => {
      runs += 1;
    };
    new WakeableLoop('test', count, NEVER, log).wake();
    expect(runs).toBe(0);
  });
});
