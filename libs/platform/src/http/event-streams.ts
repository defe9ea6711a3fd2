import { PassThrough } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { actorId } from '../auth/actor';
import { actorOf } from '../auth/authenticate';
import { commonProblems } from '../problems/common-problems';
import { Problem } from '../problems/problem';

/** One server-sent event: what a reader names in `Last-Event-ID` to go on after it, and its data. */
export interface StreamEvent {
  id: string;
  event: string;
  data: unknown;
}

/** What one look found: events that are new, and whether any will follow. */
export interface StreamNews {
  events: StreamEvent[];
  ended: boolean;
  /** Where a reader goes on who was shown nothing, where that moves without events; told with each heartbeat. */
  position?: string;
}

/** Times of streams; tests shorten them. */
export interface StreamTiming {
  /** Between two looks at the database: at most twice a second. */
  pollMs: number;
  heartbeatMs: number;
  /** A stream is ended after this and resumed by its reader, which proves its rights again: so a revocation takes effect. */
  lifeMs: number;
}

const TIMING: StreamTiming = { pollMs: 500, heartbeatMs: 15_000, lifeMs: 50_000 };
const RETRY_MS = 1_000;
const MAX_PER_CALLER = 5;
const MAX_IN_ALL = 200;

declare module 'fastify' {
  interface FastifyInstance {
    eventStreams: EventStreams;
  }
}

/** The open streams of one process (server-sent events). Each looks at the database itself, so any replica serves any. */
export class EventStreams {
  private readonly open = new Map<PassThrough, string>();
  private closing = false;

  constructor(private readonly timing: StreamTiming = TIMING) {}

  /**
   * Answers with a stream of what `look` finds until it says that nothing follows. `look` is called at most twice a
   * second, and never twice at once.
   *
   * @throws Problem `too-many-streams` when the caller, or all callers together, hold as many as are allowed
   */
  send(request: FastifyRequest, reply: FastifyReply, look: () => Promise<StreamNews>): FastifyReply {
    const stream = this.enter(actorId(actorOf(request)));
    reply.raw.once('close', () => stream.destroy());
    void this.feed(stream, request, look);
    return reply
      .code(200)
      .headers({ 'x-accel-buffering': 'no', 'cache-control': 'no-store' })
      .type('text/event-stream; charset=utf-8')
      .send(stream);
  }

  /** How many are open. */
  get count(): number {
    return this.open.size;
  }

  /** Ends all streams; their readers resume elsewhere. */
  closeAll(): void {
    this.closing = true;
    for (const stream of this.open.keys()) stream.end();
  }

  private enter(caller: string): PassThrough {
    const own = [...this.open.values()].filter((holder) => holder === caller).length;
    if (own >= MAX_PER_CALLER || this.open.size >= MAX_IN_ALL) {
      const limit = own >= MAX_PER_CALLER ? MAX_PER_CALLER : MAX_IN_ALL;
      throw new Problem(commonProblems['too-many-streams'], { parameters: { limit }, headers: { 'retry-after': '5' } });
    }
    const stream = new PassThrough();
    this.open.set(stream, caller);
    stream.once('close', () => this.open.delete(stream));
    stream.write(`retry: ${RETRY_MS}\n\n`);
    return stream;
  }

  private async feed(stream: PassThrough, request: FastifyRequest, look: () => Promise<StreamNews>): Promise<void> {
    const { pollMs, heartbeatMs, lifeMs } = this.timing;
    // Not by the clock, which may be set back: a revoked right ends the stream within the promised minute.
    const endsAt = performance.now() + lifeMs;
    let beatAt = performance.now() + heartbeatMs;
    try {
      while (!this.closing && !stream.destroyed && performance.now() < endsAt) {
        const news = await look();
        if (stream.destroyed || stream.writableEnded) return;
        const heard = tell(stream, news, performance.now() >= beatAt);
        if (news.ended) break;
        if (heard) beatAt = performance.now() + heartbeatMs;
        await pause(pollMs, stream);
      }
    } catch (error) {
      request.log.warn({ err: error }, 'A stream ended early; its reader will resume');
    }
    stream.end();
  }
}

/** Writes the news, or a heartbeat when there are none and one is due; says whether the reader heard of us. */
function tell(stream: PassThrough, news: StreamNews, beatIsDue: boolean): boolean {
  for (const event of news.events) stream.write(toText(event));
  const beats = beatIsDue && news.events.length === 0 && !news.ended;
  if (beats) stream.write(heartbeat(news));
  return beats || news.events.length > 0;
}

/** An id without data is no event to a reader, but it goes on from there. */
function heartbeat({ position }: StreamNews): string {
  return position === undefined ? ': alive\n\n' : `: alive\nid: ${position}\n\n`;
}

function toText({ id, event, data }: StreamEvent): string {
  return `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** Waits, but not for a stream that is over. A reader that does not read is waited for, so that nothing piles up. */
function pause(milliseconds: number, stream: PassThrough): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      for (const event of ['close', 'finish']) stream.off(event, done);
      resolve();
    };
    const timer = setTimeout(() => {
      if (stream.writableNeedDrain) stream.once('drain', done);
      else done();
    }, milliseconds);
    for (const event of ['close', 'finish']) stream.once(event, done);
  });
}

/** Keeps the process's streams on the application and ends them before it closes. */
export function keepEventStreams(app: FastifyInstance, timing?: StreamTiming): void {
  const streams = new EventStreams(timing);
  app.decorate('eventStreams', streams);
  app.addHook('preClose', async () => streams.closeAll());
}
