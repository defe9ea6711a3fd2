import { PoolPressure } from './pool-pressure';

const MAX = 10;

describe('P18: the pressure on a pool', () => {
  let now = 0;
  /** A service whose requests each hold one connection. */
  const open = () => {
    now = 0;
    const pool = { waitingCount: 0, options: { max: MAX } };
    const pressure = new PoolPressure(pool, () => now);
    let inFlight = 0;
    const follow = () => {
      pool.waitingCount = Math.max(0, inFlight - MAX);
    };
    return {
      pressure,
      arrive(count: number) {
        for (let n = 0; n < count; n += 1) pressure.enter();
        inFlight += count;
        follow();
      },
      end(count: number) {
        for (let n = 0; n < count; n += 1) {
          inFlight -= 1;
          follow();
          pressure.leave();
        }
      },
    };
  };

  it('is nothing while nobody waits, and for a burst on an idle process', () => {
    const { pressure, arrive } = open();
    expect(pressure.estimatedWaitMs()).toBe(0);
    arrive(200);
    expect(pressure.estimatedWaitMs()).toBe(0);
    now = 40;
    expect(pressure.estimatedWaitMs()).toBe(0);
  });

  it('is what is on, divided by the rate at which it ends', () => {
    const { pressure, arrive, end } = open();
    arrive(110);
    pressure.estimatedWaitMs();
    end(10);
    now = 100;
    expect(pressure.estimatedWaitMs()).toBe(1_000);
  });

  it('grows without end while the database serves nobody, and is gone with the queue', () => {
    const { pressure, arrive, end } = open();
    arrive(21);
    pressure.estimatedWaitMs();
    now = 500;
    expect(pressure.estimatedWaitMs()).toBeGreaterThan(5_000);
    end(21);
    expect(pressure.estimatedWaitMs()).toBe(0);
  });

  it('knows from the last queue what a burst means, and forgets it in ten seconds', () => {
    const { pressure, arrive, end } = open();
    arrive(110);
    pressure.estimatedWaitMs();
    now = 100;
    end(10);
    pressure.estimatedWaitMs();
    now = 1_000;
    end(100);
    now = 1_500;
    arrive(200);
    expect(pressure.estimatedWaitMs()).toBe(2_000);
    end(200);
    now = 12_000;
    arrive(200);
    expect(pressure.estimatedWaitMs()).toBe(0);
  });

  it('forgets how fast it was: a database that slows down is noticed', () => {
    const { pressure, arrive, end } = open();
    arrive(1_040);
    pressure.estimatedWaitMs();
    end(1_000);
    now = 1_001;
    expect(pressure.estimatedWaitMs()).toBeLessThan(50);
    for (now = 1_501; now < 12_000; now += 500) pressure.estimatedWaitMs();
    expect(pressure.estimatedWaitMs()).toBeGreaterThan(1_000);
  });
});
