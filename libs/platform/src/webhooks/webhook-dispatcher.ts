import type { KeyObject } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { systemActor } from '../auth/actor';
import { WakeableLoop } from '../events/wakeable-loop';
import type { ServiceContext } from '../runtime/service-context';
import { keyEncryptionKeyOf } from '../secrets/key-encryption-key';
import { type ClaimedDelivery, claimDue, recordAttempt } from './attempt-store';
import { collectDeliveries } from './collect-deliveries';
import { postMessage } from './post-message';
import { type Network, networksOf } from './target-guard';
import { MOST_SUBSCRIPTIONS } from './webhook-service';
import { openSecret } from './webhook-store';

const ACTOR = systemActor('webhooks');
const MOST_PER_SUBSCRIPTION = 5;
/** Each subscription has its own places, so that receivers that do not answer keep nobody else's events waiting. */
const MOST_IN_FLIGHT = MOST_SUBSCRIPTIONS * MOST_PER_SUBSCRIPTION;
/** An attempt may take this long from its first look-up to the head of the answer. */
const TIMEOUT_MS = 15_000;

/** Tells receivers outside of a service's events. Several share the work; each looks every second. */
export class WebhookDispatcher {
  private readonly loop: WakeableLoop;
  private readonly inFlight = new Map<Promise<void>, string>();
  private readonly stopping = new AbortController();
  private readonly networks: Network[];
  private key: KeyObject | undefined;

  constructor(
    private readonly context: ServiceContext,
    private readonly timeoutMs = TIMEOUT_MS,
  ) {
    setMaxListeners(MOST_IN_FLIGHT, this.stopping.signal);
    this.networks = networksOf(context.config.environment.WEBHOOK_NETWORKS);
    this.loop = new WakeableLoop('webhooks', () => this.look(), 1_000, context.log);
  }

  start(): void {
    this.loop.start();
  }

  /** What is on its way is cut and left to its lease: a receiver that got it gets it again, by the same id. */
  async stop(): Promise<void> {
    await this.loop.stop();
    this.stopping.abort();
    await Promise.all(this.inFlight.keys());
  }

  private async look(): Promise<void> {
    let more = true;
    while (more) more = await this.context.transaction(ACTOR, collectDeliveries);
    const room = MOST_IN_FLIGHT - this.inFlight.size;
    if (room <= 0) return;
    const busy = [...new Set(this.inFlight.values())];
    const claimed = await this.context.transaction(ACTOR, (unit) => claimDue(unit, busy, MOST_PER_SUBSCRIPTION, room));
    for (const delivery of claimed) this.launch(delivery);
  }

  private launch(delivery: ClaimedDelivery): void {
    const sending = this.send(delivery)
      .catch((error: unknown) =>
        this.context.log.warn(
          { err: error, deliveryId: delivery.id },
          'A webhook could not be recorded; it comes again',
        ),
      )
      .finally(() => {
        this.inFlight.delete(sending);
        this.loop.wake();
      });
    this.inFlight.set(sending, delivery.subscriptionId);
  }

  private async send(delivery: ClaimedDelivery): Promise<void> {
    this.key ??= await keyEncryptionKeyOf(this.context);
    const { key, networks, timeoutMs } = this;
    const sealed = [delivery.secret, ...(delivery.previousSecret === null ? [] : [delivery.previousSecret])];
    const secrets = sealed.map((secret) => openSecret(secret, key, delivery.subscriptionId));
    const startedAt = new Date();
    const message = { id: delivery.eventId, url: delivery.url, payload: JSON.stringify(delivery.event), secrets };
    const outcome = await postMessage(message, { networks, timeoutMs, stopped: this.stopping.signal });
    if (this.stopping.signal.aborted && outcome.status === null) return;
    await this.context.transaction(ACTOR, (unit) => recordAttempt(unit, delivery, outcome, startedAt));
  }
}
