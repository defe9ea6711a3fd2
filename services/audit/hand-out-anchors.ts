import { type Anchor, AuditKeeper, type Config, type Logger } from '@urbanpilot/platform';
import { modules } from '../modules';
import { withExistingDatabase } from './with-existing-database';

/** Seals what is committed and hands the head of every service's chain to the anchor file and the webhook, now. */
export async function handOutAnchors(config: Config, log: Logger): Promise<Anchor[]> {
  return withExistingDatabase(config, async (connected) => {
    const anchors: Anchor[] = [];
    for (const { name: service } of modules) {
      const keeper = new AuditKeeper({ service, config: connected, log });
      try {
        await keeper.sealer.sealAll();
        anchors.push(await keeper.anchoring.handOut('demand'));
      } finally {
        await keeper.disconnect();
      }
    }
    return anchors;
  });
}
